/**
 * Ctrl-C and a polite kill. What changes nothing stops at once; a job that holds the store asks to end its own way and is stopped at the
 * second Ctrl-C. However it ends, no half-written file is left behind.
 */

import process from 'node:process'
import { fault } from '../errors.ts'
import { removeUnfinished } from '../write/unfinished.ts'

export interface Interrupts {
  readonly signal: AbortSignal
  /** From here on the first Ctrl-C only sets off `signal`: the job takes back what it began. */
  endInOrder(): void
  /** Stops listening. */
  stop(): void
}

/** @param told what to do when a job is asked to stop: a word to the person waiting */
export function listenForInterrupts(told: (stoppedAtOnce: boolean) => void): Interrupts {
  const controller = new AbortController()
  let inOrder = false
  const onSignal = () => {
    if (inOrder && !controller.signal.aborted) {
      told(false)
      controller.abort(fault('INTERRUPTED', {}))
      return
    }
    if (!inOrder) told(true)
    removeUnfinished()
    process.exit(130)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: controller.signal,
    endInOrder() {
      inOrder = true
    },
    stop() {
      process.off('SIGINT', onSignal)
      process.off('SIGTERM', onSignal)
    },
  }
}
