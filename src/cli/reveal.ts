/** Showing a store's values unmasked: only with a reason, and written down. */

import { appendFileSync } from 'node:fs'
import { fault } from '../errors.ts'
import type { Call } from './command.ts'

/** Whether values are shown as they are. Throws REASON_NEEDED; the reason goes into `<store>.access.log` before anything is shown. */
export function revealAllowed(call: Call, store: string): boolean {
  const { reveal, reason, operator } = call.globals
  if (!reveal) return false
  if (reason === undefined) throw fault('REASON_NEEDED', {})
  const entry = { at: call.clock().toISOString(), operator, reason, args: call.args }
  appendFileSync(`${store}.access.log`, `${JSON.stringify(entry)}\n`, { mode: 0o600 })
  return true
}
