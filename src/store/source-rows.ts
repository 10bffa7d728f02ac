/** What each source last said of a record: the raw rows it gave, so that an import can tell which cells its source has changed since. */

import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import { standing } from './standing.ts'

export interface SourceRow {
  readonly record: number
  readonly row: number
}

export interface SourceRowStore {
  /** A run's source gave this raw row for a record. */
  insertNew(run: number, kind: SheetKind, record: number, source: number, row: number): void
  /** Raw rows a source gave for a record, the newest first, without those of undone runs: an older one may have a column that a newer one lacks. */
  of(kind: SheetKind, record: number, source: number): number[]
  /** The newest raw row of each source that gave one for a record. */
  newest(kind: SheetKind, record: number): { readonly source: number; readonly row: number }[]
  /** The newest raw row that the source gave for each record that is there, in the order of the rows. */
  current(kind: SheetKind, source: number): SourceRow[]
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
    current: (kind, source) =>
      db
        .prepare<[number, number, string], SourceRow>(
          `SELECT _id AS record, _row AS "row" FROM ${kind} WHERE _source = ? AND _gone IS NULL
           UNION ALL
           SELECT record, "row" FROM (
             SELECT record, "row", max(run) FROM source_rows JOIN ${kind} AS mine ON mine._id = record
             WHERE source_rows.source = ? AND kind = ? AND _source <> source_rows.source AND _gone IS NULL AND ${standing('source_rows.run')} GROUP BY record)
           ORDER BY 2`,
        )
        .all(source, source, kind),
    rowIn: (run, kind, record) => inRun.get(kind, record, run) ?? null,
  }
}
