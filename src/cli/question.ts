/** One question to the person at the terminal. */

import process from 'node:process'
import type { Writable } from 'node:stream'

/**
 * Gives the answer; empty where the person ended the input (Ctrl-D). Throws what `signal` was set off with.
 * @param ready called once the terminal itself shows nothing of what is typed any more, only `output` does
 */
export async function question(prompt: string, output: Writable, signal: AbortSignal, ready: () => void = () => {}): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const reader = createInterface({ input: process.stdin, output, terminal: true })
  ready()
  // On a terminal readline takes Ctrl-C for itself: hand it to whoever listens for the signal.
  reader.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  const closed = new Promise<string>((resolve) => reader.once('close', () => resolve('')))
  try {
    return await Promise.race([reader.question(prompt, { signal }), closed])
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    reader.close()
  }
}
