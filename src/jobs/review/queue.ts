/** What waits for a person, the weightiest first: pairs that may be one customer, and clusters that are held. */

import type { Store } from '../../store/store.ts'
import { type Decided, decidedPairs } from '../dedupe/decided.ts'
import { pairName } from '../dedupe/kept-model.ts'
import { behindOf } from './behind.ts'

export interface WaitingPair {
  /** Ids in the store; left < right. */
  readonly left: number
  readonly right: number
  /** log2 of the odds. */
  readonly weight: number
  readonly probability: number
  /** What a person said of it before; null: nobody did. `different` is asked again where the records have changed since. */
  readonly before: Decided | null
}

export interface WaitingCase {
  /** The cluster that is held; null: a pair that is not in one cluster. */
  readonly cluster: number | null
  /** Records to be shown, rising. */
  readonly records: readonly number[]
  /** Pairs that the answer decides, the most certain first. */
  readonly pairs: readonly WaitingPair[]
  /** Records whose grouping the answer settles: those of both clusters of a pair. */
  readonly settles: number
  /** Follow-ups and orders of these records. */
  readonly behind: number
  /** Uncertainty p(1 - p) of the least certain pair × `settles` × (1 + `behind`): what the answer decides. */
  readonly decides: number
}

/** @param mergeAt probability from which a pair is merged without asking */
export function reviewQueue(store: Store, { mergeAt }: { readonly mergeAt: number }): WaitingCase[] {
  const clusterOf = new Map<number, number>()
  const members = new Map<number, number[]>()
  for (const { record, cluster } of store.clusters.all()) {
    clusterOf.set(record, cluster)
    const known = members.get(cluster)
    if (known === undefined) members.set(cluster, [record])
    else known.push(record)
  }
  const decided = decidedPairs(store)
  // pairs of members are kept for the day they are split off
  const isMerged = store.golden.any() ? (record: number) => !store.records.isLive(record) : () => false
  const open: { cluster: number | null; records: readonly number[]; pairs: WaitingPair[] }[] = []
  const held = new Map<number, WaitingPair[]>()
  for (const pair of store.pairs.weights()) {
    const before = decided.get(pairName(pair.left, pair.right)) ?? null
    if (before?.isSettled === true || isMerged(pair.left) || isMerged(pair.right)) continue
    const cluster = clusterOf.get(pair.left)
    if (cluster === undefined || cluster !== clusterOf.get(pair.right))
      open.push({ cluster: null, records: [pair.left, pair.right], pairs: [{ ...pair, before }] })
    else if (pair.probability < mergeAt || before !== null) {
      const known = held.get(cluster)
      if (known === undefined) held.set(cluster, [{ ...pair, before }])
      else known.push({ ...pair, before })
    }
  }
  for (const [cluster, pairs] of held)
    open.push({ cluster, records: members.get(cluster) ?? [], pairs: pairs.sort((a, b) => b.weight - a.weight) })
  const settled = open.map(({ cluster, records }) =>
    cluster !== null ? records : records.flatMap((record) => members.get(clusterOf.get(record) ?? -1) ?? [record]),
  )
  const behind = behindOf(store, rising(settled.flat()))
  return open
    .map((one, at): WaitingCase => {
      const count = settled[at]!.reduce((sum, record) => sum + (behind.get(record) ?? 0), 0)
      const least = one.pairs.at(-1)!.probability
      return { ...one, settles: settled[at]!.length, behind: count, decides: least * (1 - least) * settled[at]!.length * (1 + count) }
    })
    .sort((a, b) => isUnsure(a) - isUnsure(b) || b.decides - a.decides || a.records[0]! - b.records[0]! || a.records[1]! - b.records[1]!)
}

/** A person looked already and could not tell: it stays in sight, behind what nobody has looked at. */
const isUnsure = ({ pairs }: Pick<WaitingCase, 'pairs'>) => Number(pairs.every(({ before }) => before?.verdict === 'unsure'))

const rising = (ids: readonly number[]) => [...new Set(ids)].sort((a, b) => a - b)
