/**
 * Customers who belong together and are not one: as the last comparison found them, and in place of that what people said of a pair since, for as
 * long as their answer stands. Records are named by their ids in the store.
 */

import type { RelatedPair } from '../match/identity/related-pair.ts'
import { bothLive } from './both-live.ts'
import type { Connection } from './connection.ts'
import { inBatches } from './in-batches.ts'

/** Of two records, left < right. */
export type Relation = RelatedPair
export type RelationKind = RelatedPair['relation']

/** What a person said of a pair; left < right. */
interface Answer {
  readonly left: number
  readonly right: number
  readonly verdict: string
  readonly relation: RelationKind | null
}

export interface RelationStore {
  /** Adds relations that a comparison found; a pair that has one takes the new kind. */
  insertNew(run: number, relations: Iterable<Relation>): void
  /** Of records that are there and belong to no golden record; by left, then right. */
  list(): Relation[]
  of(record: number): Relation[]
  /** Gives golden records the relations that the records in them had with others; theirs come back when they do. */
  carryOver(run: number, joined: readonly (readonly [record: number, golden: number])[]): void
  /** Deletes all relations that were found, for a full comparison. */
  clear(): void
  /** Deletes every relation that was found of these records. */
  removeOf(records: Iterable<number>): void
}

/** @param decisions the latest answer on each pair that stands */
export function relationStore(db: Connection, decisions: () => readonly Answer[]): RelationStore {
  const select = 'SELECT "left", "right", relation FROM relations'
  const ofOne = db.prepare<[number, number], Relation>(
    `${select} WHERE "left" = ? AND ${bothLive.right} UNION ALL ${select} WHERE "right" = ? AND ${bothLive.left} ORDER BY "left", "right"`,
  )
  const isLive = db.prepare<[number]>('SELECT 1 FROM customers WHERE _id = ? AND _gone IS NULL AND _into IS NULL')
  const carry = db.prepare<[{ run: number; list: string }]>(
    `WITH joined AS (SELECT key, value ->> 0 AS record, value ->> 1 AS golden FROM json_each(@list)),
       known AS (SELECT key, golden, "right" AS other, relation FROM joined CROSS JOIN relations ON "left" = record
         UNION ALL SELECT key, golden, "left", relation FROM joined CROSS JOIN relations ON "right" = record)
     INSERT OR IGNORE INTO relations ("left", "right", relation, run)
     SELECT min(golden, now), max(golden, now), relation, @run FROM (
       SELECT key, golden, other, coalesce(c._into, c._id) AS now, relation FROM known CROSS JOIN customers c ON c._id = other WHERE c._gone IS NULL)
     WHERE now <> golden ORDER BY key, other`,
  )
  return {
    insertNew(run, relations) {
      const add = db.prepare('INSERT OR REPLACE INTO relations ("left", "right", relation, run) VALUES (?, ?, ?, ?)')
      for (const { left, right, relation } of relations) add.run(left, right, relation, run)
    },
    list: () =>
      withAnswers(
        db.prepare<[], Relation>(`${select} WHERE ${bothLive.left} AND ${bothLive.right} ORDER BY "left", "right"`).all(),
        decisions(),
      ),
    of: (record) =>
      withAnswers(
        ofOne.all(record, record),
        decisions().filter(({ left, right }) => left === record || right === record),
      ),
    carryOver(run, joined) {
      const ends = new Set(db.prepare<[], number>('SELECT "left" FROM relations UNION SELECT "right" FROM relations').pluck().all())
      for (const batch of inBatches(joined.filter(([record]) => ends.has(record)))) carry.run({ run, list: JSON.stringify(batch) })
    },
    clear: () => void db.exec('DELETE FROM relations'),
    removeOf(records) {
      const remove = db.prepare('DELETE FROM relations WHERE "left" = ? OR "right" = ?')
      for (const record of records) remove.run(record, record)
    },
  }

  /** A person who says how two customers belong together, or that they do not, is right whatever the comparison says. */
  function withAnswers(found: readonly Relation[], answers: readonly Answer[]): Relation[] {
    const said = answers.filter(({ verdict }) => verdict !== 'unsure')
    if (said.length === 0) return [...found]
    const nameOf = ({ left, right }: Pick<Relation, 'left' | 'right'>) => `${left}:${right}`
    const decided = new Set(said.map(nameOf))
    const given = said.flatMap(({ left, right, relation }) =>
      relation !== null && isLive.get(left) !== undefined && isLive.get(right) !== undefined ? [{ left, right, relation }] : [],
    )
    return [...found.filter((pair) => !decided.has(nameOf(pair))), ...given].sort((a, b) => a.left - b.left || a.right - b.right)
  }
}
