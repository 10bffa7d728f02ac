/** Groups of records that may become one customer: the clusters of the last comparison, joined by what people decided. */

import { DisjointSets } from '../../match/arrays/disjoint-sets.ts'
import type { Decision } from '../../store/decision.ts'
import type { Store } from '../../store/store.ts'

export interface CandidateGroup {
  /** The number of the cluster, or for a group of decisions alone the pair of its first two keys, `left:right`. */
  readonly name: string
  /** Live records, rising. */
  readonly records: readonly number[]
}

/** @param decisions between live records */
export function candidateGroups(store: Store, decisions: readonly Decision[]): CandidateGroup[] {
  const clusters = [...store.clusters.groups()]
  const same = decisions.filter(
    ({ verdict, left, right }) => verdict === 'same' && store.records.isLive(left) && store.records.isLive(right),
  )
  if (same.length === 0) return clusters.map(({ cluster, records }) => ({ name: String(cluster), records }))
  const places = new Map<number, number>()
  const ids: number[] = []
  const placeOf = (id: number) => {
    const known = places.get(id)
    if (known !== undefined) return known
    places.set(id, ids.length)
    return ids.push(id) - 1
  }
  const joined = [
    ...clusters.flatMap(({ records: [first, ...others] }) => others.map((other) => [placeOf(first!), placeOf(other)] as const)),
    ...same.map(({ left, right }) => [placeOf(left), placeOf(right)] as const),
  ]
  const sets = new DisjointSets(ids.length)
  for (const [one, other] of joined) sets.join(one, other)
  const nameOf = new Map(clusters.flatMap(({ cluster, records }) => records.map((record) => [record, String(cluster)] as const)))
  return [...sets.sets(2).values()]
    .map((members) => members.map((place) => ids[place]!).sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!)
    .map((records) => {
      const named = records.find((record) => nameOf.has(record))
      const keys = records.slice(0, 2).map((record) => store.records.keyOf(record))
      return { name: named === undefined ? keys.sort().join(':') : nameOf.get(named)!, records }
    })
}

/** The parts of a group that people said are one customer, and of which they said nothing else. */
export function decidedParts({ records }: CandidateGroup, parts: DisjointSets, said: readonly Decision[]): (readonly number[])[] {
  return [...parts.sets(2).values()]
    .map((places) => places.map((place) => records[place]!))
    .filter((part) => !said.some(({ verdict, left, right }) => verdict === 'different' && part.includes(left) && part.includes(right)))
}
