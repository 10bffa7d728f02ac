/** How many follow-ups and orders hang on a customer. */

import type { FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'

const kinds: readonly SheetKind[] = ['followups', 'orders']
/** A row names its customer by the first of these that it holds. */
const names: readonly FieldName[] = ['customer_no', 'name', 'phone']

/** Follow-ups and orders of each of these records that has any. @param records ids, rising */
export function behindOf(store: Store, records: Iterable<number>): Map<number, number> {
  const counts = names.map(() => new Map<string, number>())
  for (const kind of kinds)
    for (const page of store.recordsOf(kind).values.all(names))
      for (const [, , ...cells] of page) {
        const at = cells.findIndex((cell) => cell !== null)
        if (at >= 0) counts[at]!.set(cells[at]!, (counts[at]!.get(cells[at]!) ?? 0) + 1)
      }
  const behind = new Map<number, number>()
  if (counts.every(({ size }) => size === 0)) return behind
  for (const [id, , ...cells] of store.records.values.of(records, names)) {
    const count = cells.reduce((sum, cell, at) => sum + (cell === null ? 0 : (counts[at]!.get(cell) ?? 0)), 0)
    if (count > 0) behind.set(id, count)
  }
  return behind
}
