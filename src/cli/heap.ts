/** How much memory the program takes for itself while it works through a long sheet. */

import process from 'node:process'
import { setFlagsFromString } from 'node:v8'

/** The newest V8 the flag is known to exist in (Node 24): a later one might complain of it on standard error. */
const newestKnown = 13

/**
 * Has V8 collect its garbage when it has grown by half, not when it has grown fourfold: of a million rows that is half the memory for a
 * twentieth of the time.
 */
export function growSlowly(): void {
  if (Number.parseInt(process.versions.v8, 10) <= newestKnown) setFlagsFromString('--heap-growing-percent=50')
}
