/**
 * Groups too large to compare every two of their records: a customer there thousands of times, or a chain of records merely alike.
 * Taken apart along their weakest pairs, clustered part by part, and parts joined again only where records drawn from both agree on
 * average: so time is bounded, and in doubt two groups stay two.
 */

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
  const parts = new Forest(members.length)
  for (const { left, right } of edges) {
    const a = parts.find(place.get(left)!)
    const b = parts.find(place.get(right)!)
    if (a !== b && parts.sizes[a]! + parts.sizes[b]! <= largest) parts.join(a, b)
  }
  const groups = parts.groups().flatMap((part) =>
    agglomerate(
      part.map((at) => members[at]!),
      bond,
      another,
    ),
  )
  const groupOf = new Map<number, number>()
  for (const [g, group] of groups.entries()) for (const record of group) groupOf.set(record, g)
  const joined = new Forest(groups.length)
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
    const root = joined.join(a, b)
    held[root] = [...held[a]!, ...held[b]!]
  }
  return joined.groups().map((list) => list.flatMap((g) => groups[g]!).sort((a, b) => a - b))
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

/** Disjoint sets of 0..n-1, each named by its first. */
class Forest {
  private readonly parent: Int32Array
  readonly sizes: Int32Array

  constructor(n: number) {
    this.parent = Int32Array.from({ length: n }, (_, i) => i)
    this.sizes = new Int32Array(n).fill(1)
  }

  find(i: number): number {
    let at = i
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!
      at = this.parent[at]!
    }
    return at
  }

  /** Joins two sets by their names and returns the new name. */
  join(a: number, b: number): number {
    const [root, other] = a < b ? [a, b] : [b, a]
    this.parent[other] = root
    this.sizes[root]! += this.sizes[other]!
    return root
  }

  groups(): number[][] {
    const lists = new Map<number, number[]>()
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.find(i)
      const list = lists.get(root)
      if (list === undefined) lists.set(root, [i])
      else list.push(i)
    }
    return [...lists.values()]
  }
}
