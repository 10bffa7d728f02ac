/** Whom one record of the store may be the same customer as, and whom it belongs with. */

import { probabilityOf } from '../../match/model/odds.ts'
import type { RelationKind } from '../../store/relations.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'

export interface Kin {
  /** The number of the cluster; null for a record that stands there once. */
  readonly cluster: number | null
  /** Records of the cluster, and those that may be the same customer, the most certain first. */
  readonly duplicates: readonly {
    readonly record: StoredRecord
    /** Whether both are in one cluster. */
    readonly together: boolean
    /** Null where the two were never compared: others join them. */
    readonly probability: number | null
  }[]
  readonly relations: readonly { readonly record: StoredRecord; readonly relation: RelationKind }[]
}

/** @param id of a live record */
export function kinOf(store: Store, id: number): Kin {
  const pairs = store.pairs.of(id).map(({ left, right, weight }) => ({ id: left === id ? right : left, weight }))
  const cluster = store.clusters.clusterOf(id)
  const mates = cluster === null ? [] : store.clusters.members(cluster).filter((other) => other !== id && store.records.isLive(other))
  const isMate = new Set(mates)
  const known = new Set(pairs.map((pair) => pair.id))
  const found = [
    ...pairs.map(({ id: other, weight }) => ({ other, weight, probability: probabilityOf(weight) })),
    ...mates.filter((other) => !known.has(other)).map((other) => ({ other, weight: Number.NEGATIVE_INFINITY, probability: null })),
  ]
  found.sort((a, b) => Number(isMate.has(b.other)) - Number(isMate.has(a.other)) || b.weight - a.weight || a.other - b.other)
  return {
    cluster: mates.length === 0 ? null : cluster,
    duplicates: found.flatMap(({ other, probability }) => {
      const record = store.records.get(other)
      return record === null ? [] : [{ record, together: isMate.has(other), probability }]
    }),
    relations: store.relations.of(id).flatMap(({ left, right, relation }) => {
      const record = store.records.get(left === id ? right : left)
      return record === null ? [] : [{ record, relation }]
    }),
  }
}
