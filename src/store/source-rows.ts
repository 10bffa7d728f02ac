/** What each source last said of a record: the raw rows it gave, so that an import can tell which cells its source has changed since. */

import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import { standing } from './standing.ts'

export interface SourceRowStore {
  /** A run's source gave this raw row for a record. */
  insertNew(run: number, kind: SheetKind, record: number, source: number, row: number): void
  /** Raw rows a source gave for a record, the newest first, without those of undone runs: an older one may have a column that a newer one lacks. */
  of(kind: SheetKind, record: number, source: number): number[]
  /** The newest raw row of each source that gave one for a record. */
  newest(kind: SheetKind, record: number): { readonly source: number; readonly row: number }[]
  /** The raw row that a source gave for the record in this run; null where none did. */
  rowIn(run: number, kind: SheetKind, record: number): number | null
}

export function sourceRowStore(db: Connection): SourceRowStore {
  const add = db.prepare('INSERT OR REPLACE INTO source_rows (kind, record, source, run, "row") VALUES (?, ?, ?, ?, ?)')
  const select = db
    .prepare<[string, number, number], number>(
      `SELECT "row" FROM source_rows WHERE kind = ? AND record = ? AND source = ? AND ${standing('run')} ORDER BY run DESC`,
    )
    .pluck()
  const newest = db.prepare<[string, number], { source: number; row: number }>(
    // beside a max() SQLite gives the other columns of the row that has it
    `SELECT source, "row", max(run) AS run FROM source_rows WHERE kind = ? AND record = ? AND ${standing('run')} GROUP BY source ORDER BY source`,
  )
  const inRun = db
    .prepare<[string, number, number], number>('SELECT "row" FROM source_rows WHERE kind = ? AND record = ? AND run = ? LIMIT 1')
    .pluck()
  return {
    insertNew: (run, kind, record, source, row) => void add.run(kind, record, source, run, row),
    of: (kind, record, source) => select.all(kind, record, source),
    newest: (kind, record) => newest.all(kind, record).map(({ source, row }) => ({ source, row })),
    rowIn: (run, kind, record) => inRun.get(kind, record, run) ?? null,
  }
}
