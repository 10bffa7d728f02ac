/** Writes columns of one record, with an entry of the change log for each. Call it inside a run. */

import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'

/** A field, or a column of the store's own: `_notes`, `_cells` ... The number of a raw row (`_row`) is written as a number. */
export interface ChangedColumn {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

export function writeColumns(store: Store, run: number, kind: SheetKind, record: number, columns: readonly ChangedColumn[]): void {
  const values = columns.map(({ name, after }) => [name, name === '_row' ? Number(after) : after] as const)
  store.recordsOf(kind).set(run, record, Object.fromEntries(values))
  for (const { name, before, after } of columns) store.changes.updated(run, kind, record, name, before, after)
}
