/** A file that is written whole or not at all: a temporary neighbour, flushed to disk, then renamed over the name. */

import { closeSync, constants, openSync } from 'node:fs'
import { type FileHandle, lstat, open, realpath, rename, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { fault } from '../errors.ts'
import { problemOf } from '../words.ts'
import { openDevice } from './device.ts'
import { begun, ended, temporaryIn } from './unfinished.ts'

export interface WholeFile {
  readonly path: string
  write(chunk: string | Uint8Array): Promise<void>
}

export interface WholeFileOptions {
  /** Replace a file that is already there. */
  readonly force?: boolean
  /** Permission bits; records are personal data, so only the owner may read them. */
  readonly mode?: number
}

const bufferSize = 1 << 20

/**
 * Hands a file to `fill` and puts it in place when `fill` has ended well. When it throws, nothing stays behind.
 * Throws OUTPUT_EXISTS, OUTPUT_FAILED.
 */
export async function writeWholeFile(
  named: string,
  fill: (file: WholeFile) => Promise<void>,
  options: WholeFileOptions = {},
): Promise<void> {
  if (await isDevice(named)) return writeStraight(named, fill)
  await refuseExisting(named, options)
  // A link stays a link: what it points at is replaced. One that points nowhere is replaced itself.
  const target = await realpath(named).catch(() => named)
  const temporary = temporaryIn(path.dirname(target))
  await attempt(target, async () => make(temporary, options.mode ?? 0o600))
  let handle: FileHandle | undefined
  try {
    handle = await attempt(target, () => open(temporary, 'r+'))
    await fillBuffered(handle, target, fill)
    await attempt(target, handle.sync.bind(handle))
    await handle.close()
    // Between the first look and now another program may have made the file; link() would tell, but not every disk has links.
    if (!options.force && (await exists(target))) throw fault('OUTPUT_EXISTS', { path: target })
    await attempt(target, () => rename(temporary, target))
  } catch (error) {
    await handle?.close().catch(() => undefined) // already closed when the rename failed
    await unlink(temporary).catch(() => undefined) // the first error is the one worth telling
    throw error
  } finally {
    ended(temporary)
  }
  await syncFolder(path.dirname(target))
}

/** Makes the empty file and notes it in one breath: an interrupt between the two would leave the file behind. */
function make(temporary: string, mode: number): void {
  closeSync(openSync(temporary, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, mode))
  begun(temporary)
}

/** Refuses at the start what would be refused at the end, after all the work. Throws OUTPUT_EXISTS. */
export async function refuseExisting(named: string, options: WholeFileOptions = {}): Promise<void> {
  if (!options.force && !(await isDevice(named)) && (await exists(named))) throw fault('OUTPUT_EXISTS', { path: named })
}

/** `/dev/null`, a pipe: there is nothing to replace and nothing to keep whole. */
async function writeStraight(target: string, fill: (file: WholeFile) => Promise<void>): Promise<void> {
  const handle = await attempt(target, () => openDevice(target))
  try {
    await fillBuffered(handle, target, fill)
  } finally {
    await handle.close()
  }
}

async function fillBuffered(handle: FileHandle, target: string, fill: (file: WholeFile) => Promise<void>): Promise<void> {
  let waiting: Buffer[] = []
  let size = 0
  const flush = async () => {
    const chunk = Buffer.concat(waiting)
    waiting = []
    size = 0
    for (let from = 0; from < chunk.length; ) {
      from += (await attempt(target, () => handle.write(chunk, from))).bytesWritten
    }
  }
  await fill({
    path: target,
    async write(chunk) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk)
      waiting.push(bytes)
      size += bytes.length
      if (size >= bufferSize) await flush()
    },
  })
  await flush()
}

/** After a rename the folder itself must reach the disk, or a power cut can lose the name. Windows cannot, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  if (handle === null) return
  try {
    await handle.sync().catch(() => undefined)
  } finally {
    await handle.close()
  }
}

async function isDevice(target: string): Promise<boolean> {
  const stats = await stat(target).catch(() => null)
  return stats !== null && !stats.isFile() && !stats.isDirectory()
}

async function exists(target: string): Promise<boolean> {
  try {
    await lstat(target)
    return true
  } catch {
    return false
  }
}

async function attempt<Value>(target: string, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action()
  } catch (error) {
    throw fault('OUTPUT_FAILED', { path: target, problem: problemOf(error) }, error)
  }
}
