/** Customers who belong together and are not one, as the last comparison found them. Records are named by their ids in the store. */

import type { RelatedPair } from '../match/identity/related-pair.ts'
import type { Connection } from './connection.ts'

/** Of two records, left < right. */
export type Relation = RelatedPair
export type RelationKind = RelatedPair['relation']

export interface RelationStore {
  /** Adds relations; a pair that has one takes the new kind. */
  insertNew(run: number, relations: Iterable<Relation>): void
  /** By left, then right. */
  list(): IterableIterator<Relation>
  of(record: number): Relation[]
  /** Deletes the relation of one pair, where there is one. */
  remove(left: number, right: number): void
  /** Deletes all relations, for a full comparison. */
  clear(): void
  /** Deletes every relation of these records. */
  removeOf(records: Iterable<number>): void
}

export function relationStore(db: Connection): RelationStore {
  const select = 'SELECT "left", "right", relation FROM relations'
  return {
    insertNew(run, relations) {
      const add = db.prepare('INSERT OR REPLACE INTO relations ("left", "right", relation, run) VALUES (?, ?, ?, ?)')
      for (const { left, right, relation } of relations) add.run(left, right, relation, run)
    },
    list: () => db.prepare<[], Relation>(`${select} ORDER BY "left", "right"`).iterate(),
    of: (record) =>
      db
        .prepare<[number, number], Relation>(`${select} WHERE "left" = ? UNION ALL ${select} WHERE "right" = ? ORDER BY "left", "right"`)
        .all(record, record),
    remove: (left, right) => void db.prepare('DELETE FROM relations WHERE "left" = ? AND "right" = ?').run(left, right),
    clear: () => void db.exec('DELETE FROM relations'),
    removeOf(records) {
      const remove = db.prepare('DELETE FROM relations WHERE "left" = ? OR "right" = ?')
      for (const record of records) remove.run(record, record)
    },
  }
}
