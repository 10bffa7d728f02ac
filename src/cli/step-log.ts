/** `--log`: one line of JSON a step, added to a file. A command is one step, a night has several. */

import { appendFileSync, openSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Fault, fault } from '../errors.ts'
import { problemOf } from '../words.ts'
import { openDevice } from '../write/device.ts'

export interface StepLog {
  /** Adds the line of a step, with the time at which it ended. Throws OUTPUT_FAILED. */
  step(line: object): void
  /** Does the work of a command. Adds a line where it failed, and where it ended without having logged a step of its own. */
  around(command: string, work: () => Promise<number>): Promise<number>
}

/** A log that is nowhere kept. */
const noLog: StepLog = { step() {}, around: (_, work) => work() }

/** Opens the log at once, so that nothing is done where it cannot be written. Throws OUTPUT_FAILED. @param file undefined: nobody asked for one */
export async function stepLog(file: string | undefined, clock: () => Date, operator: string): Promise<StepLog> {
  if (file === undefined) return noLog
  const place = await placeOf(file)
  const add = (text: string) => {
    try {
      appendFileSync(place, text, { mode: 0o600 })
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

/** The file itself; a pipe is opened once, and only while somebody reads it: each line would wait for a reader. Throws OUTPUT_FAILED. */
async function placeOf(file: string): Promise<string | number> {
  try {
    const isPipe = (await stat(file).catch(() => null))?.isFIFO() === true
    if (!isPipe) return file
    const held = await openDevice(file)
    try {
      return openSync(file, 'w') // kept open until the program ends
    } finally {
      await held.close()
    }
  } catch (error) {
    throw fault('OUTPUT_FAILED', { path: file, problem: problemOf(error) }, error)
  }
}
