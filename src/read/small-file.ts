/** A small file that is read whole: a key, a configuration, labels. It may be a pipe, as in `--key-file <(pass show crm)`. */

import { type FileHandle, open } from 'node:fs/promises'
import { toRead } from './source.ts'

export interface SmallFile {
  readonly bytes: Buffer
  /** Permission bits of a file; null for a pipe. */
  readonly mode: number | null
}

/** How long a pipe may be silent before its first byte, in milliseconds. */
const patience = 10_000
const pause = 20

/** Throws the errors of the file system, and ETIMEDOUT for a pipe that nobody writes to. */
export async function readSmallFile(path: string): Promise<SmallFile> {
  const handle = await open(path, toRead)
  try {
    const stats = await handle.stat()
    if (!stats.isFIFO() && !stats.isSocket()) return { bytes: await handle.readFile(), mode: stats.isFile() ? stats.mode & 0o777 : null }
    return { bytes: await readPipe(handle, path), mode: null }
  } finally {
    await handle.close()
  }
}

async function readPipe(handle: FileHandle, path: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  const end = Date.now() + patience
  for (;;) {
    const piece = await readPiece(handle)
    if (piece === 'nothing yet' || (piece.length === 0 && pieces.length === 0)) {
      if (pieces.length === 0 && Date.now() > end)
        throw Object.assign(new Error(`nobody writes to ${path}`), { code: 'ETIMEDOUT', syscall: 'read', path })
      await new Promise((resolve) => setTimeout(resolve, pause))
    } else if (piece.length === 0) return Buffer.concat(pieces)
    else pieces.push(piece)
  }
}

async function readPiece(handle: FileHandle): Promise<Buffer | 'nothing yet'> {
  const buffer = Buffer.alloc(1 << 16)
  try {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, null)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 'nothing yet'
    throw error
  }
}
