/** What each check measured: counts for as long as the store lives, the sets of records of the newest checks and of one a month. */

import type { Connection } from './connection.ts'
import { storedJson } from './stored-json.ts'

export interface StoredMeasures<Counts = unknown> {
  readonly run: number
  /** When the run began: ISO 8601, UTC. */
  readonly at: string
  readonly counts: Counts
}

export interface MeasureStore {
  /** Keeps them with a run, in place of those it had. */
  keep(run: number, counts: object, sets: Uint8Array): void
  /** Of runs that are not undone, oldest first. */
  list<Counts>(): StoredMeasures<Counts>[]
  /** Those of one run, also of one that is undone; null where it kept none. */
  get<Counts>(run: number): StoredMeasures<Counts> | null
  /** The sets of records of a run; null where they are no longer kept. */
  sets(run: number): Uint8Array | null
}

interface Row {
  run: number
  at: string
  counts: string
}

const select = 'SELECT m.run, r.started AS at, m.counts FROM measures m JOIN runs r ON r.id = m.run'

const measuresOf = <Counts>({ run, at, counts }: Row): StoredMeasures<Counts> => ({
  run,
  at,
  counts: storedJson<Counts & object>(counts, 'object'),
})

/** So many of the newest checks keep their sets. */
const newest = 10

export function measureStore(db: Connection): MeasureStore {
  const put = db.prepare<[number, string, Uint8Array]>('INSERT OR REPLACE INTO measures (run, counts, sets) VALUES (?, ?, ?)')
  const thin = db.prepare<[number]>(
    `UPDATE measures SET sets = NULL WHERE sets IS NOT NULL
     AND run NOT IN (SELECT run FROM measures ORDER BY run DESC LIMIT ?)
     AND run NOT IN (SELECT max(m.run) FROM measures m JOIN runs r ON r.id = m.run GROUP BY substr(r.started, 1, 7))`,
  )
  const one = db.prepare<[number], Row>(`${select} WHERE m.run = ?`)
  return {
    keep(run, counts, sets) {
      put.run(run, JSON.stringify(counts), sets)
      thin.run(newest)
    },
    list: <Counts>() =>
      db
        .prepare<[], Row>(`${select} WHERE r.state IN ('done', 'running') ORDER BY m.run`)
        .all()
        .map((row) => measuresOf<Counts>(row)),
    get<Counts>(run: number) {
      const row = one.get(run)
      return row === undefined ? null : measuresOf<Counts>(row)
    },
    sets: (run) => db.prepare<[number], Buffer | null>('SELECT sets FROM measures WHERE run = ?').pluck().get(run) ?? null,
  }
}
