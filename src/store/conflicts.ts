/** Cells of imports that met what a person wrote: the person's value stays until somebody decides. */

import type { FieldName } from '../record.ts'
import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import { standing } from './standing.ts'

export interface Conflict {
  readonly record: number
  readonly field: FieldName
  /** Id of the source whose cell differs. */
  readonly source: number
  /** The raw row. */
  readonly row: number
  /** What the cell means. */
  readonly value: string | null
}

export interface ConflictStore {
  insertNew(run: number, kind: SheetKind, conflict: Conflict): void
  /** Conflicts that nobody has settled, oldest first; those of undone runs do not count, those an undone run settled are open again. */
  open(kind: SheetKind): (Conflict & { readonly id: number; readonly run: number })[]
  /** Conflicts of a field with this source are over: the source came to say something else in this run. */
  replace(run: number, kind: SheetKind, record: number, field: FieldName, source: number): void
  /** The same, of conflicts that came with rows of this record of the customer; returns whether there were any. */
  replaceOf(run: number, conflict: Pick<Conflict, 'record' | 'field' | 'source'>, ofRecord: number): boolean
  /** Somebody decided in this run. */
  settle(run: number, id: number): void
  /** How many somebody decided in a run. */
  countSettled(run: number): number
}

export function conflictStore(db: Connection): ConflictStore {
  const add = db.prepare('INSERT INTO conflicts (run, kind, record, field, source, "row", value) VALUES (?, ?, ?, ?, ?, ?, ?)')
  const outdated = db.prepare(
    `UPDATE conflicts SET settled = ? WHERE kind = ? AND record = ? AND field = ? AND source = ?
     AND NOT (settled IS NOT NULL AND ${standing('settled')})`,
  )
  const ofRecordOutdated = db.prepare(
    `UPDATE conflicts SET settled = ? WHERE kind = 'customers' AND record = ? AND field = ? AND source = ? AND ${standing('run')}
     AND NOT (settled IS NOT NULL AND ${standing('settled')})
     AND EXISTS (SELECT 1 FROM source_rows AS said WHERE said.kind = 'customers' AND said.record = ? AND said.source = conflicts.source
       AND said."row" = conflicts."row")`,
  )
  return {
    insertNew: (run, kind, { record, field, source, row, value }) => void add.run(run, kind, record, field, source, row, value),
    open: (kind) =>
      db
        .prepare<[string], Conflict & { id: number; run: number }>(
          `SELECT id, run, record, field, source, "row", value FROM conflicts
           WHERE kind = ? AND ${standing('run')} AND NOT (settled IS NOT NULL AND ${standing('settled')}) ORDER BY id`,
        )
        .all(kind),
    replace: (run, kind, record, field, source) => void outdated.run(run, kind, record, field, source),
    countSettled: (run) => db.prepare<[number], number>('SELECT count(*) FROM conflicts WHERE settled = ?').pluck().get(run)!,
    replaceOf: (run, { record, field, source }, ofRecord) => ofRecordOutdated.run(run, record, field, source, ofRecord).changes > 0,
    settle: (run, id) => void db.prepare('UPDATE conflicts SET settled = ? WHERE id = ?').run(run, id),
  }
}
