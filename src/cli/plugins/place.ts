/** Where a plug-in of a configuration is: a file, or a package in a node_modules from the configuration's folder upwards. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { jsonValue } from '../../read/json-value.ts'
import { utf8Text } from '../../read/utf8-text.ts'
import { WordsError } from '../../words.ts'

export interface PluginPlace {
  /** As the configuration has it. */
  readonly named: string
  /** What trust is given to: the file, or the folder of the package. */
  readonly root: string
  /** The file that is loaded. */
  readonly entry: string
  /** SHA-256 of the file, or of all files of the package but its own node_modules. */
  readonly digest: string
}

/** null: there is none. */
export function placeOf(named: string, folder: string): PluginPlace | null {
  const isFile = /^\.{0,2}[/\\]/.test(named) || path.isAbsolute(named)
  const found = isFile ? fileAt(path.resolve(folder, named)) : packageFrom(named, path.resolve(folder))
  if (found === null) return null
  const root = realpathSync(found.root)
  return {
    named,
    root,
    entry: realpathSync(found.entry),
    digest: statSync(root).isDirectory() ? folderDigest(root) : digestOf(readFileSync(root)),
  }
}

type Found = Pick<PluginPlace, 'root' | 'entry'> | null

function fileAt(file: string): Found {
  if (!existsSync(file)) return null
  return statSync(file).isDirectory() ? packageAt(file) : { root: file, entry: file }
}

function packageFrom(name: string, folder: string): Found {
  const found = packageAt(path.join(folder, 'node_modules', name))
  if (found !== null) return found
  const above = path.dirname(folder)
  return above === folder ? null : packageFrom(name, above)
}

const manifest = z.looseObject({ main: z.string().optional(), exports: z.unknown() })

function packageAt(root: string): Found {
  const file = path.join(root, 'package.json')
  if (!existsSync(file)) return null
  const said = manifest.safeParse(jsonValue(utf8Text(readFileSync(file))))
  if (!said.success) throw new WordsError({ en: 'its package.json is none', zh: '其 package.json 格式有误' })
  const { main, exports } = said.data
  const entry = path.join(root, exportedFrom(exports) ?? main ?? 'index.js')
  return existsSync(entry) ? { root, entry } : null
}

/** The main file of an `exports`: a path, or conditions that lead to one. */
function exportedFrom(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (typeof exports !== 'object' || exports === null) return undefined
  const conditions = exports as Readonly<Record<string, unknown>>
  const next = ['.', 'node', 'import', 'default', 'require'].find((name) => conditions[name] !== undefined)
  return next === undefined ? undefined : exportedFrom(conditions[next])
}

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

function folderDigest(root: string): string {
  const whole = createHash('sha256')
  for (const file of filesIn(root).sort()) whole.update(`${file}\0${digestOf(readFileSync(path.join(root, file)))}\n`)
  return whole.digest('hex')
}

function filesIn(root: string, below = ''): string[] {
  return readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(below, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === '.git' ? [] : filesIn(root, name)
    return entry.isFile() ? [name] : []
  })
}
