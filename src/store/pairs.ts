/** Duplicate pairs with their evidence, the clusters they make, and what people decided of them. Records are named by their ids in the store. */

import type { Connection } from './connection.ts'

/** left < right. */
export interface StoredPair {
  readonly left: number
  readonly right: number
  /** log2 of the odds. */
  readonly weight: number
  readonly probability: number
  /** Level reached by each comparison, by name, as the match model calls them. */
  readonly evidence: unknown
}

export interface Decision {
  readonly left: number
  readonly right: number
  readonly verdict: 'same' | 'different' | 'unsure'
  readonly operator: string
  readonly at: string
}

export interface PairStore {
  /** A pair that is known already takes the new evidence. */
  insertNew(run: number, pairs: Iterable<StoredPair>): void
  /** Forgets all pairs, for a full comparison. */
  clear(): void
  list(atLeast?: number): IterableIterator<StoredPair>
  get(left: number, right: number): StoredPair | null
  /** Replaces the clusters: record id and cluster id. */
  replaceClusters(run: number, members: Iterable<readonly [record: number, cluster: number]>): void
  clusters(): IterableIterator<{ readonly record: number; readonly cluster: number }>
  /** Forgets the pairs and the places in clusters of records that were taken out. */
  forgetGone(): void
  decide(run: number, decision: Decision): void
  /** The latest word on each pair. */
  decisions(): Decision[]
}

type PairRow = Omit<StoredPair, 'evidence'> & { evidence: string }

export function pairStore(db: Connection): PairStore {
  const pairOf = (row: PairRow): StoredPair => ({ ...row, evidence: JSON.parse(row.evidence) as unknown })
  const columns = '"left", "right", weight, probability, evidence'
  return {
    insertNew(run, pairs) {
      const add = db.prepare('INSERT OR REPLACE INTO pairs ("left", "right", run, weight, probability, evidence) VALUES (?, ?, ?, ?, ?, ?)')
      for (const { left, right, weight, probability, evidence } of pairs)
        add.run(left, right, run, weight, probability, JSON.stringify(evidence))
    },
    clear: () => void db.exec('DELETE FROM pairs'),
    *list(atLeast = 0) {
      const rows = db
        .prepare<[number], PairRow>(`SELECT ${columns} FROM pairs WHERE probability >= ? ORDER BY probability DESC, "left", "right"`)
        .iterate(atLeast)
      for (const row of rows) yield pairOf(row)
    },
    get(left, right) {
      const row = db.prepare<[number, number], PairRow>(`SELECT ${columns} FROM pairs WHERE "left" = ? AND "right" = ?`).get(left, right)
      return row === undefined ? null : pairOf(row)
    },
    replaceClusters(run, members) {
      db.exec('DELETE FROM clusters')
      const add = db.prepare('INSERT INTO clusters (record, cluster, run) VALUES (?, ?, ?)')
      for (const [record, cluster] of members) add.run(record, cluster, run)
    },
    clusters: () =>
      db.prepare<[], { record: number; cluster: number }>('SELECT record, cluster FROM clusters ORDER BY cluster, record').iterate(),
    forgetGone() {
      const gone = 'SELECT _id FROM customers WHERE _gone IS NOT NULL'
      db.exec(`DELETE FROM pairs WHERE "left" IN (${gone}) OR "right" IN (${gone})`)
      db.exec(`DELETE FROM clusters WHERE record IN (${gone})`)
    },
    decide(run, { left, right, verdict, operator, at }) {
      db.prepare('INSERT INTO decisions (run, "left", "right", verdict, operator, at) VALUES (?, ?, ?, ?, ?, ?)').run(
        run,
        left,
        right,
        verdict,
        operator,
        at,
      )
    },
    decisions: () =>
      db
        .prepare<[], Decision>(
          'SELECT "left", "right", verdict, operator, at FROM decisions WHERE id IN (SELECT max(id) FROM decisions GROUP BY "left", "right") ORDER BY "left", "right"',
        )
        .all(),
  }
}
