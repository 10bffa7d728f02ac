/** The name of this process among all that may write to the same folder, and which of them have ended. */

import { createHash } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import process from 'node:process'
import type { ProcessNames } from '../write/unfinished.ts'

/** Numbers of processes tell something only where they were given: on the same computer and, in containers, among the same processes. */
export function processNames(): ProcessNames {
  const place = createHash('sha256').update(`${hostname()}\0${numberSpace()}`).digest('hex').slice(0, 8)
  return {
    own: `${place}-${process.pid}`,
    hasEnded(name) {
      const [where, pid] = name.split('-')
      return where === place && !lives(Number(pid))
    },
  }
}

function numberSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return '' // not Linux
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
