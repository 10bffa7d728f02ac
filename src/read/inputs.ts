/** What a user names as sheets: paths, globs, and `file.xlsx#worksheet`. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { fault } from '../errors.ts'

export interface Input {
  /** As the user named it; shown in every message. */
  readonly name: string
  /** Where the bytes are. */
  readonly path: string
  /** The worksheet named behind `#`. */
  readonly worksheet: string | null
}

/**
 * The files the patterns name, each once, in the order given; files of one glob in the order of their names.
 * Throws FILE_NOT_FOUND for a name or a glob that meets no file.
 */
export async function findInputs(patterns: readonly string[], folder: string): Promise<Input[]> {
  const found = new Map<string, Input>()
  for (const pattern of patterns) {
    for (const input of await inputsOf(pattern, folder)) {
      const key = JSON.stringify([path.resolve(folder, input.path), input.worksheet])
      if (!found.has(key)) found.set(key, input)
    }
  }
  return [...found.values()]
}

async function inputsOf(pattern: string, folder: string): Promise<Input[]> {
  const plain = (name: string, worksheet: string | null): Input => ({ name, path: path.resolve(folder, name), worksheet })
  if (existsSync(path.resolve(folder, pattern))) return [plain(pattern, null)]
  const [, name = pattern, worksheet = null] = /^(.+)#([^#]+)$/.exec(pattern) ?? []
  if (worksheet !== null && existsSync(path.resolve(folder, name))) return [plain(name, worksheet)]
  if (!isDynamicPattern(name)) throw fault('FILE_NOT_FOUND', { path: name })
  const names = await glob(name.replaceAll('\\', '/'), { cwd: folder, dot: false, expandDirectories: false })
  if (names.length === 0) throw fault('FILE_NOT_FOUND', { path: pattern })
  return names.sort((a, b) => (a < b ? -1 : 1)).map((file) => plain(file, worksheet))
}
