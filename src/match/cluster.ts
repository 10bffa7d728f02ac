/**
 * Scored pairs become clusters. Connected components are only the frame: inside each, records are joined best pair first by the
 * average weight between the groups, so one strong-looking pair cannot weld two customers together.
 */

interface Pairs {
  readonly left: ArrayLike<number>
  readonly right: ArrayLike<number>
  readonly weight: ArrayLike<number>
}

/** What people decided of two records, by position; null where nobody did. `different` holds against everything else. */
export type Decided = (i: number, j: number) => 'same' | 'different' | null

export interface DecidedPair {
  readonly left: number
  readonly right: number
  readonly verdict: 'same' | 'different'
}

/** Decisions as a lookup: the last word on a pair counts. */
export function decidedBy(pairs: readonly DecidedPair[]): Decided {
  const verdicts = new Map<string, 'same' | 'different'>()
  const name = (i: number, j: number) => (i < j ? `${i}:${j}` : `${j}:${i}`)
  for (const { left, right, verdict } of pairs) verdicts.set(name(left, right), verdict)
  return verdicts.size === 0 ? () => null : (i, j) => verdicts.get(name(i, j)) ?? null
}

/** A decision outweighs any evidence, and one "different" any number of "same". */
const sure = { same: 1e6, different: -1e12 } as const

/** A single pair speaks at most this much for or against joining two groups (bits). */
const loudest = 12

function find(parent: Int32Array, i: number): number {
  while (parent[i] !== i) {
    parent[i] = parent[parent[i]!]!
    i = parent[i]!
  }
  return i
}

/**
 * Cluster of each record, named by its first member.
 * @param weigh gives the weight of any two records, also ones that were no candidates
 * @param least weight from which two records count as the same
 * @param another bits (0 or less) by which a group of three or more is less readily made than one of two
 */
export function clusterPairs(
  size: number,
  pairs: Pairs,
  weigh: (i: number, j: number) => number,
  least: number,
  another: number,
  decisions: readonly DecidedPair[] = [],
): Int32Array {
  const decided = decidedBy(decisions)
  const parent = new Int32Array(size)
  for (let i = 0; i < size; i++) parent[i] = i
  for (let p = 0; p < pairs.left.length; p++) {
    if (pairs.weight[p]! < least) continue
    const a = find(parent, pairs.left[p]!)
    const b = find(parent, pairs.right[p]!)
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
  }
  for (const { left, right, verdict } of decisions) {
    const a = find(parent, left)
    const b = find(parent, right)
    if (verdict === 'same' && a !== b) parent[Math.max(a, b)] = Math.min(a, b)
  }
  const components = new Map<number, number[]>()
  for (let i = 0; i < size; i++) {
    const root = find(parent, i)
    if (root === i) continue
    const members = components.get(root)
    if (members === undefined) components.set(root, [root, i])
    else members.push(i)
  }
  const clusters = new Int32Array(size)
  for (let i = 0; i < size; i++) clusters[i] = i
  for (const members of components.values()) {
    for (const group of members.length === 2 && decisions.length === 0 ? [members] : agglomerate(members, weigh, least, another, decided))
      for (const i of group) clusters[i] = group[0]!
  }
  return clusters
}

/** Groups larger than this are taken as they are: refining them would cost by the square, and only copies of one record grow so large. */
const largest = 1500

function agglomerate(
  members: readonly number[],
  weigh: (i: number, j: number) => number,
  least: number,
  another: number,
  decided: Decided,
): number[][] {
  const n = members.length
  if (n > largest) return [[...members]]
  const link = new Float64Array(n * n)
  for (let x = 0; x < n; x++)
    for (let y = x + 1; y < n; y++) {
      const verdict = decided(members[x]!, members[y]!)
      const w = verdict === null ? Math.max(-loudest, Math.min(loudest, weigh(members[x]!, members[y]!) - least)) : sure[verdict]
      link[x * n + y] = w
      link[y * n + x] = w
    }
  const groups: (number[] | null)[] = members.map((i) => [i])
  const nearest = new Int32Array(n)
  const best = new Float64Array(n)
  const renew = (x: number) => {
    best[x] = Number.NEGATIVE_INFINITY
    nearest[x] = -1
    for (let y = 0; y < n; y++) {
      if (y === x || groups[y] === null) continue
      const pairs = groups[x]!.length * groups[y]!.length
      const average = link[x * n + y]! / pairs + (pairs > 1 ? another * Math.min(groups[x]!.length, groups[y]!.length) : 0)
      if (average > best[x]!) {
        best[x] = average
        nearest[x] = y
      }
    }
  }
  for (let x = 0; x < n; x++) renew(x)
  for (;;) {
    let x = -1
    for (let k = 0; k < n; k++) if (groups[k] !== null && nearest[k]! >= 0 && (x < 0 || best[k]! > best[x]!)) x = k
    if (x < 0 || best[x]! <= 0) break
    const y = nearest[x]!
    groups[x]!.push(...groups[y]!)
    groups[y] = null
    for (let z = 0; z < n; z++) {
      if (z === x || groups[z] === null) continue
      link[x * n + z]! += link[y * n + z]!
      link[z * n + x] = link[x * n + z]!
    }
    for (let z = 0; z < n; z++) if (groups[z] !== null) renew(z)
  }
  return groups.filter((group) => group !== null).map((group) => group.sort((a, b) => a - b))
}
