/** Names that last: the clusters of tonight under the names of last night, and what became of each. */

/** What happened to the clusters since they were last made. A cluster may count under several. */
export interface ClusterEvents {
  /** None of its members was in a cluster before. */
  readonly created: number
  /** Kept its name and took in new members. */
  readonly grown: number
  /** Kept its name and lost members. */
  readonly shrunk: number
  /** Of last night: its members are no longer together. */
  readonly split: number
  /** Holds members of several clusters of last night. */
  readonly merged: number
  /** Of last night: its name is no longer in use. */
  readonly gone: number
}

export interface NamedCluster {
  readonly name: number
  /** Records, rising. */
  readonly members: readonly number[]
}

/**
 * A cluster keeps its name where most of its old members stay together; of equal shares, where its oldest member (the lowest) stays. What
 * goes apart from it and what was in no cluster before gets a new name; of several names that meet, the one of the largest share lasts.
 * @param before the cluster of each record that was in one; all members of every cluster touched
 * @param groups the clusters now, of two and more records each
 * @param live whether a record of last night is still there: who is gone splits no cluster
 * @param fresh gives a name that no cluster ever had
 */
export function nameClusters(
  before: ReadonlyMap<number, number>,
  groups: readonly (readonly number[])[],
  live: (record: number) => boolean,
  fresh: () => number,
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
  const clusters = sorted.map((members, group) => ({ name: nameOf.get(group) ?? fresh(), members }))
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
