/** Rows whose records people took out: the same row is kept out of the next import of its source. */

import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import { standing } from './standing.ts'

export interface RemovedRow {
  readonly record: number
  /** Of the row's cells, as raw rows are hashed: an integer below 2^53. */
  readonly hash: number
  /** The customer number, or the key in its sheet; null where the row has neither. */
  readonly key: string | null
}

export interface RemovedRowStore {
  insertNew(run: number, kind: SheetKind, source: number, row: RemovedRow): void
  /** Rows of a source that are kept out; what an undone run took out is let in again. */
  of(kind: SheetKind, source: number): RemovedRow[]
}

export function removedRowStore(db: Connection): RemovedRowStore {
  const add = db.prepare('INSERT INTO removed_rows (run, kind, source, record, hash, key) VALUES (?, ?, ?, ?, ?, ?)')
  return {
    insertNew: (run, kind, source, { record, hash, key }) => void add.run(run, kind, source, record, hash, key),
    of: (kind, source) =>
      db
        .prepare<[string, number], RemovedRow>(
          `SELECT record, hash, key FROM removed_rows WHERE kind = ? AND source = ? AND ${standing('run')} ORDER BY id`,
        )
        .all(kind, source),
  }
}
