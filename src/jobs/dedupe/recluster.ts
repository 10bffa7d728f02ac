/** Makes those clusters again in which a pair is new or gone, or a person decided; all others stay as they are. */

import { type ClusterEvents, nameClusters } from '../../match/cluster/stable-names.ts'
import { clusterScored } from '../../match/incremental/partition.ts'
import type { Decision } from '../../store/decision.ts'
import type { PairWeight } from '../../store/pairs.ts'
import type { Store } from '../../store/store.ts'
import type { MatchKnowledge } from './pairs-of-new-records.ts'
import type { StoreTable } from './store-columns.ts'
import { ofOneCustomer } from './store-results.ts'

export interface Touched {
  /** Records around which something changed. */
  readonly seeds: ReadonlySet<number>
  /** Records that are new, changed or gone. */
  readonly touched: ReadonlySet<number>
  /** Weight from which two records count as the same. */
  readonly least: number
  readonly decisions: readonly Decision[]
  readonly gather: (ids: Iterable<number>) => StoreTable
  readonly known: MatchKnowledge
}

/** Gives what became of the clusters. */
export function recluster(store: Store, run: number, change: Touched): ClusterEvents {
  const { least, decisions, gather, known } = change
  const { members, before, pairs } = around(store, change)
  const { ids, table } = gather([...members].sort((a, b) => a - b))
  const places = new Map(ids.map((id, at) => [id, at]))
  const scored = [...pairs.values()].filter(({ left, right, weight }) => weight >= least && places.has(left) && places.has(right))
  const clusters = clusterScored(
    table,
    {
      left: Int32Array.from(scored, ({ left }) => places.get(left)!),
      right: Int32Array.from(scored, ({ right }) => places.get(right)!),
      weight: Float64Array.from(scored, ({ weight }) => weight),
    },
    least,
    known.model,
    known.facts,
    decisions.flatMap(({ left, right, verdict }) => {
      const [one, other] = [places.get(left), places.get(right)]
      return verdict === 'unsure' || one === undefined || other === undefined
        ? []
        : [{ left: one, right: other, verdict: ofOneCustomer(verdict) }]
    }),
    new Set(store.golden.any() ? ids.flatMap((id, at) => (store.golden.isGolden(id) ? [at] : [])) : []),
  )
  const groups = new Map<number, number[]>()
  for (const [at, cluster] of clusters.entries()) groups.set(cluster, [...(groups.get(cluster) ?? []), ids[at]!])
  const together = [...groups.values()].filter((group) => group.length > 1)
  const named = nameClusters(before, together, (record) => places.has(record), store.clusters.numberFor)
  store.clusters.leave(before.keys())
  store.clusters.join(
    run,
    named.clusters.flatMap(({ name, members: group }) => group.map((record) => ({ record, cluster: name }))),
  )
  return named.events
}

/** All records that pairs, decisions or clusters join to the seeds, the clusters they were in, and the pairs among them. */
function around(store: Store, { seeds, touched, least, decisions }: Touched) {
  const same = new Map<number, number[]>()
  for (const { left, right, verdict } of decisions) {
    if (verdict !== 'same') continue
    same.set(left, [...(same.get(left) ?? []), right])
    same.set(right, [...(same.get(right) ?? []), left])
  }
  const members = new Set<number>()
  const before = new Map<number, number>()
  const pairs = new Map<string, PairWeight>()
  const clustersSeen = new Set<number>()
  const queue = [...new Set([...seeds, ...touched])]
  for (const record of queue) {
    if (members.has(record)) continue
    members.add(record)
    const cluster = store.clusters.clusterOf(record)
    if (cluster !== null && !clustersSeen.has(cluster)) {
      clustersSeen.add(cluster)
      for (const member of store.clusters.members(cluster)) {
        before.set(member, cluster)
        queue.push(member)
      }
    }
    for (const pair of store.pairs.of(record)) {
      pairs.set(`${pair.left}:${pair.right}`, pair)
      if (pair.weight >= least) queue.push(pair.left === record ? pair.right : pair.left)
    }
    queue.push(...(same.get(record) ?? []))
  }
  return { members, before, pairs }
}
