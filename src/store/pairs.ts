/** Duplicate pairs with their evidence, and what people decided of them. Records are named by their ids in the store. */

import { bothLive } from './both-live.ts'
import type { Connection } from './connection.ts'
import type { Decision, StandingDecision } from './decision.ts'
import { inBatches } from './in-batches.ts'
import { standing } from './standing.ts'
import { carriedOver, type DecisionRow, decisionsInForce, inOrderOfPairs, standingOnCustomers } from './standing-decisions.ts'
import { storedValue } from './stored-json.ts'

/** A pair of records by id; left < right. */
export interface StoredPair {
  readonly left: number
  readonly right: number
  /** log2 of the odds. */
  readonly weight: number
  readonly probability: number
  /** Any JSON value: the job that compares knows its shape. */
  readonly evidence: unknown
}

/** A pair without its evidence. */
export interface PairWeight {
  readonly left: number
  readonly right: number
  readonly weight: number
}

export interface StandingPair extends PairWeight {
  readonly probability: number
  /** Both stand in one cluster. */
  readonly isTogether: boolean
}

export interface PairStore {
  /** Adds pairs; a pair that is there already takes the new evidence. */
  insertNew(run: number, pairs: Iterable<StoredPair>): void
  /** Deletes all pairs, for a full comparison. */
  clear(): void
  /** Pairs of records that are there and belong to no golden record, best first. */
  list(atLeast?: number): IterableIterator<StoredPair>
  /** Every pair without its evidence, with its probability, by left, then right. */
  weights(): IterableIterator<PairWeight & Pick<StoredPair, 'probability'>>
  /** Every pair of records that are there and belong to no golden record, without its evidence: whether it stands in one cluster. */
  standing(): IterableIterator<StandingPair>
  get(left: number, right: number): StoredPair | null
  /** The run that compared a pair; null where it is not kept. */
  runOf(left: number, right: number): number | null
  /** The weight of a pair, without reading its evidence. */
  weightOf(left: number, right: number): number | null
  /** The weights of pairs whose left record is one of these. */
  weightsFrom(records: readonly number[]): readonly PairWeight[]
  /** Pairs with this record, those of other records that are there. */
  of(record: number): PairWeight[]
  /** Gives golden records the pairs that the records in them had with others; theirs come back when they do. */
  carryOver(run: number, joined: readonly (readonly [record: number, golden: number])[]): void
  /** Deletes every pair with one of these records, and returns the deleted ones. */
  removeOf(records: Iterable<number>): PairWeight[]
  count(): number
  /** How many pairs stand in one cluster; of probabilities from `from` up, below `below`, where they are given. */
  countTogether(from?: number, below?: number): number
  /** Deletes the pairs of records that were taken out. Their places in clusters stay: by these the next comparison finds what they joined. */
  forgetGone(): void
  /** Adds a person's decision; which record is named first does not matter. */
  decide(run: number, decision: Decision): void
  /**
   * Golden records that join another are gone by it: what people decided of them is said of that one from now on, by the same people. Call it
   * before they join.
   */
  carryDecisions(run: number, joined: readonly (readonly [golden: number, into: number])[]): void
  /** What stands on each two customers, by left, then right: `standingOnCustomers`. Those of undone runs do not count. */
  decisions(): StandingDecision[]
  /** All that stands on the records that a person saw, several on two customers where their members were decided one by one. */
  decisionsOnRecords(): StandingDecision[]
  /** How many decisions a run brought. */
  countDecided(run: number): number
}

type PairRow = Omit<StoredPair, 'evidence'> & { evidence: string }

