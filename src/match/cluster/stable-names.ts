/**
 * Cluster names that last from night to night: the clusters of this run get the names of the last run, and what became of each is counted.
 */

/** How many clusters changed since the last run, and how. A cluster may count under several. */
export interface ClusterEvents {
  /** None of their members was in a cluster before. */
  readonly created: number
  /** Kept their name and took in new members. */
  readonly grown: number
  /** Kept their name and lost members. */
  readonly shrunk: number
  /** Clusters of the last run whose members are no longer together. */
  readonly split: number
  /** Hold members of several clusters of the last run. */
  readonly merged: number
  /** Clusters of the last run whose name is no longer in use. */
  readonly gone: number
}

export interface NamedCluster {
  readonly name: number
  /** Records, ascending. */
  readonly members: readonly number[]
}

/**
 * Names the groups. A name stays with the group that holds most of the cluster's old members; of two equal shares, with the one that holds
 * its oldest member (the lowest). Where a group holds members of several clusters, the name with the largest share lasts. All other groups
 * get a new name: clusters 1 = {a, b, c} and groups {a, b}, {c, d} give 1 = {a, b}, 2 = {c, d}.
 * @param before the cluster of each record that was in one; all members of every cluster that changed
 * @param groups the clusters now, of two or more records each
 * @param live whether a record of the last run is still there: a record that is gone splits no cluster
 * @param newName gives a name that no cluster of the last run has, for these members
 */
export function nameClusters(
  before: ReadonlyMap<number, number>,
  groups: readonly (readonly number[])[],
  live: (record: number) => boolean,
  newName: (members: readonly number[]) => number,
): { readonly clusters: readonly NamedCluster[]; readonly events: ClusterEvents } {
  const sorted = groups.map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!)
  const old = membersByCluster(before)
  const shares = sorted.map((group) => {
    const count = new Map<number, number>()
    for (const record of group) {
      const cluster = before.get(record)
      if (cluster !== undefined) count.set(cluster, (count.get(cluster) ?? 0) + 1)
    }
    return count
  })
  const claims = shares.flatMap((count, group) =>
    [...count].map(([cluster, share]) => ({ cluster, group, share, oldest: sorted[group]!.includes(old.get(cluster)![0]!) })),
  )
  claims.sort((a, b) => b.share - a.share || Number(b.oldest) - Number(a.oldest) || a.cluster - b.cluster || a.group - b.group)
  const nameOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { cluster, group } of claims) {
    if (nameOf.has(group) || taken.has(cluster)) continue
    nameOf.set(group, cluster)
    taken.add(cluster)
  }
  const clusters = sorted.map((members, group) => ({ name: nameOf.get(group) ?? newName(members), members }))
  const kept = clusters.filter((_, group) => nameOf.has(group))
  const groupOf = new Map(sorted.flatMap((group, at) => group.map((record) => [record, at] as const)))
  const apart = ([, members]: [number, number[]]) =>
    new Set(members.filter(live).map((record) => groupOf.get(record) ?? `alone ${record}`)).size > 1
  return {
    clusters,
    events: {
      created: shares.filter((count) => count.size === 0).length,
      grown: kept.filter(({ members }) => members.some((record) => !before.has(record))).length,
      shrunk: kept.filter(({ name, members }) => old.get(name)!.some((record) => !members.includes(record))).length,
      split: [...old].filter(apart).length,
      merged: shares.filter((count) => count.size > 1).length,
      gone: [...old.keys()].filter((cluster) => !taken.has(cluster)).length,
    },
  }
}

function membersByCluster(clusterOf: ReadonlyMap<number, number>): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (const [record, cluster] of [...clusterOf].sort(([a], [b]) => a - b)) {
    const list = members.get(cluster)
    if (list === undefined) members.set(cluster, [record])
    else list.push(record)
  }
  return members
}
