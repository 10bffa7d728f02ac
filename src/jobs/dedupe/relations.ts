/** Customers who belong together and are not one, in groups: every member of a household, the sister companies of a brand. */

import { DisjointSets } from '../../match/arrays/disjoint-sets.ts'
import type { RelatedPair } from '../../match/identity/related-pair.ts'
import type { MatchResult } from '../../match/result.ts'

export type RelationKind = RelatedPair['relation']

export const relationKinds = ['household', 'sisters', 'branch', 'agency'] as const satisfies readonly RelationKind[]

export interface RelationGroup {
  readonly kind: RelationKind
  /** Positions of records, ascending; records of one customer all stand here. */
  readonly members: readonly number[]
}

/** By kind, then by the first member. */
export function relationGroups({ related, clusters }: Pick<MatchResult, 'related' | 'clusters'>): RelationGroup[] {
  return relationKinds.flatMap((kind) => {
    const groups = new DisjointSets(clusters.length)
    const involved = new Set<number>()
    for (const { left, right, relation } of related) {
      if (relation !== kind || clusters[left] === clusters[right]) continue
      groups.join(left, right)
      involved.add(clusters[left]!).add(clusters[right]!)
    }
    for (const [i, cluster] of clusters.entries()) if (involved.has(cluster)) groups.join(i, cluster)
    return [...groups.sets(2).values()].map((members) => ({ kind, members }))
  })
}
