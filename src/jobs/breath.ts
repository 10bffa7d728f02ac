/** A moment for what waits outside, such as Ctrl-C, in the middle of long work. */

/** Throws the signal's reason when the job was asked to stop. */
export async function breath(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal?.throwIfAborted()
}
