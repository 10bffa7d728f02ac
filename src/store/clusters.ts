/** Which records are one customer. A cluster's number is never given to another cluster. */

import type { Connection } from './connection.ts'

export interface Member {
  readonly record: number
  readonly cluster: number
}

export interface ClusterStore {
  /** By cluster, then record. */
  all(): IterableIterator<Member>
  clusterOf(record: number): number | null
  /** How many clusters there are. */
  count(): number
  /** Records of a cluster, rising. */
  members(cluster: number): number[]
  /** A number no cluster ever had. */
  newNumber(): number
  /** Deletes all clusters; their numbers stay used. */
  clear(): void
  /** Takes records out of their clusters. */
  leave(records: Iterable<number>): void
  /** Puts records into clusters; a record is in one cluster at most. */
  join(run: number, members: Iterable<Member>): void
}

export function clusterStore(db: Connection): ClusterStore {
  const clusterOf = db.prepare<[number], number>('SELECT cluster FROM clusters WHERE record = ?').pluck()
  const members = db.prepare<[number], number>('SELECT record FROM clusters WHERE cluster = ? ORDER BY record').pluck()
  const next = db.prepare<[], number>('UPDATE cluster_numbers SET last = last + 1 RETURNING last').pluck()
  return {
    all: () => db.prepare<[], Member>('SELECT record, cluster FROM clusters ORDER BY cluster, record').iterate(),
    clusterOf: (record) => clusterOf.get(record) ?? null,
    count: () => db.prepare<[], number>('SELECT count(DISTINCT cluster) FROM clusters').pluck().get()!,
    members: (cluster) => members.all(cluster),
    newNumber: () => next.get()!,
    clear: () => void db.exec('DELETE FROM clusters'),
    leave(records) {
      const remove = db.prepare('DELETE FROM clusters WHERE record = ?')
      for (const record of records) remove.run(record)
    },
    /** Puts records into clusters; a record is in one cluster at most. */
    join(run, joined) {
      const add = db.prepare('INSERT OR REPLACE INTO clusters (record, cluster, run) VALUES (?, ?, ?)')
      for (const { record, cluster } of joined) add.run(record, cluster, run)
    },
  }
}
