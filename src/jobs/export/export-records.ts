/** The store's records as a table to write. */

import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { type RecordExport, recordCells } from './record-cells.ts'
import type { ExportColumn } from './record-columns.ts'

export interface ExportTable {
  readonly columns: readonly ExportColumn[]
  readonly rows: Iterable<readonly (string | null)[]>
}

/** Live records in the order they came: the fields of the schema, the columns that map to none, then the cluster of those who stand there twice. */
export function recordTable(store: Store, schema: Schema, options: RecordExport): ExportTable {
  const { columns, cellsOf } = recordCells(store, schema, options, everyRecord(store))
  return { columns, rows: rowsOf(store, cellsOf) }
}

/** Live records in the order they came. */
export function* everyRecord(store: Store): Generator<StoredRecord> {
  for (const batch of store.records.batches()) yield* batch
}

function* rowsOf(store: Store, cellsOf: (record: StoredRecord) => (string | null)[]): Generator<(string | null)[]> {
  for (const record of everyRecord(store)) yield cellsOf(record)
}
