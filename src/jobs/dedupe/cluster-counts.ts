/** What a comparison found, as counts of its run. */

import type { ClusterEvents } from '../../match/cluster/stable-names.ts'
import type { Store } from '../../store/store.ts'

/** What became of the clusters of the last comparison. */
export const clusterCounts = ({ created, grown, shrunk, split, merged, gone }: ClusterEvents) => ({
  clustersCreated: created,
  clustersGrown: grown,
  clustersShrunk: shrunk,
  clustersSplit: split,
  clustersMerged: merged,
  clustersGone: gone,
})

/** Pairs and clusters as the store has them now. */
export function duplicateCounts(store: Store) {
  const matches = store.pairs.countTogether()
  const { clusters, records } = store.clusters.count()
  return {
    matches,
    review: store.pairs.count() - matches,
    clusters,
    redundant: records - clusters,
  }
}
