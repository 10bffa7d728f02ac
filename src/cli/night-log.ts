/** `run --log`: one line of JSON a step, added to a file while the night goes on. */

import { appendFileSync } from 'node:fs'
import { fault } from '../errors.ts'
import { problemOf } from '../words.ts'

/** Makes the function that adds a line; the file is opened at once. Throws OUTPUT_FAILED. */
export function lineLog(file: string, clock: () => Date): (line: object) => void {
  const add = (text: string) => {
    try {
      appendFileSync(file, text, { mode: 0o600 })
    } catch (error) {
      throw fault('OUTPUT_FAILED', { path: file, problem: problemOf(error) }, error)
    }
  }
  add('')
  return (line) => add(`${JSON.stringify({ at: clock().toISOString(), ...line })}\n`)
}
