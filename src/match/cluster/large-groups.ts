/**
 * Groups too large to compare every two of their records: a customer there thousands of times, or a chain of records merely alike.
 * Taken apart along their weakest pairs, clustered part by part, and parts joined again only where records drawn from both agree on
 * average: so time is bounded, and in doubt two groups stay two.
 */

import { DisjointSets } from '../arrays/disjoint-sets.ts'
import { agglomerate } from './average-linkage.ts'

interface Edge {
  readonly left: number
  readonly right: number
}

export interface GroupTerms {
  /** Bits by which two records speak for being one customer. */
  readonly bond: (i: number, j: number) => number
  /** Whether two records must not be one customer, whatever else speaks for it. Cheap: asked for all pairs of two groups. */
  readonly apart: (i: number, j: number) => boolean
  /** Bits (0 or less) by which a group of three or more is less readily made than one of two. */
  readonly another: number
  /** Records of a part. */
  readonly largest: number
}

/** Records of each side that are compared to tell whether two groups are one. */
const drawn = 6
/** Pairs of groups that are looked at, per group. */
const looks = 8
/** Groups with more pairs between them than this are not joined: what keeps them apart could not be looked for. */
const mostPairs = 50_000_000

/**
 * Groups of the members, each ascending.
 * @param edges pairs that count as the same, best first
 */
export function inParts(members: readonly number[], edges: readonly Edge[], { bond, apart, another, largest }: GroupTerms): number[][] {
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
      another,
    ),
  )
  const groupOf = new Map<number, number>()
  for (const [g, group] of groups.entries()) for (const record of group) groupOf.set(record, g)
  const joined = new DisjointSets(groups.length)
  const held = [...groups]
  const seen = new Set<string>()
  const most = looks * groups.length
  for (const { left, right } of edges) {
    const a = joined.find(groupOf.get(left)!)
    const b = joined.find(groupOf.get(right)!)
    const pair = `${Math.min(a, b)}:${Math.max(a, b)}`
    if (a === b || seen.has(pair)) continue
    if (seen.size === most) break
    seen.add(pair)
    if (agreement(held[a]!, held[b]!, bond) + another * Math.min(held[a]!.length, held[b]!.length) <= 0) continue
    if (held[a]!.length * held[b]!.length > mostPairs || held[a]!.some((i) => held[b]!.some((j) => apart(i, j)))) continue
    joined.join(a, b)
    held[joined.find(a)] = [...held[a]!, ...held[b]!]
  }
  return Array.from(joined.sets().values(), (list) => list.flatMap((g) => groups[g]!).sort((a, b) => a - b))
}

/** Average bond between records evenly taken from both groups. */
function agreement(one: readonly number[], other: readonly number[], bond: (i: number, j: number) => number): number {
  const some = (group: readonly number[]) => {
    const count = Math.min(drawn, group.length)
    return Array.from({ length: count }, (_, k) => group[Math.floor((k * group.length) / count)]!)
  }
  const [a, b] = [some(one), some(other)]
  let sum = 0
  for (const i of a) for (const j of b) sum += bond(i, j)
  return sum / (a.length * b.length)
}
