/** What became of the clusters of the last comparison, as counts of a run. */

import type { ClusterEvents } from '../../match/cluster/stable-names.ts'

export const clusterCounts = ({ created, grown, shrunk, split, merged, gone }: ClusterEvents) => ({
  clustersCreated: created,
  clustersGrown: grown,
  clustersShrunk: shrunk,
  clustersSplit: split,
  clustersMerged: merged,
  clustersGone: gone,
})
