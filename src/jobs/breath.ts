/** Lets the event loop turn in the middle of long work, so that Ctrl-C is handled and the progress bar drawn. */

import { setImmediate } from 'node:timers/promises'

/** Lets the event loop turn once. Throws the signal's reason when the work was asked to stop. */
export async function breath(signal?: AbortSignal): Promise<void> {
  await setImmediate()
  signal?.throwIfAborted()
}
