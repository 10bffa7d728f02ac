/** Rows of a sheet, compared with the records they may belong to. */

import type { FieldName } from '../../record.ts'
import type { FileColumn } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { IncomingRow } from './changed-fields.ts'
import type { PackedRows } from './packed-rows.ts'

/** A packed row, opened again to be compared with a record. */
export function incomingRow(packed: PackedRows, at: number, columns: readonly FileColumn[]): IncomingRow {
  const cells = JSON.parse(packed.cells[at]!) as string[]
  const width = packed.fields.length
  return {
    values: new Map(packed.fields.map((field, column) => [field, packed.values[at * width + column] ?? null])),
    raw: new Map(columns.flatMap(([index, , field]) => (field === null ? [] : [[field, cells[index] ?? ''] as const]))),
    notes: JSON.parse(packed.notes[at] ?? '{}') as IncomingRow['notes'],
    extras: JSON.parse(packed.extras[at] ?? '{}') as IncomingRow['extras'],
  }
}

/** The cells of the columns that mean no field, as they stood in the record's sheet, by header. */
export function sheetExtras(store: Store, { rowId, fileId }: StoredRecord): Readonly<Record<string, string>> {
  const { cells } = store.rows.get(rowId)
  const own = store.files.get(fileId).columns.filter(([, , field]) => field === null)
  return Object.fromEntries(own.map(([index, header]) => [header, cells[index] ?? '']))
}

const telling: readonly FieldName[] = ['name', 'uscc', 'phone', 'email']

/** Two sources may count from 1 each: the same number means the same customer only if something else says so, or nothing can. */
export function agrees(record: StoredRecord, packed: PackedRows, at: number): boolean {
  let contradicted = false
  for (const field of telling) {
    const incoming = valueIn(packed, at, field)
    const stored = record.values[field] ?? null
    if (incoming === null || stored === null) continue
    if (incoming === stored) return true
    contradicted = true
  }
  return !contradicted
}

/** One value of a packed row; null also where the sheet has no such field. */
export function valueIn(packed: PackedRows, at: number, field: FieldName): string | null {
  const column = packed.fields.indexOf(field)
  return column === -1 ? null : (packed.values[at * packed.fields.length + column] ?? null)
}
