/** A check for what it measured. */

import type { MeasuredCheck } from '../../check/judged/measured.ts'

/** Makes the check and gives what it measured. @param check hands it to `measured` when it has ended */
export async function measuring(check: (measured: (found: MeasuredCheck) => void) => Promise<unknown>): Promise<MeasuredCheck> {
  const all: MeasuredCheck[] = []
  await check((found) => all.push(found))
  const [measured] = all
  if (measured === undefined) throw new Error('The check ended without a word on what it measured.')
  return measured
}
