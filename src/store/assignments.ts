/** Findings and pairs handed to a person. */

import type { FieldName } from '../record.ts'
import type { Connection } from './connection.ts'
import { standing } from './standing.ts'

export interface Assignment {
  /** Id of the customer. */
  readonly record: number
  /** The second customer of a pair; null for a finding. */
  readonly other: number | null
  /** Of a finding. */
  readonly rule: string | null
  readonly field: FieldName | null
  readonly owner: string
  /** `YYYY-MM-DD` */
  readonly due: string | null
}

export interface AssignmentStore {
  insertNew(run: number, assignment: Assignment): void
  /** Those that are not closed, oldest first; what undone runs handed out or closed does not count. */
  open(): (Assignment & { readonly id: number })[]
  /** What it was about is mended, or decided. */
  close(run: number, id: number): void
  /** How many a run handed out or closed. */
  countOf(run: number): number
}

export function assignmentStore(db: Connection): AssignmentStore {
  return {
    insertNew: (run, { record, other, rule, field, owner, due }) =>
      void db
        .prepare("INSERT INTO assignments (run, kind, record, other, rule, field, owner, due) VALUES (?, 'customers', ?, ?, ?, ?, ?, ?)")
        .run(run, record, other, rule, field, owner, due),
    open: () =>
      db
        .prepare<[], Assignment & { id: number }>(
          `SELECT id, record, other, rule, field, owner, due FROM assignments
           WHERE kind = 'customers' AND ${standing('run')} AND NOT (closed IS NOT NULL AND ${standing('closed')}) ORDER BY id`,
        )
        .all(),
    close: (run, id) => void db.prepare('UPDATE assignments SET closed = ? WHERE id = ?').run(run, id),
    countOf: (run) =>
      db.prepare<[number, number], number>('SELECT count(*) FROM assignments WHERE run = ? OR closed = ?').pluck().get(run, run)!,
  }
}
