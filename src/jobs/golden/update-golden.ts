/** Writes a golden record that was computed anew over the one that is there. */

import type { PlainRecord } from '../../store/golden.ts'
import type { Store } from '../../store/store.ts'
import { objectText } from '../../store/stored-json.ts'
import type { GoldenRow } from './golden-row.ts'

const kind = 'customers'

/** Writes what differs, and brings back a golden record that was gone. @param number the customer number it had before its members were moved */
export function updateGolden(
  store: Store,
  run: number,
  old: PlainRecord,
  number: string | null,
  { row, values, notes, extras, cells }: GoldenRow,
): void {
  const { id, isGone } = old
  const changed = Object.keys(values).filter((name) => (old.values[name] ?? null) !== values[name])
  const own = { _row: row, _notes: notes, _extras: extras, _cells: cells }
  const was = { _row: old.rowId, _notes: objectText(old.notes), _extras: objectText(old.extras), _cells: objectText(old.cells) }
  const differing = (Object.keys(own) as (keyof typeof own)[]).filter((name) => own[name] !== was[name])
  if (changed.length + differing.length > 0) {
    const columns = [...changed.map((name) => [name, values[name]!]), ...differing.map((name) => [name, own[name]])]
    store.records.set(run, id, Object.fromEntries(columns))
  }
  if (isGone) {
    store.records.restore(run, id, id)
    store.changes.removedOrRestored(run, kind, 'restore', id, id)
  }
  for (const name of changed) {
    const before = name === 'customer_no' ? number : (old.values[name] ?? null)
    if (before !== values[name]) store.changes.updated(run, kind, id, name, before, values[name] ?? null)
  }
}
