/** A row of a sheet whose record the store has: what it changes there, and how that is written. */

import type { FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { FileColumn } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { writeRecord } from '../fix/write-record.ts'
import { type CopyKind, correctionOf } from './annotated-copy.ts'
import { type Difference, differences } from './changed-fields.ts'
import { incomingRow, sheetExtras } from './incoming-row.ts'
import type { PackedRows } from './packed-rows.ts'

export interface UpdatingContext {
  readonly store: Store
  readonly run: number
  readonly kind: SheetKind
  /** Digest of how the sheet is read. */
  readonly reading: string
  readonly columns: readonly FileColumn[]
  /** Set where the rows come from an annotated copy: what differs in them was corrected by a person. */
  readonly copy: CopyKind | null
}

/** What a row changes in its record. */
export interface RowChange {
  /** The row's place among those it came with. */
  readonly at: number
  readonly record: StoredRecord
  readonly found: readonly Difference[]
  /** The record as a person corrected it, in place of what was found. */
  readonly now?: StoredRecord
}

export interface RecordUpdater {
  /** What row `at` changes in a record: one change, or none. */
  changesOf(packed: PackedRows, at: number, record: number): RowChange[]
  /** @param row the raw row the record is made from now */
  write(change: RowChange, row: number): void
}

export function recordUpdater({ store, run, kind, reading, columns, copy }: UpdatingContext): RecordUpdater {
  const records = store.recordsOf(kind)

  return {
    changesOf(packed, at, id) {
      const record = records.get(id)!
      if (copy !== null) {
        const now = correctionOf(store, kind, copy, record, incomingRow(packed, at, columns))
        return now === record ? [] : [{ at, record, found: [], now }]
      }
      const isReadAnew = store.files.get(record.fileId).reading !== reading
      const untouched = (field: FieldName) =>
        isReadAnew && record.cells[field] === undefined && !store.changes.touchedByHand(kind, id, field)
      const found = differences(record, incomingRow(packed, at, columns), untouched, sheetExtras(store, record))
      return found.length === 0 ? [] : [{ at, record, found }]
    },
    write({ record, found, now }, row) {
      if (now !== undefined) {
        writeRecord(store, run, kind, record, now)
        return
      }
      records.set(run, record.id, { ...Object.fromEntries(found.map(({ name, after }) => [name, after])), _row: row })
      for (const { name, before, after } of found) store.changes.updated(run, kind, record.id, name, before, after)
      store.changes.updated(run, kind, record.id, '_row', String(record.rowId), String(row))
    },
  }
}
