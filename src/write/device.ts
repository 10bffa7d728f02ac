/** `/dev/null`, a pipe: opened to be written to. */

import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** How long a pipe may wait for its reader, in milliseconds. */
const patience = 10_000
const pause = 20

/**
 * Opening a pipe that nobody reads would wait for ever, and so would the end of the program: so it is tried until there is a reader. Throws the
 * errors of the file system.
 */
export async function openDevice(target: string): Promise<FileHandle> {
  for (const end = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, pause))) {
    try {
      const first = await open(target, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0))
      try {
        return await open(target, constants.O_WRONLY) // whose writes wait for a slow reader
      } finally {
        await first.close()
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO' || Date.now() > end) throw error
    }
  }
}
