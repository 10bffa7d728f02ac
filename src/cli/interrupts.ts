/**
 * Ctrl-C, a polite kill, and the end of the terminal or connection. What changes nothing stops at once; a job that holds the store asks to end its own way and is stopped at the
 * second Ctrl-C. However it ends, no half-written file is left behind.
 */

import process from 'node:process'
import { fault } from '../errors.ts'
import { removeUnfinished } from '../write/unfinished.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Interrupts {
  readonly signal: AbortSignal
  /** From here on the first Ctrl-C only sets off `signal`: the job takes back what it began. */
  endInOrder(): void
  /** Whether a job has asked to end in order. */
  isInOrder(): boolean
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
    leave(130)
  }
  for (const signal of signals) process.on(signal, onSignal)
  return {
    signal: controller.signal,
    endInOrder() {
      inOrder = true
    },
    isInOrder: () => inOrder,
    stop() {
      for (const signal of signals) process.off(signal, onSignal)
    },
  }
}

/** Ends the program at once, without half-written files. */
export function leave(code: number | string | undefined): never {
  removeUnfinished()
  process.exit(code)
}
