/** The raw row by which a source speaks of a record. Call it inside the run. */

import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'

/** What the source says from now on; the row the record was made from first is kept when another follows it. @param source its id */
export function keepRow(store: Store, run: number, kind: SheetKind, source: number, record: StoredRecord, row: number): void {
  const own = store.files.source(kind, record.source).id
  if (own === source && store.sourceRows.of(kind, record.id, source).length === 0)
    store.sourceRows.insertNew(store.files.get(record.fileId).run, kind, record.id, source, record.rowId)
  store.sourceRows.insertNew(run, kind, record.id, source, row)
}
