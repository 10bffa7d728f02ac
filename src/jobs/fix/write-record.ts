/** Writes a changed record into the store, with an entry of the change log for each column that differs. */

import { extraName } from '../../merge/member.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { objectText } from '../../store/stored-json.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { heldBack } from '../approve/held-back.ts'
import { writeColumns } from '../record-log/write-columns.ts'

/**
 * Writes what differs and need not wait for others, and returns whether anything does. Cells that differ from the sheet's are kept with the record.
 * @param isByHand whether a person wrote it; by default as the command of the run has it
 */
export function writeRecord(store: Store, run: number, kind: SheetKind, old: StoredRecord, now: StoredRecord, isByHand?: boolean): boolean {
  const changed = columnsChanged(old, now)
  const columns = kind === 'customers' ? heldBack(store, run, old, changed, isByHand) : changed
  if (columns.length === 0) return false
  store.recordsOf(kind).ensureFields(columns.flatMap(({ name }) => (name.startsWith('_') ? [] : [name])))
  writeColumns(store, run, kind, old.id, columns)
  if (kind === 'customers' && store.golden.isGolden(old.id))
    pin(store, run, old, now, new Set(changed.flatMap(({ name }) => (columns.some((column) => column.name === name) ? [] : [name]))))
  return true
}

/** What a person writes in a golden record stays, whatever its members say. @param held fields whose change waits for others */
function pin(store: Store, run: number, old: StoredRecord, now: StoredRecord, held: ReadonlySet<string>): void {
  for (const name of Object.keys(now.values)) {
    if (held.has(name)) continue
    const value = now.values[name] ?? null
    const isWritten = (now.raw[name] ?? '') !== (old.raw[name] ?? '')
    if (isWritten || value !== (old.values[name] ?? null)) store.pins.pin(run, 'customers', old.id, name, value)
  }
  for (const [header, cell] of Object.entries(now.extras))
    if (cell !== (old.extras[header] ?? '')) store.pins.pin(run, 'customers', old.id, extraName(header), cell || null)
}

function columnsChanged(old: StoredRecord, now: StoredRecord) {
  const cells = { ...old.cells }
  for (const [name, cell] of Object.entries(now.raw)) if (cell !== (old.raw[name] ?? '')) cells[name] = cell
  const values = Object.keys(now.values).map((name) => ({ name, before: old.values[name] ?? null, after: now.values[name] ?? null }))
  const own = [
    { name: '_extras', before: objectText(old.extras), after: objectText(now.extras) },
    { name: '_notes', before: objectText(old.notes), after: objectText(now.notes) },
    { name: '_cells', before: objectText(old.cells), after: objectText(cells) },
  ]
  return [...values, ...own].filter(({ before, after }) => before !== after)
}
