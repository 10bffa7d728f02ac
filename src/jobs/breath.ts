/** A pause in long work, so that Ctrl-C is heard and a progress bar is drawn. It waits for nothing else. */

import { setImmediate } from 'node:timers/promises'

/** Lets the event loop turn once. Throws the signal's reason when the work was asked to stop. */
export async function breath(signal?: AbortSignal): Promise<void> {
  await setImmediate()
  signal?.throwIfAborted()
}
