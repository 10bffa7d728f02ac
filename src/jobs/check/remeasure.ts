/** Brings what a check measured up to date with records that were judged again, or are gone. */

import { Bits } from '../../check/judged/bits.ts'
import type { KnownCells } from '../../check/judged/measured.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { combinedMeasures, type MeasuredSets } from './combined-measures.ts'
import { keepMeasures, keptMeasures, keptSets } from './kept-measures.ts'
import { cellsInEither, cellsWithout } from './known-cells.ts'
import { knownErrors } from './known-errors.ts'

interface Again extends MeasuredSets, KnownCells {
  /** Records with an error that may be told once for their sheet. */
  readonly unsaid?: Bits
}

/** @param againOf the records a rule judged again, or that are gone */
export function remeasure(store: Store, kind: SheetKind, run: number, looked: Bits, anew: Again, againOf: (rule: string) => Bits): void {
  const kept = keptMeasures(store, run)
  const sets = kept === null ? null : keptSets(store, run, kept)
  if (kept === null || sets === null || looked.count() === 0) return
  const measured = combinedMeasures({ rules: kept.rules, sets: sets.rules }, anew, (rule) => {
    const again = againOf(rule)
    return { judged: again, wrong: () => again }
  })
  const errors = knownErrors(store, run, sets.errors, looked).or(anew.unsaid ?? new Bits())
  const { ruleSet, schemas = {} } = kept
  const records = store.recordsOf(kind).count()
  const cells = cellsInEither(cellsWithout(sets, looked), anew)
  const now = { ...kept, ...measured, records, cleanRows: records - errors.count(), errors, ...cells }
  keepMeasures(store, run, now, { ruleSet, kind, schemas })
}
