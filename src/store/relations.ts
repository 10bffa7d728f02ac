/** Customers who belong together and are not one, as the last comparison found them. Records are named by their ids in the store. */

import type { RelatedPair } from '../match/identity/related-pair.ts'
import { bothLive } from './both-live.ts'
import type { Connection } from './connection.ts'

/** Of two records, left < right. */
export type Relation = RelatedPair
export type RelationKind = RelatedPair['relation']

export interface RelationStore {
  /** Adds relations; a pair that has one takes the new kind. */
  insertNew(run: number, relations: Iterable<Relation>): void
  /** Of records that are there and belong to no golden record; by left, then right. */
  list(): IterableIterator<Relation>
  of(record: number): Relation[]
  /** Gives a golden record the relations that the records in it had with others; theirs come back when they do. */
  carryOver(run: number, record: number, golden: number): void
  /** Deletes the relation of one pair, where there is one. */
  remove(left: number, right: number): void
  /** Deletes all relations, for a full comparison. */
  clear(): void
  /** Deletes every relation of these records. */
  removeOf(records: Iterable<number>): void
}

export function relationStore(db: Connection): RelationStore {
  const select = 'SELECT "left", "right", relation FROM relations'
  const carry = db.prepare<[{ record: number; golden: number; run: number }]>(
    `INSERT OR IGNORE INTO relations ("left", "right", relation, run)
     SELECT min(@golden, now), max(@golden, now), relation, @run FROM (
       SELECT coalesce(c._into, c._id) AS now, relation
       FROM (SELECT "right" AS other, relation FROM relations WHERE "left" = @record
             UNION ALL SELECT "left", relation FROM relations WHERE "right" = @record)
       JOIN customers c ON c._id = other WHERE c._gone IS NULL)
     WHERE now <> @golden`,
  )
  return {
    insertNew(run, relations) {
      const add = db.prepare('INSERT OR REPLACE INTO relations ("left", "right", relation, run) VALUES (?, ?, ?, ?)')
      for (const { left, right, relation } of relations) add.run(left, right, relation, run)
    },
    list: () => db.prepare<[], Relation>(`${select} WHERE ${bothLive.left} AND ${bothLive.right} ORDER BY "left", "right"`).iterate(),
    of: (record) =>
      db
        .prepare<[number, number], Relation>(
          `${select} WHERE "left" = ? AND ${bothLive.right} UNION ALL ${select} WHERE "right" = ? AND ${bothLive.left} ORDER BY "left", "right"`,
        )
        .all(record, record),
    carryOver: (run, record, golden) => void carry.run({ run, record, golden }),
    remove: (left, right) => void db.prepare('DELETE FROM relations WHERE "left" = ? AND "right" = ?').run(left, right),
    clear: () => void db.exec('DELETE FROM relations'),
    removeOf(records) {
      const remove = db.prepare('DELETE FROM relations WHERE "left" = ? OR "right" = ?')
      for (const record of records) remove.run(record, record)
    },
  }
}
