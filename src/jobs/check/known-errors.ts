/** The records with an error, once some of them were judged again. */

import { type Absence, isErrorOfRows } from '../../check/finding-emitter.ts'
import type { Bits } from '../../check/judged/bits.ts'
import type { Store } from '../../store/store.ts'

/** Rules that judged none of them may know an error of a record, too: the findings that stand say it. */
export function knownErrors(store: Store, run: number, before: Bits, again: Bits): Bits {
  const errors = before.without(again)
  for (const at of store.findings.withError(run, again.list())) errors.add(at)
  return errors
}

/** With the records whose error is told once for their sheet. */
export function withUnsaid(errors: Bits, gathered: readonly Absence[]): Bits {
  return gathered.filter(isErrorOfRows).reduce((all, { records }) => all.or(records), errors)
}
