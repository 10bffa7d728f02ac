/**
 * Turns scored pairs into clusters. Pairs above the threshold make connected components; inside each component, records are grouped by
 * the average weight between groups (`average-linkage.ts`), so that one pair that looks strong cannot join two customers.
 */

import { DisjointSets } from '../arrays/disjoint-sets.ts'
import { type DecidedPair, decidedBy } from '../decisions.ts'
import { agglomerate, loudest, sure } from './average-linkage.ts'
import { inParts } from './large-groups.ts'

interface Pairs {
  readonly left: ArrayLike<number>
  readonly right: ArrayLike<number>
  readonly weight: ArrayLike<number>
}

/** What decides beside the weights. */
export interface Beyond {
  /** Whether two records contradict each other, as two registration numbers do: they are never one customer, whatever they share. */
  readonly contradicts?: (i: number, j: number) => boolean
  /**
   * What rules say of two records: -1 are two customers, which what others have in common may outweigh, but not where every second pair is
   * so; 1 are one, and no namesake.
   */
  readonly stance?: (i: number, j: number) => -1 | 0 | 1
  /** Called with the number of records of each component that is too large to be clustered as a whole. */
  readonly tooLarge?: (records: number) => void
}

/**
 * The cluster of each record, named by its first member; a record in no cluster is named by itself.
 * @param weigh gives the weight (log2 odds of a match) of any two records, also of two that were no candidates
 * @param least weight from which two records count as a match
 * @param extraRecordPenalty bits (0 or less) by which a group of three or more records is less readily made than one of two
 */
export function clusterPairs(
  size: number,
  pairs: Pairs,
  weigh: (i: number, j: number) => number,
  least: number,
  extraRecordPenalty: number,
  decisions: readonly DecidedPair[] = [],
  { contradicts = () => false, stance = () => 0, tooLarge }: Beyond = {},
): Int32Array {
  const decided = decidedBy(decisions)
  const known = weightsOf(size, pairs)
  /** Bits for one customer: first what a person decided, then contradictions, then the evidence. */
  const bond = (i: number, j: number): number => {
    const verdict = decided(i, j)
    if (verdict !== null) return sure[verdict]
    if (contradicts(i, j)) return sure.different
    return Math.max(-loudest, Math.min(loudest, (known(i, j) ?? weigh(i, j)) - least))
  }
  const components = new DisjointSets(size)
  for (let p = 0; p < pairs.left.length; p++) if (pairs.weight[p]! >= least) components.join(pairs.left[p]!, pairs.right[p]!)
  for (const { left, right, verdict } of decisions) if (verdict === 'same') components.join(left, right)
  const clusters = new Int32Array(size)
  for (let i = 0; i < size; i++) clusters[i] = i
  const keep = (groups: readonly (readonly number[])[]) => {
    for (const group of groups) for (const i of group) clusters[i] = group[0]!
  }
  const large: number[][] = []
  for (const members of components.sets(2).values())
    if (members.length > largest) large.push(members)
    else if (members.length > 2 || decisions.length > 0)
      keep(agglomerate(members, bond, extraRecordPenalty, (i, j) => (decided(i, j) === null ? stance(i, j) : 0)))
    else if (!contradicts(members[0]!, members[1]!)) keep([members])
  if (large.length > 0) {
    const certain = decisions.filter(({ verdict }) => verdict === 'same')
    const apart = (i: number, j: number) => (decided(i, j) ?? (contradicts(i, j) ? 'different' : 'same')) === 'different'
    for (const members of large) {
      tooLarge?.(members.length)
      keep(inParts(members, edgesAmong(members, size, pairs, least, certain), { bond, apart, extraRecordPenalty, largest }))
    }
  }
  return clusters
}

/** Makes a function that gives the weight of a scored pair, and null for any other pair. */
function weightsOf(size: number, { left, right, weight }: Pairs): (i: number, j: number) => number | null {
  // pairs by their lesser record
  const lesserOf = (p: number) => Math.min(left[p]!, right[p]!)
  const starts = new Int32Array(size + 1)
  for (let p = 0; p < left.length; p++) starts[lesserOf(p) + 1]!++
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const pairs = new Int32Array(left.length)
  for (let p = 0; p < left.length; p++) pairs[next[lesserOf(p)]!++] = p
  return (i, j) => {
    const lesser = Math.min(i, j)
    for (let at = starts[lesser]!; at < starts[lesser + 1]!; at++) {
      const p = pairs[at]!
      if (left[p]! + right[p]! === i + j) return weight[p]!
    }
    return null
  }
}

/** Components of more records are clustered in parts: the pairs among them grow with the square. */
const largest = 1500

/** The pairs among the members that count as a match, best first; pairs that a person called the same come before all. */
function edgesAmong(
  members: readonly number[],
  size: number,
  { left, right, weight }: Pairs,
  least: number,
  certain: readonly DecidedPair[],
) {
  const inside = new Uint8Array(size)
  for (const i of members) inside[i] = 1
  const edges = certain
    .filter((pair) => inside[pair.left] === 1)
    .map((pair) => ({ left: pair.left, right: pair.right, weight: Number.POSITIVE_INFINITY }))
  for (let p = 0; p < left.length; p++)
    if (weight[p]! >= least && inside[left[p]!] === 1) edges.push({ left: left[p]!, right: right[p]!, weight: weight[p]! })
  return edges.sort((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right)
}
