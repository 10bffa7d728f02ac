/**
 * Where personal data waits for a moment: standard input, which is read more than once though a pipe can be read only once, and findings
 * that are too many for memory. The file is for its owner alone and loses its name once it is open: nothing is left of it, even after a kill.
 */

import { closeSync, createWriteStream, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { fault } from '../errors.ts'
import type { Input } from '../read/inputs.ts'
import { problemOf } from '../words.ts'
import { removeLeftovers } from '../write/unfinished.ts'
import { processNames } from './process-names.ts'

/** A file in the memory of the computer, where the system has such. */
const memoryFolder = '/dev/shm'

/**
 * Copies standard input into a file. Throws SPOOL_FAILED.
 * @param secret keep it off the disk where the system can: the store it may go to is encrypted
 */
export async function spoolStdin(name: string, secret: boolean): Promise<Input> {
  const folder = secret && existsSync(memoryFolder) ? memoryFolder : os.tmpdir()
  try {
    const { fd, path: file } = openSpool(folder, 'path')
    await pipeline(process.stdin, createWriteStream('', { fd, autoClose: false }))
    return { name, path: file, worksheet: null }
  } catch (error) {
    throw spoolFailed(folder, error)
  }
}

/**
 * A new file for reading and writing. It goes when the program ends, however that ends.
 * @param by how the file will be read: by its descriptor alone, or also by a path
 * @param descriptors where the system shows open files, so that one without a name has a path; not all systems do
 */
export function openSpool(
  folder: string,
  by: 'descriptor' | 'path',
  descriptors = '/proc/self/fd',
): { readonly fd: number; readonly path: string } {
  const own = spoolFolder(folder)
  const file = path.join(own, 'spool')
  const fd = openSync(file, 'wx+', 0o600)
  const nameless = `${descriptors}/${fd}`
  if ((by === 'descriptor' || existsSync(nameless)) && removed(own)) return { fd, path: nameless }
  process.on('exit', () => {
    closeSync(fd)
    removed(own)
  })
  return { fd, path: file }
}

/** A new folder within `folder` for this user alone; the next run removes it, should this one be killed. */
export function spoolFolder(folder: string): string {
  removeLeftovers(folder)
  return mkdtempSync(path.join(folder, `crm-clean-${processNames().own}-`))
}

export const spoolFailed = (folder: string, error: unknown) => fault('SPOOL_FAILED', { folder, problem: problemOf(error) }, error)

/** Windows removes no file that is open. */
function removed(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true })
    return true
  } catch {
    return false
  }
}
