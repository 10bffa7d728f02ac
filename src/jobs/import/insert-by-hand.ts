/** A record that a person wrote, into its table: with a raw row of its own, in a file that only stands for it. */

import { createHash } from 'node:crypto'
import type { CustomerRecord, FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import { byHand } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import { hashOf, rowText } from './row-hash.ts'

interface RowByHand {
  readonly record: CustomerRecord
  readonly row: readonly string[]
  /** What each cell of the row means. */
  readonly columns: readonly { readonly index: number; readonly header: string; readonly field: FieldName }[]
}

/** Inserts and logs the record, and returns its id. Call it inside a run. */
export function insertByHand(store: Store, run: number, kind: SheetKind, { record, row, columns }: RowByHand): number {
  const text = rowText(row)
  const sha256 = createHash('sha256').update(`${run} ${text}`).digest('hex')
  const how = { sheet: null, encoding: null, delimiter: null, headerRow: 0, reading: sha256.slice(0, 16) }
  const stored = columns.map(({ index, header, field }) => [index, header, field] as const)
  const file = store.files.insertNew({ run, source: byHand, kind, path: byHand, sha256, columns: stored, ...how })
  const first = store.rows.insertNew(file, { cells: [text], places: Int32Array.of(1, 1), hashes: Float64Array.of(hashOf(text)) })
  const records = store.recordsOf(kind)
  const fields = Object.keys(record.values)
  records.ensureFields(fields)
  const values = fields.map((field) => record.values[field] ?? null)
  const notes = [Object.keys(record.notes).length === 0 ? null : JSON.stringify(record.notes)]
  const source = store.files.source(kind, byHand).id
  const id = records.insertNew({ run, source, fields, values, rows: [first], keys: [null], extras: [null], notes })
  records.indexAll()
  store.changes.inserted(run, kind, id, id)
  return id
}
