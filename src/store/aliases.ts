/** Other names of a customer: the numbers that a merge gave up. */

import type { Connection } from './connection.ts'
import { standing } from './standing.ts'

export interface AliasStore {
  /** A name by which a record is found from now on, and no other that had the name before. */
  insertNew(run: number, alias: string, record: number): void
  /** The record of a name; null where nobody has it, or the run that gave it was undone. */
  recordOf(alias: string): number | null
  /** The names of a record, sorted. */
  of(record: number): string[]
}

export function aliasStore(db: Connection): AliasStore {
  const newest = `SELECT record FROM aliases AS newest WHERE newest.alias = aliases.alias AND ${standing('newest.run')} ORDER BY run DESC LIMIT 1`
  const find = db
    .prepare<[string], number>(`SELECT record FROM aliases WHERE alias = ? AND ${standing('run')} ORDER BY run DESC LIMIT 1`)
    .pluck()
  return {
    insertNew: (run, alias, record) =>
      void db.prepare('INSERT OR REPLACE INTO aliases (alias, run, record) VALUES (?, ?, ?)').run(alias, run, record),
    recordOf: (alias) => find.get(alias) ?? null,
    of: (record) =>
      db
        .prepare<[number], string>(`SELECT DISTINCT alias FROM aliases WHERE record = ? AND (${newest}) = record ORDER BY alias`)
        .pluck()
        .all(record),
  }
}
