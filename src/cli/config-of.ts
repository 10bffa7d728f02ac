/** The configuration a command works under: `--config`, else the crm-clean.yaml of the working folder or the nearest one above it. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { fault } from '../errors.ts'
import { readSmallFile } from '../read/small-file.ts'
import { utf8Text } from '../read/utf8-text.ts'
import type { Config } from '../schema/config.ts'
import { problemCount, problemOf } from '../words.ts'
import type { Call } from './command.ts'
import { printable } from './terminal.ts'

export const configName = 'crm-clean.yaml'

/** Throws CONFIG_NOT_FOUND, CONFIG_UNREADABLE, or BAD_CONFIG with every mistake of the file at once. */
export async function configOf(call: Call): Promise<Config> {
  const file = configFileOf(call)
  if (file === undefined) return (await import('../schema/config.ts')).defaultConfig
  const text = await textOf(file)
  const { loadConfig } = await import('../schema/load-config.ts')
  const loaded = await loadConfig(text, file)
  if ('config' in loaded) return loaded.config
  const problems = loaded.mistakes.map((mistake) => printable(`${file}:${mistake.line}  ${mistake[call.language]}`))
  throw fault('BAD_CONFIG', { path: file, count: problemCount(problems.length), problems: problems.join('\n  ') })
}

/** The file that says it; undefined where there is none. */
export const configFileOf = (call: Call): string | undefined => call.globals.config ?? fileAbove(path.resolve('.'))

function fileAbove(folder: string): string | undefined {
  const here = path.join(folder, configName)
  if (existsSync(here)) return path.relative('.', here)
  const above = path.dirname(folder)
  return above === folder ? undefined : fileAbove(above)
}

async function textOf(file: string): Promise<string> {
  try {
    return utf8Text((await readSmallFile(file)).bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw fault('CONFIG_NOT_FOUND', { path: file }, error)
    throw fault('CONFIG_UNREADABLE', { path: file, problem: problemOf(error) }, error)
  }
}
