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
  /**
   * Pinned values of a record by field; what an undone run pinned does not count.
   * @param turned a run to be undone, or done again: counted the other way round
   * @param before only what runs before this one pinned
   */
  of(kind: SheetKind, record: number, turned?: number, before?: number): ReadonlyMap<FieldName, string | null>
  /** What a run pinned. */
  ofRun(run: number): { readonly kind: SheetKind; readonly record: number; readonly field: FieldName }[]
}

export function pinStore(db: Connection): PinStore {
  const add = db.prepare('INSERT OR REPLACE INTO pins (kind, record, field, run, pinned, value) VALUES (?, ?, ?, ?, ?, ?)')
  const select = db.prepare<[string, number, number, number], { field: string; pinned: number; value: string | null }>(
    `SELECT field, pinned, value FROM pins WHERE kind = ? AND record = ? AND ${standing('run')} <> (run = ?) AND run < ? ORDER BY run, field`,
  )
  return {
    pin: (run, kind, record, field, value) => void add.run(kind, record, field, run, 1, value),
    unpin: (run, kind, record, field) => void add.run(kind, record, field, run, 0, null),
    ofRun: (run) =>
      db
        .prepare<[number], ReturnType<PinStore['ofRun']>[number]>('SELECT kind, record, field FROM pins WHERE run = ? AND pinned = 1')
        .all(run),
    of(kind, record, turned = 0, before = Number.MAX_SAFE_INTEGER) {
      const values = new Map<FieldName, string | null>()
      for (const { field, pinned, value } of select.all(kind, record, turned, before)) {
        if (pinned === 1) values.set(field, value)
        else values.delete(field)
      }
      return values
    },
  }
}