export function pairStore(db: Connection): PairStore {
  const pairOf = (row: PairRow): StoredPair => ({ ...row, evidence: storedValue(row.evidence) })
  const columns = '"left", "right", weight, probability, evidence'
  const ofLeft = db.prepare<[number], PairWeight>('SELECT "left", "right", weight FROM pairs WHERE "left" = ?')
  const ofLefts = db.prepare<[string], PairWeight>(
    'SELECT "left", "right", weight FROM pairs WHERE "left" IN (SELECT value FROM json_each(?))',
  )
  const ofRight = db.prepare<[number], PairWeight>('SELECT "left", "right", weight FROM pairs WHERE "right" = ?')
  const weight = db.prepare<[number, number], number>('SELECT weight FROM pairs WHERE "left" = ? AND "right" = ?').pluck()
  const liveOfLeft = db.prepare<[number], PairWeight>(`SELECT "left", "right", weight FROM pairs WHERE "left" = ? AND ${bothLive.right}`)
  const liveOfRight = db.prepare<[number], PairWeight>(`SELECT "left", "right", weight FROM pairs WHERE "right" = ? AND ${bothLive.left}`)
  // the other end, as it is now: a golden record in place of a member; of two pairs that become one the surer stays. Nearly all pairs have
  // both ends in one golden record: an index tells those, without a look at the records.
  const carry = db.prepare<[{ run: number; list: string }]>(
    `WITH joined AS (SELECT key, value ->> 0 AS record, value ->> 1 AS golden FROM json_each(@list)),
       known AS (SELECT key, golden, "right" AS other, weight, probability, evidence FROM joined CROSS JOIN pairs ON "left" = record
         UNION ALL SELECT key, golden, "left", weight, probability, evidence FROM joined CROSS JOIN pairs ON "right" = record),
       others AS (SELECT * FROM known
         WHERE NOT EXISTS (SELECT 1 FROM customers INDEXED BY customers_into WHERE _into = golden AND _id = other))
     INSERT INTO pairs ("left", "right", run, weight, probability, evidence)
     SELECT min(golden, now), max(golden, now), @run, weight, probability, evidence FROM (
       SELECT key, golden, other, coalesce(c._into, c._id) AS now, weight, probability, evidence
       FROM others CROSS JOIN customers c ON c._id = other WHERE c._gone IS NULL)
     WHERE now <> golden ORDER BY key, other
     ON CONFLICT ("left", "right") DO UPDATE SET weight = excluded.weight, probability = excluded.probability, evidence = excluded.evidence
       WHERE excluded.weight > weight`,
  )
  const inOneCluster = `pairs JOIN clusters a ON a.record = "left" JOIN clusters b ON b.record = "right" AND b.cluster = a.cluster
    WHERE ${bothLive.left} AND ${bothLive.right}`
  const golden = (side: string) => `coalesce((SELECT _into FROM customers WHERE _id = ${side}), ${side})`
  const standingDecisions = db.prepare<[], DecisionRow>(
    `SELECT "left" AS one, "right" AS other, ${golden('"left"')} AS "left", ${golden('"right"')} AS "right", verdict, relation, operator, at, run
     FROM decisions WHERE ${standing('run')} ORDER BY id`,
  )
  return {
    insertNew(run, pairs) {
      const add = db.prepare('INSERT OR REPLACE INTO pairs ("left", "right", run, weight, probability, evidence) VALUES (?, ?, ?, ?, ?, ?)')
      for (const { left, right, weight, probability, evidence } of pairs)
        add.run(left, right, run, weight, probability, JSON.stringify(evidence))
    },
    clear: () => void db.exec('DELETE FROM pairs'),
    *list(atLeast = 0) {
      const rows = db
        .prepare<[number], PairRow>(
          `SELECT ${columns} FROM pairs WHERE probability >= ? AND ${bothLive.left} AND ${bothLive.right} ORDER BY weight DESC, "left", "right"`,
        )
        .iterate(atLeast)
      for (const row of rows) yield pairOf(row)
    },
    *standing() {
      const rows = db
        .prepare<[], [left: number, right: number, weight: number, probability: number, together: 0 | 1]>(
          `SELECT "left", "right", weight, probability, coalesce(a.cluster = b.cluster, 0)
           FROM pairs LEFT JOIN clusters a ON a.record = "left" LEFT JOIN clusters b ON b.record = "right"
           WHERE ${bothLive.left} AND ${bothLive.right} ORDER BY "left", "right"`,
        )
        .raw()
        .iterate()
      for (const [left, right, weight, probability, together] of rows)
        yield { left, right, weight, probability, isTogether: together === 1 }
    },
    weights: () =>
      db
        .prepare<[], PairWeight & Pick<StoredPair, 'probability'>>(
          'SELECT "left", "right", weight, probability FROM pairs ORDER BY "left", "right"',
        )
        .iterate(),
    weightOf: (left, right) => weight.get(left, right) ?? null,
    runOf: (left, right) =>
      db.prepare<[number, number], number>('SELECT run FROM pairs WHERE "left" = ? AND "right" = ?').pluck().get(left, right) ?? null,
    get(left, right) {
      const row = db.prepare<[number, number], PairRow>(`SELECT ${columns} FROM pairs WHERE "left" = ? AND "right" = ?`).get(left, right)
      return row === undefined ? null : pairOf(row)
    },
    weightsFrom: (records) => inBatches(records).flatMap((batch) => ofLefts.all(JSON.stringify(batch))),
    of: (record) => [...liveOfLeft.all(record), ...liveOfRight.all(record)],
    carryOver(run, joined) {
      for (const batch of inBatches(joined)) carry.run({ run, list: JSON.stringify(batch) })
    },
    removeOf(records) {
      const remove = db.prepare('DELETE FROM pairs WHERE "left" = ? AND "right" = ?')
      const removed: PairWeight[] = []
      for (const record of records)
        for (const pair of [...ofLeft.all(record), ...ofRight.all(record)]) {
          remove.run(pair.left, pair.right)
          removed.push(pair)
        }
      return removed
    },
    count: () => db.prepare<[], number>(`SELECT count(*) FROM pairs WHERE ${bothLive.left} AND ${bothLive.right}`).pluck().get()!,
    countTogether: (from = 0, below = Number.POSITIVE_INFINITY) =>
      db
        .prepare<[number, number], number>(`SELECT count(*) FROM ${inOneCluster} AND probability >= ? AND probability < ?`)
        .pluck()
        .get(from, below)!,
    forgetGone() {
      const gone = 'SELECT _id FROM customers WHERE _gone IS NOT NULL'
      db.exec(`DELETE FROM pairs WHERE "left" IN (${gone}) OR "right" IN (${gone})`)
      db.exec(`DELETE FROM relations WHERE "left" IN (${gone}) OR "right" IN (${gone})`)
    },
    decide(run, { left, right, verdict, relation, operator, at }) {
      db.prepare('INSERT INTO decisions (run, "left", "right", verdict, relation, operator, at) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
        run,
        Math.min(left, right),
        Math.max(left, right),
        verdict,
        relation,
        operator,
        at,
      )
    },
    carryDecisions(run, joined) {
      for (const decision of carriedOver([...standingDecisions.iterate()], new Map(joined))) this.decide(run, decision)
    },
    decisions: () => standingOnCustomers(decisionsInForce(standingDecisions.iterate())),
    decisionsOnRecords: () => inOrderOfPairs(decisionsInForce(standingDecisions.iterate())),
    countDecided: (run) => db.prepare<[number], number>('SELECT count(*) FROM decisions WHERE run = ?').pluck().get(run)!,
  }
}
