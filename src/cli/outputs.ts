/** The files a command is asked to write, looked at before any work is done: nothing that exists is lost, no output replaces another or an input. */

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { fault } from '../errors.ts'
import type { ImportedFile } from '../store/files.ts'
import { refuseExisting } from '../write/whole-file.ts'
import type { Call } from './command.ts'
import type { Globals } from './globals.ts'
import { refuseInput } from './output.ts'

/** What `--output` and `--format` name; a format without a file goes to `--output`. */
export function namedOutputs({ output, formats }: Pick<Globals, 'output' | 'formats'>): string[] {
  const targets = formats.map((format) => /=(.+)$/s.exec(format)?.[1])
  const shared = targets.filter((target) => target === undefined).length - 1
  const own = output === undefined ? [] : [output, ...new Array<string>(Math.max(0, shared)).fill(output)]
  return [...own, ...targets.filter((target) => target !== undefined)]
}

/** Throws OUTPUTS_SAME, OUTPUT_EXISTS, OUTPUT_IS_INPUT. */
export async function refuseTaken(call: Omit<Call, 'log'>): Promise<void> {
  const places = new Set<string>()
  for (const target of call.outputs) {
    const place = target === '-' ? target : await placeOf(target)
    if (places.has(place)) throw fault('OUTPUTS_SAME', { path: target })
    if (!(await isDevice(target))) places.add(place)
    if (target === '-') continue
    await refuseInput(call, target)
    await refuseExisting(target, { force: call.globals.force })
  }
}

/** Whatever --force allows: a sheet that the store was imported from stays, under whatever name it is found. Throws OUTPUT_IS_SOURCE. */
export async function refuseSources(call: Call, files: readonly Pick<ImportedFile, 'path' | 'sha256'>[]): Promise<void> {
  if (!call.globals.force) return // what exists is not replaced
  const paths = new Set(await Promise.all(files.map(({ path: named }) => placeOf(named))))
  const digests = new Set(files.map(({ sha256 }) => sha256))
  for (const target of call.outputs) {
    if (!(await stat(target).catch(() => null))?.isFile()) continue
    if (paths.has(await placeOf(target)) || digests.has(await digestOf(target))) throw fault('OUTPUT_IS_SOURCE', { path: target })
  }
}

/** The path without links, also of a file that is not there yet. */
async function placeOf(file: string): Promise<string> {
  const full = path.resolve(process.cwd(), file)
  const folder = async () => path.join(await realpath(path.dirname(full)).catch(() => path.dirname(full)), path.basename(full))
  return realpath(full).catch(folder)
}

async function isDevice(file: string): Promise<boolean> {
  const stats = await stat(file).catch(() => null)
  return stats !== null && !stats.isFile() && !stats.isDirectory()
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
