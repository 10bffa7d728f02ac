/** Which records are one customer. A cluster's number is never given to another cluster. */

import type { Connection } from './connection.ts'

export interface Member {
  readonly record: number
  readonly cluster: number
}

export interface ClusterStore {
  /** Live records of clusters of two and more, by cluster, then record. */
  all(): IterableIterator<Member>
  /** The same, a cluster at a time. */
  groups(): IterableIterator<{ readonly cluster: number; readonly records: readonly number[] }>
  /** Also of a record that was taken out since. */
  clusterOf(record: number): number | null
  /** Whether there is a cluster of two and more live records. */
  any(): boolean
  /** How many clusters of two and more live records there are, and how many records they hold. */
  count(): { readonly clusters: number; readonly records: number }
  /** Records of a cluster, rising, also those that were taken out since. */
  members(cluster: number): number[]
  /** A number for these records: the one they had when they, all of them and nobody else, were a cluster last; else one no cluster ever had. */
  numberFor(records: readonly number[]): number
  /** Deletes all clusters; their numbers stay used. */
  clear(): void
  /** Takes records out of their clusters. */
  leave(records: Iterable<number>): void
  /** Puts records into clusters; a record is in one cluster at most. */
  join(run: number, members: Iterable<Member>): void
}

const alive = 'EXISTS (SELECT 1 FROM customers WHERE _id = record AND _gone IS NULL AND _into IS NULL)'

export function clusterStore(db: Connection): ClusterStore {
  const clusterOf = db.prepare<[number], number>('SELECT cluster FROM clusters WHERE record = ?').pluck()
  const members = db.prepare<[number], number>('SELECT record FROM clusters WHERE cluster = ? ORDER BY record').pluck()
  const next = db.prepare<[], number>('UPDATE cluster_numbers SET last = last + 1 RETURNING last').pluck()
  const former = db.prepare<[number], number>('SELECT cluster FROM former_clusters WHERE record = ?').pluck()
  const formerMembers = db.prepare<[number], number>('SELECT count(*) FROM former_clusters WHERE cluster = ?').pluck()
  const forget = db.prepare<[number]>('DELETE FROM former_clusters WHERE cluster = ?')
  function* groups(): Generator<{ cluster: number; records: number[] }> {
    const live = db
      .prepare<[], [record: number, cluster: number]>(`SELECT record, cluster FROM clusters WHERE ${alive} ORDER BY cluster, record`)
      .raw()
    let group = { cluster: Number.NaN, records: [] as number[] }
    for (const [record, cluster] of live.iterate()) {
      if (cluster === group.cluster) {
        group.records.push(record)
        continue
      }
      if (group.records.length > 1) yield group
      group = { cluster, records: [record] }
    }
    if (group.records.length > 1) yield group
  }
  return {
    *all() {
      for (const { cluster, records } of groups()) for (const record of records) yield { record, cluster }
    },
    groups,
    clusterOf: (record) => clusterOf.get(record) ?? null,
    any: () => db.prepare(`SELECT 1 FROM clusters WHERE ${alive} GROUP BY cluster HAVING count(*) > 1 LIMIT 1`).get() !== undefined,
    count: () =>
      db
        .prepare<[], { clusters: number; records: number }>(
          `SELECT count(*) AS clusters, coalesce(sum(size), 0) AS records FROM (SELECT count(*) AS size FROM clusters WHERE ${alive} GROUP BY cluster HAVING count(*) > 1)`,
        )
        .get()!,
    members: (cluster) => members.all(cluster),
    numberFor(records) {
      const cluster = former.get(records[0]!)
      const comesBack =
        cluster !== undefined &&
        formerMembers.get(cluster) === records.length &&
        records.every((record) => former.get(record) === cluster) &&
        members.get(cluster) === undefined
      if (!comesBack) return next.get()!
      forget.run(cluster)
      return cluster
    },
    clear: () => void db.exec('INSERT OR REPLACE INTO former_clusters SELECT record, cluster FROM clusters; DELETE FROM clusters'),
    leave(records) {
      const keep = db.prepare('INSERT OR REPLACE INTO former_clusters SELECT record, cluster FROM clusters WHERE record = ?')
      const remove = db.prepare('DELETE FROM clusters WHERE record = ?')
      for (const record of records) {
        keep.run(record)
        remove.run(record)
      }
    },
    /** Puts records into clusters; a record is in one cluster at most. */
    join(run, joined) {
      const add = db.prepare('INSERT OR REPLACE INTO clusters (record, cluster, run) VALUES (?, ?, ?)')
      for (const { record, cluster } of joined) add.run(record, cluster, run)
    },
  }
}
