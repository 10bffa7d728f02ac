/** A file on disk as a stream of bytes that is known not to change while it is read. */

import type { Stats } from 'node:fs'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { fault } from '../errors.ts'
import { problemOf } from '../words.ts'
import { chunkBytes } from './text-limits.ts'

/** Which state of the file was read: a change of any of these means another file. */
export interface FileState {
  readonly size: number
  readonly modified: number
  readonly inode: number
}

/**
 * The file's bytes in order, about 1 MB at a time; each buffer belongs to the receiver.
 * Faults: not found, a folder, no permission, unreadable, and changed while (or since `known` was) read.
 * `name` is what the user calls the file.
 */
export async function* bytesOf(path: string, name: string, known?: FileState): AsyncGenerator<Buffer, FileState> {
  const handle = await opened(path, name)
  try {
    const before = stateOf(await handle.stat())
    if (known !== undefined && !sameState(before, known)) throw fault('FILE_CHANGED', { path: name })
    let read = 0
    for (;;) {
      const buffer = Buffer.allocUnsafeSlow(chunkBytes)
      const bytesRead = await fill(handle, buffer, name)
      if (bytesRead === 0) break
      read += bytesRead
      yield buffer.subarray(0, bytesRead)
      if (bytesRead < buffer.length) break
    }
    const after = stateOf(await handle.stat())
    if (read !== before.size || !sameState(before, after)) throw fault('FILE_CHANGED', { path: name })
    return before
  } finally {
    await handle.close()
  }
}

async function fill(handle: FileHandle, buffer: Buffer, name: string): Promise<number> {
  let filled = 0
  while (filled < buffer.length) {
    try {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled)
      if (bytesRead === 0) break
      filled += bytesRead
    } catch (error) {
      throw unreadable(error, name)
    }
  }
  return filled
}

/** To read, and never to wait: opening a named pipe that nobody writes to would hang, and with it the end of the program. */
export const toRead = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Opens an ordinary file; faults for everything else. The caller closes it. */
async function opened(path: string, name: string): Promise<FileHandle> {
  let handle: FileHandle
  try {
    handle = await open(path, toRead)
  } catch (error) {
    throw unreadable(error, name)
  }
  const stats = await handle.stat()
  if (stats.isFile()) return handle
  await handle.close()
  if (stats.isDirectory()) throw fault('FILE_IS_FOLDER', { path: name })
  throw fault('FILE_NOT_ORDINARY', { path: name })
}

/** What the system said of opening or reading, as a coded fault. */
export function unreadable(error: unknown, name: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('FILE_NOT_FOUND', { path: name }, error)
  if (code === 'EACCES' || code === 'EPERM') return fault('FILE_NO_PERMISSION', { path: name }, error)
  if (code === 'EISDIR') return fault('FILE_IS_FOLDER', { path: name }, error)
  return fault('FILE_UNREADABLE', { path: name, problem: problemOf(error) }, error)
}

export const stateOf = (stats: Stats): FileState => ({ size: stats.size, modified: stats.mtimeMs, inode: stats.ino })
export const sameState = (a: FileState, b: FileState) => a.size === b.size && a.modified === b.modified && a.inode === b.inode
