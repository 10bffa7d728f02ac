/** A pause in long work that never waits for anything by itself: Ctrl-C is heard, a progress bar drawn. */

import { setImmediate } from 'node:timers/promises'

/** Throws the signal's reason when it was set off. */
export async function yieldTo(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate()
  signal?.throwIfAborted()
}
