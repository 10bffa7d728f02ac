/** Which plug-ins this user trusts: a file of paths and digests. A plug-in that changed is a plug-in nobody has looked at. */

import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { z } from 'zod'
import { fault } from '../../errors.ts'
import { jsonValue } from '../../read/json-value.ts'
import { problemOf, type Words } from '../../words.ts'

/** Digests by path. */
export type Trusted = Readonly<Record<string, string>>

const shape = z.strictObject({ plugins: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)) })

/** In the folder of this user's settings, as the XDG Base Directory Specification has it; on Windows in AppData. */
export function trustFile(): string {
  const { XDG_CONFIG_HOME: xdg, APPDATA: appData } = process.env
  const folder = xdg || (process.platform === 'win32' && appData ? appData : path.join(os.homedir(), '.config'))
  return path.join(folder, 'crm-clean', 'trust.json')
}

/** Throws TRUST_UNREADABLE for a file that is there and cannot be understood. */
export function trusted(file = trustFile()): Trusted {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw unreadable(file, error)
  }
  try {
    return shape.parse(jsonValue(text)).plugins
  } catch (error) {
    throw unreadable(file, error)
  }
}

const notTrust: Words = {
  en: 'it does not hold { "plugins": { "<path>": "<sha256>" } }',
  zh: '内容不是 { "plugins": { "<路径>": "<sha256>" } } 的格式',
}

const unreadable = (file: string, error: unknown) =>
  fault('TRUST_UNREADABLE', { path: file, problem: error instanceof z.ZodError ? notTrust : problemOf(error) }, error)

/** Writes the file whole: nobody else may read it, and a killed run leaves the old one. */
export function trust(plugins: Trusted, file = trustFile()): void {
  const all = { ...trusted(file), ...plugins }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, `${JSON.stringify({ plugins: sorted }, null, 2)}\n`, { mode: 0o600 })
  chmodSync(beside, 0o600)
  renameSync(beside, file)
}
