/** Lets node load the project's TypeScript, with vitest's `test` and `describe` as a plain list, and a module again where asked for. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformWithOxc } from 'vite'

const shown = new URL('./collect.mjs', import.meta.url).href
const code = new Map()
let root = ''

export function initialize(data) {
  root = data.root
}

export async function resolve(specifier, context, next) {
  if (specifier === 'vitest' && context.parentURL?.startsWith(root)) return { url: shown, shortCircuit: true }
  const found = await next(specifier, context)
  if (!/^(?:rules|test|src\/check|src\/testing\.ts)/.test(found.url.slice(root.length)) || !found.url.startsWith(root)) return found
  const generation = context.parentURL?.match(/\?generation=\d+$/)?.[0] ?? ''
  return found.url.includes('?') ? found : { ...found, url: found.url + generation }
}

export async function load(url, context, next) {
  const [file] = url.split('?')
  if (!file.endsWith('.ts') || !file.startsWith(root)) return next(url, context)
  if (!code.has(file)) {
    const path = fileURLToPath(file)
    code.set(file, (await transformWithOxc(readFileSync(path, 'utf8'), path, { sourcemap: false })).code)
  }
  return { format: 'module', source: code.get(file), shortCircuit: true }
}
