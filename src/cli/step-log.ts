/** `--log`: one line of JSON a step, added to a file. A command is one step, a night has several. */

import { appendFileSync } from 'node:fs'
import { Fault, fault } from '../errors.ts'
import { problemOf } from '../words.ts'

export interface StepLog {
  /** Adds the line of a step, with the time at which it ended. Throws OUTPUT_FAILED. */
  step(line: object): void
  /** Does the work of a command. Adds a line where it failed, and where it ended without having logged a step of its own. */
  around(command: string, work: () => Promise<number>): Promise<number>
}

/** A log that is nowhere kept. */
const noLog: StepLog = { step() {}, around: (_, work) => work() }

/** Opens the log at once, so that nothing is done where it cannot be written. Throws OUTPUT_FAILED. @param file undefined: nobody asked for one */
export function stepLog(file: string | undefined, clock: () => Date, operator: string): StepLog {
  if (file === undefined) return noLog
  const add = (text: string) => {
    try {
      appendFileSync(file, text, { mode: 0o600 })
    } catch (error) {
      throw fault('OUTPUT_FAILED', { path: file, problem: problemOf(error) }, error)
    }
  }
  add('')
  let steps = 0
  const step = (line: object) => {
    steps++
    add(`${JSON.stringify({ at: clock().toISOString(), ...line, operator })}\n`)
  }
  return {
    step,
    async around(command, work) {
      const began = performance.now()
      const seconds = () => Math.round(performance.now() - began) / 1000
      try {
        const exit = await work()
        if (steps === 0) step({ command, state: 'done', exit, seconds: seconds() })
        return exit
      } catch (error) {
        step({ command, state: 'failed', problem: error instanceof Fault ? error.code : 'INTERNAL', seconds: seconds() })
        throw error
      }
    },
  }
}
