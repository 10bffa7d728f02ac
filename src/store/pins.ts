/** Values that people pinned: a golden record keeps them, whatever its members say. */

import type { FieldName } from '../record.ts'
import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import { standing } from './standing.ts'

export interface PinStore {
  /** A golden record keeps this value from now on; null keeps the field empty. */
  pin(run: number, kind: SheetKind, record: number, field: FieldName, value: string | null): void
  /** The field follows the members again. */
  unpin(run: number, kind: SheetKind, record: number, field: FieldName): void
  /** Pinned values of a record by field; what an undone run pinned does not count. */
  of(kind: SheetKind, record: number): ReadonlyMap<FieldName, string | null>
}

export function pinStore(db: Connection): PinStore {
  const add = db.prepare('INSERT OR REPLACE INTO pins (kind, record, field, run, pinned, value) VALUES (?, ?, ?, ?, ?, ?)')
  const select = db.prepare<[string, number], { field: string; pinned: number; value: string | null }>(
    `SELECT field, pinned, value FROM pins WHERE kind = ? AND record = ? AND ${standing('run')} ORDER BY run, field`,
  )
  return {
    pin: (run, kind, record, field, value) => void add.run(kind, record, field, run, 1, value),
    unpin: (run, kind, record, field) => void add.run(kind, record, field, run, 0, null),
    of(kind, record) {
      const values = new Map<FieldName, string | null>()
      for (const { field, pinned, value } of select.all(kind, record)) {
        if (pinned === 1) values.set(field, value)
        else values.delete(field)
      }
      return values
    },
  }
}
