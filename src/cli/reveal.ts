/** Plain values of a store: read where that is written down, in reports only with a reason. */

import { appendFileSync } from 'node:fs'
import { type Masker, maskerOf } from '../check/mask/masker.ts'
import type { Masking } from '../check/mask/personal.ts'
import { fault } from '../errors.ts'
import { problemOf } from '../words.ts'
import type { Call } from './command.ts'

/** Whether values are shown as they are. Throws REASON_NEEDED, ACCESS_NOT_LOGGED; the reason goes into `<store>.access.log` before anything is shown. */
export function revealAllowed(call: Call, store: string): boolean {
  const { reveal, reason, operator } = call.globals
  if (!reveal) return false
  if (reason === undefined) throw fault('REASON_NEEDED', {})
  logAccess(call, store, { operator, reason })
  return true
}

/**
 * The masker of a user's own work (records, changes, duplicates): null, and plain values, unless `--mask` is given. That plain values were
 * read goes into `<store>.access.log` before. Throws ACCESS_NOT_LOGGED.
 */
export function maskerOfWork(call: Call, store: string, mask: boolean, masking: Masking): Masker | null {
  if (mask) return maskerOf(masking)
  const { operator, reason } = call.globals
  logAccess(call, store, { operator, ...(reason === undefined ? {} : { reason }) })
  return null
}

function logAccess({ clock, command, args }: Call, store: string, who: { readonly operator: string; readonly reason?: string }): void {
  const log = `${store}.access.log`
  try {
    appendFileSync(log, `${JSON.stringify({ at: clock().toISOString(), ...who, command, args })}\n`, { mode: 0o600 })
  } catch (error) {
    // What cannot be logged is not shown.
    throw fault('ACCESS_NOT_LOGGED', { path: log, problem: problemOf(error) }, error)
  }
}
