/** The store's records as a table to write. A hot path: a store holds millions of them, so the rows come without what a sheet had. */

import type { FieldName } from '../../record.ts'
import type { Schema, SheetKind } from '../../schema/field.ts'
import type { ValueRow } from '../../store/record-values.ts'
import type { Store } from '../../store/store.ts'
import { storedJson } from '../../store/stored-json.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { cellsOfColumns, type RecordExport } from './record-cells.ts'
import { columnsHeld, type ExportColumn } from './record-columns.ts'

export interface ExportTable {
  readonly columns: readonly ExportColumn[]
  /** Of records, they can be gone through again. */
  readonly rows: Iterable<readonly (string | null)[]>
}

export interface RecordTableOptions extends RecordExport {
  /** Only these records; all, in the order they came, when absent. */
  readonly ids?: readonly number[] | undefined
}

/** Live records: the fields of the schema, the columns that map to none, then the cluster of those who stand there twice. */
export function recordTable(store: Store, schema: Schema, options: RecordTableOptions): ExportTable {
  const { columns, rowsOf } = recordTables(store, schema, options)
  return { columns, rows: rowsOf(options.ids) }
}

/** The columns of these records, and the rows of any of them in those columns. */
export function recordTables(
  store: Store,
  schema: Schema,
  options: RecordTableOptions,
): { readonly columns: readonly ExportColumn[]; readonly rowsOf: (ids: readonly number[] | undefined) => ExportTable['rows'] } {
  const held = columnsHeld(store, store.recordsOf(schema.kind).values.held(options.ids), schema, options)
  const { columns, fields, write } = cellsOfColumns(store, schema, options, held)
  return {
    columns,
    rowsOf: (ids) => ({
      *[Symbol.iterator]() {
        for (const row of valueRows(store, schema, fields, ids)) yield write(row[0], row, 2, extrasIn(row[1]))
      },
    }),
  }
}

/** Live records in the order they came. */
export function* everyRecord(store: Store, kind: SheetKind = 'customers'): Generator<StoredRecord> {
  for (const batch of store.recordsOf(kind).batches()) yield* batch
}

function* valueRows(store: Store, { kind }: Schema, fields: readonly FieldName[], ids: readonly number[] | undefined): Generator<ValueRow> {
  const { values } = store.recordsOf(kind)
  if (ids === undefined) for (const page of values.all(fields)) yield* page
  else yield* values.of(ids, fields)
}

const none: StoredRecord['extras'] = {}
/** The cells of columns that mean no field, as they are stored. */
export const extrasIn = (json: string | null) => (json === null ? none : storedJson<StoredRecord['extras']>(json, 'object'))
