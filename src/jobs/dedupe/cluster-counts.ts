/** What a comparison found, as counts of its run. */

import type { ClusterEvents } from '../../match/cluster/stable-names.ts'
import type { Store } from '../../store/store.ts'
import { type Decided, decidedPairs } from './decided.ts'
import { pairName } from './kept-model.ts'

/** What became of the clusters of the last comparison. */
export const clusterCounts = ({ created, grown, shrunk, split, merged, gone }: ClusterEvents) => ({
  clustersCreated: created,
  clustersGrown: grown,
  clustersShrunk: shrunk,
  clustersSplit: split,
  clustersMerged: merged,
  clustersGone: gone,
})

/** What two comparisons, one after the other, made of the clusters. */
export const inAll = (first: ClusterEvents, second: ClusterEvents): ClusterEvents => ({
  created: first.created + second.created,
  grown: first.grown + second.grown,
  shrunk: first.shrunk + second.shrunk,
  split: first.split + second.split,
  merged: first.merged + second.merged,
  gone: first.gone + second.gone,
})

/** Pairs and clusters as the store has them now. A pair that a person decided on waits for nobody: it does not count as `review`. @param pairs how many there are, where they were counted before */
export function duplicateCounts(store: Store, pairs = { all: store.pairs.count(), together: store.pairs.countTogether() }) {
  const matches = pairs.together
  const { clusters, records } = store.clusters.count()
  return {
    matches,
    review: pairs.all - matches - settledPairs(store).filter(({ isTogether }) => !isTogether).length,
    clusters,
    redundant: records - clusters,
  }
}

/** How many pairs of one cluster are less certain than what is merged without asking, and decided by nobody. */
export function heldCount(store: Store, { matchAt, mergeAt }: { readonly matchAt: number; readonly mergeAt: number }): number {
  const isHeld = (probability: number) => probability >= matchAt && probability < mergeAt
  const settled = settledPairs(store).filter(({ isTogether, probability }) => isTogether && isHeld(probability))
  return store.pairs.countTogether(matchAt, mergeAt) - settled.length
}

/** Pairs of the store that a person decided on. */
function settledPairs(store: Store) {
  return [...decidedPairs(store).values()].flatMap(({ left, right, isSettled }) => {
    const pair = isSettled ? store.pairs.get(left, right) : null
    return pair === null ? [] : [{ probability: pair.probability, isTogether: areTogether(store, left, right) }]
  })
}

/** Whether two records of the store are in one cluster. */
export function areTogether(store: Store, left: number, right: number): boolean {
  const cluster = store.clusters.clusterOf(left)
  return cluster !== null && cluster === store.clusters.clusterOf(right)
}

/** What is to be said of a pair: a person's word, else what clustering made of it. An answer that no longer holds is asked for again. */
export function wordOn(
  { left, right, together }: { readonly left: number; readonly right: number; readonly together: boolean },
  decided: ReadonlyMap<string, Decided>,
): 'match' | 'review' | Decided['verdict'] {
  const decision = decided.get(pairName(left, right))
  if (decision !== undefined && (decision.isSettled || decision.verdict === 'unsure')) return decision.verdict
  return together ? 'match' : 'review'
}
