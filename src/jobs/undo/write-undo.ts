/** Writes what undoing a run changes. Call it inside a run. */

import type { Store } from '../../store/store.ts'
import type { GoldenRules } from '../golden/golden-rules.ts'
import { regroup } from '../golden/regroup.ts'
import { writeColumns } from '../record-log/write-columns.ts'
import type { UndoPlan } from './plan.ts'

/** Puts back what the plan says, with an entry of the log for each change. */
export function writeUndo(store: Store, run: number, { kind, removed, brought, restored }: UndoPlan): void {
  const records = store.recordsOf(kind)
  for (const [first, last] of removed) {
    records.remove(run, first, last)
    store.changes.removedOrRestored(run, kind, 'remove', first, last)
  }
  for (const [first, last] of brought) {
    records.restore(run, first, last)
    store.changes.removedOrRestored(run, kind, 'restore', first, last)
  }
  for (const { record, columns } of restored) writeColumns(store, run, kind, record.id, columns)
}

/** Members moved back, then the golden records whose members or pins changed computed anew. */
export function settleGoldens(store: Store, run: number, { moves, restored, lifted }: UndoPlan, rules: GoldenRules): void {
  for (const { record, field, pinned } of lifted)
    if (pinned === undefined) store.pins.unpin(run, 'customers', record, field)
    else store.pins.pin(run, 'customers', record, field, pinned)
  if (!store.golden.any()) return
  const pinned = restored.flatMap(({ record }) => (store.golden.isGolden(record.id) ? [record.id] : []))
  regroup(store, run, moves, rules, [...store.golden.touchedBy(run), ...pinned])
}

/** Records that are there after the undo and were changed by it. */
export function* changedBy({ brought, restored }: UndoPlan): Generator<number> {
  for (const [first, last] of brought) for (let id = first; id <= last; id++) yield id
  for (const { record } of restored) yield record.id
}
