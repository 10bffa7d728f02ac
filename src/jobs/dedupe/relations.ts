/** Customers who belong together and are not one, in groups: every member of a household, the sister companies of a brand. */

import { DisjointSets } from '../../match/arrays/disjoint-sets.ts'
import type { RelatedPair } from '../../match/identity/related-pair.ts'
import type { MatchResult } from '../../match/result.ts'
import type { RelationKind } from '../../store/relations.ts'
import type { Store } from '../../store/store.ts'

export const relationKinds = ['household', 'sisters', 'branch', 'agency'] as const satisfies readonly RelationKind[]

export interface RelationGroup {
  readonly kind: RelationKind
  /** Records, ascending; those of one customer all stand here. */
  readonly members: readonly number[]
}

/** Of sheets, by position: by kind, then by the first member. */
export function relationGroups({ related, clusters }: Pick<MatchResult, 'related' | 'clusters'>): RelationGroup[] {
  const members = new Map<number, number[]>()
  for (const { left, right } of related) for (const record of [left, right]) members.set(clusters[record]!, [])
  for (const [i, cluster] of clusters.entries()) members.get(cluster)?.push(i)
  return groupsOf(related, (record) => members.get(clusters[record]!)!)
}

/** Of the store, by id. */
export function storedRelationGroups(store: Store): RelationGroup[] {
  const customers = new Map<number, readonly number[]>()
  for (const { records } of store.clusters.groups()) for (const record of records) customers.set(record, records)
  return groupsOf(store.relations.list(), (record) => customers.get(record) ?? [record])
}

/** How many groups there are of each kind. */
export const relationCounts = (groups: readonly RelationGroup[]) =>
  Object.fromEntries(relationKinds.map((kind) => [kind, groups.filter((group) => group.kind === kind).length])) as Record<
    RelationKind,
    number
  >

/** @param customerOf all records of the customer that a record is of, ascending */
function groupsOf(related: readonly RelatedPair[], customerOf: (record: number) => readonly number[]): RelationGroup[] {
  return relationKinds.flatMap((kind) => {
    const places = new Map<number, number>()
    const records: number[] = []
    const placeOf = (record: number) => {
      const known = places.get(record)
      if (known !== undefined) return known
      places.set(record, records.length)
      return records.push(record) - 1
    }
    const bound = related.filter((pair) => pair.relation === kind && customerOf(pair.left)[0] !== customerOf(pair.right)[0])
    const joined = bound.flatMap(({ left, right }) =>
      [...customerOf(left), ...customerOf(right)].map((record) => [placeOf(left), placeOf(record)] as const),
    )
    const sets = new DisjointSets(records.length)
    for (const [one, other] of joined) sets.join(one, other)
    return [...sets.sets(2).values()]
      .map((members) => ({ kind, members: members.map((place) => records[place]!).sort((a, b) => a - b) }))
      .sort((a, b) => a.members[0]! - b.members[0]!)
  })
}
