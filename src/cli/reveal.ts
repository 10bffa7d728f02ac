/** Showing a store's values unmasked: only with a reason, and written down. */

import { appendFileSync } from 'node:fs'
import { fault } from '../errors.ts'
import { problemOf } from '../words.ts'
import type { Call } from './command.ts'

/** Whether values are shown as they are. Throws REASON_NEEDED, ACCESS_NOT_LOGGED; the reason goes into `<store>.access.log` before anything is shown. */
export function revealAllowed(call: Call, store: string): boolean {
  const { reveal, reason, operator } = call.globals
  if (!reveal) return false
  if (reason === undefined) throw fault('REASON_NEEDED', {})
  const entry = { at: call.clock().toISOString(), operator, reason, args: call.args }
  const log = `${store}.access.log`
  try {
    appendFileSync(log, `${JSON.stringify(entry)}\n`, { mode: 0o600 })
  } catch (error) {
    // What cannot be logged is not shown.
    throw fault('ACCESS_NOT_LOGGED', { path: log, problem: problemOf(error) }, error)
  }
  return true
}
