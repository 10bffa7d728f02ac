/**
 * Cells of imports that met what a person wrote: the person's value stays until somebody decides. Entries are only added: one whose `settled` is
 * its own run says that the conflict of the same raw row is over since that run, for as long as the run stands.
 */

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
  /**
   * Conflicts that nobody has settled, oldest first; those of undone runs do not count, those an undone run settled are open again.
   * @param only ids of those that are asked about; all where absent
   */
  open(kind: SheetKind, only?: ReadonlySet<number>): (Conflict & { readonly id: number; readonly run: number })[]
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
  const isConflict = 'settled IS NOT run'
  const isOpen = `${isConflict} AND ${standing('run')} AND NOT (settled IS NOT NULL AND ${standing('settled')})
    AND NOT EXISTS (SELECT 1 FROM conflicts AS later WHERE later.kind = conflicts.kind AND later.record = conflicts.record
      AND later.field = conflicts.field AND later.source = conflicts.source AND later."row" = conflicts."row" AND later.settled = later.run
      AND ${standing('later.run')})`
  const place = 'kind = @kind AND record = @record AND field = @field AND source = @source AND run < @run'
  const givenBy = `(@giver IS NULL OR EXISTS (SELECT 1 FROM source_rows AS said WHERE said.kind = @kind AND said.record = @giver
    AND said.source = @source AND said."row" = conflicts."row"))`
  const isAnyOpen = db.prepare<[Ended]>(`SELECT 1 FROM conflicts WHERE ${place} AND ${isOpen} AND ${givenBy} LIMIT 1`)
  const end = db.prepare<[Ended]>(
    `INSERT INTO conflicts (run, kind, record, field, source, "row", settled)
     SELECT @run, kind, record, field, source, "row", @run FROM conflicts WHERE ${place} AND ${isConflict} AND ${givenBy}`,
  )
  const replace = (ended: Ended): boolean => {
    const wasOpen = isAnyOpen.get(ended) !== undefined
    end.run(ended)
    return wasOpen
  }
  return {
    insertNew: (run, kind, { record, field, source, row, value }) => void add.run(run, kind, record, field, source, row, value),
    open: (kind, only) =>
      db
        .prepare<[{ kind: string; only: string | null }], Conflict & { id: number; run: number }>(
          `SELECT id, run, record, field, source, "row", value FROM conflicts
           WHERE kind = @kind AND ${only === undefined ? '@only IS NULL' : 'id IN (SELECT value FROM json_each(@only))'} AND ${isOpen} ORDER BY id`,
        )
        .all({ kind, only: only === undefined ? null : JSON.stringify([...only]) }),
    countSettled: (run) => db.prepare<[number], number>('SELECT count(*) FROM conflicts WHERE settled = ?').pluck().get(run)!,
    replace: (run, kind, record, field, source) => void replace({ run, kind, record, field, source, giver: null }),
    replaceOf: (run, conflict, giver) => replace({ run, kind: 'customers', ...conflict, giver }),
    settle: (run, id) => void db.prepare('UPDATE conflicts SET settled = ? WHERE id = ?').run(run, id),
  }
}

/** Conflicts of earlier runs that are over. */
interface Ended extends Pick<Conflict, 'record' | 'field' | 'source'> {
  readonly run: number
  readonly kind: SheetKind
  /** The record whose rows they came with; null: any. */
  readonly giver: number | null
}
