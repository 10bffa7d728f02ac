/**
 * Clusters a component with too many records to compare every two of them: a customer who is there thousands of times, or a chain of
 * records each like the next. The component is taken apart along its weakest pairs, each part is clustered, and two groups are joined
 * again only where records sampled from both agree on average. So time is bounded, and in doubt two groups stay two.
 */

import { DisjointSets } from '../arrays/disjoint-sets.ts'
import { agglomerate } from './average-linkage.ts'

interface Edge {
  readonly left: number
  readonly right: number
}

/** By what the records are grouped. */
export interface GroupTerms {
  /** Bits of evidence that two records are one customer, less the threshold. */
  readonly bond: (i: number, j: number) => number
  /** Whether two records must not be one customer, whatever they share. Asked of all pairs of two groups, so it must be cheap. */
  readonly apart: (i: number, j: number) => boolean
  /** Bits (0 or less) by which a group of three or more records is less readily made than one of two. */
  readonly extraRecordPenalty: number
  /** Most records of a part. */
  readonly largest: number
}

/** Records of each group that are compared to decide whether two groups are one. */
const sampled = 6
/** Pairs of groups that are tried, per group. */
const triesPerGroup = 8
/** Groups with more pairs of records between them are not joined: searching those pairs for a contradiction would take too long. */
const mostPairs = 50_000_000

/**
 * The groups of the members, each ascending.
 * @param edges pairs of members that count as a match, best first
 */
export function inParts(
  members: readonly number[],
  edges: readonly Edge[],
  { bond, apart, extraRecordPenalty, largest }: GroupTerms,
): number[][] {
  const place = new Map(members.map((record, at) => [record, at]))
  const parts = new DisjointSets(members.length)
  for (const { left, right } of edges) {
    const a = place.get(left)!
    const b = place.get(right)!
    if (parts.sizeOf(a) + parts.sizeOf(b) <= largest) parts.join(a, b)
  }
  const groups = [...parts.sets().values()].flatMap((part) =>
    agglomerate(
      part.map((at) => members[at]!),
      bond,
      extraRecordPenalty,
    ),
  )
  const groupOf = new Map<number, number>()
  for (const [g, group] of groups.entries()) for (const record of group) groupOf.set(record, g)
  const joined = new DisjointSets(groups.length)
  const held = [...groups]
  const seen = new Set<string>()
  const most = triesPerGroup * groups.length
  for (const { left, right } of edges) {
    const a = joined.find(groupOf.get(left)!)
    const b = joined.find(groupOf.get(right)!)
    const pair = `${Math.min(a, b)}:${Math.max(a, b)}`
    if (a === b || seen.has(pair)) continue
    if (seen.size === most) break
    seen.add(pair)
    if (agreement(held[a]!, held[b]!, bond) + extraRecordPenalty * Math.min(held[a]!.length, held[b]!.length) <= 0) continue
    if (held[a]!.length * held[b]!.length > mostPairs || held[a]!.some((i) => held[b]!.some((j) => apart(i, j)))) continue
    joined.join(a, b)
    held[joined.find(a)] = [...held[a]!, ...held[b]!]
  }
  return Array.from(joined.sets().values(), (list) => list.flatMap((g) => groups[g]!).sort((a, b) => a - b))
}

/** The average bond between records of both groups, up to six of each, taken at even distances. */
function agreement(one: readonly number[], other: readonly number[], bond: (i: number, j: number) => number): number {
  const some = (group: readonly number[]) => {
    const count = Math.min(sampled, group.length)
    return Array.from({ length: count }, (_, k) => group[Math.floor((k * group.length) / count)]!)
  }
  const [a, b] = [some(one), some(other)]
  let sum = 0
  for (const i of a) for (const j of b) sum += bond(i, j)
  return sum / (a.length * b.length)
}
