/**
 * Groups a few records by average linkage: the two groups with the highest average bond between their records are joined, again and
 * again, as long as that average speaks for one customer. Plain and fast: runs once per connected component.
 */

/** Bonds of pairs that a person decided: either outweighs any evidence, and one "different" outweighs any number of "same". */
export const sure = { same: 1e6, different: -1e12 } as const

/** Most bits that a single pair may count for or against joining two groups. */
export const loudest = 12

/**
 * The groups, members ascending.
 * @param bond bits of evidence that two records are one customer, less the threshold: joining needs an average above 0
 * @param extraRecordPenalty bits (0 or less) added to the average, times the size of the smaller group, where three or more records would
 *   be joined
 * @param stance what rules say of two records: -1 are two customers, 1 are one, 0 is nothing
 */
export function agglomerate(
  members: readonly number[],
  bond: (i: number, j: number) => number,
  extraRecordPenalty: number,
  stance: (i: number, j: number) => -1 | 0 | 1 = () => 0,
): number[][] {
  const n = members.length
  const link = new Float64Array(n * n)
  /** How many pairs of two groups are in conflict. */
  const against = new Int32Array(n * n)
  /** How many pairs of two groups the rules vouch for. */
  const vouched = new Int32Array(n * n)
  for (let x = 0; x < n; x++)
    for (let y = x + 1; y < n; y++) {
      const w = bond(members[x]!, members[y]!)
      link[x * n + y] = w
      link[y * n + x] = w
      const said = stance(members[x]!, members[y]!)
      if (said < 0) against[x * n + y] = against[y * n + x] = 1
      else if (said > 0) vouched[x * n + y] = vouched[y * n + x] = 1
    }
  const groups: (number[] | null)[] = members.map((i) => [i])
  const average = (x: number, y: number): number => {
    const pairs = groups[x]!.length * groups[y]!.length
    // two groups of which every second pair is in conflict are two customers, whatever the rest says
    if (against[x * n + y]! * 2 >= pairs) return Number.NEGATIVE_INFINITY
    // a third record is more likely a namesake, but not one that the rules vouch for
    const isHeldBack = pairs > 1 && vouched[x * n + y]! * 2 < pairs
    return link[x * n + y]! / pairs + (isHeldBack ? extraRecordPenalty * Math.min(groups[x]!.length, groups[y]!.length) : 0)
  }
  const nearest = new Int32Array(n)
  const best = new Float64Array(n)
  const renew = (x: number) => {
    best[x] = Number.NEGATIVE_INFINITY
    nearest[x] = -1
    for (let y = 0; y < n; y++) {
      if (y === x || groups[y] === null) continue
      const near = average(x, y)
      if (near > best[x]!) {
        best[x] = near
        nearest[x] = y
      }
    }
  }
  for (let x = 0; x < n; x++) renew(x)
  /** Groups whose nearest group was joined with a third: their `best` is an upper bound, because no average rises by joining. */
  const stale = new Uint8Array(n)
  for (;;) {
    let x = -1
    for (let k = 0; k < n; k++) if (groups[k] !== null && best[k]! > 0 && (x < 0 || best[k]! > best[x]!)) x = k
    if (x < 0) break
    if (stale[x] === 1) {
      renew(x)
      stale[x] = 0
      continue
    }
    const y = nearest[x]!
    groups[x]!.push(...groups[y]!)
    groups[y] = null
    for (let z = 0; z < n; z++) {
      if (z === x || groups[z] === null) continue
      link[x * n + z]! += link[y * n + z]!
      link[z * n + x] = link[x * n + z]!
      against[x * n + z]! += against[y * n + z]!
      against[z * n + x] = against[x * n + z]!
      vouched[x * n + z]! += vouched[y * n + z]!
      vouched[z * n + x] = vouched[x * n + z]!
    }
    renew(x)
    for (let z = 0; z < n; z++) {
      if (z === x || groups[z] === null || stale[z] === 1) continue
      const near = average(z, x)
      const same = near === best[z] && (nearest[z] === x || x < nearest[z]!)
      if (near > best[z]! || same) {
        best[z] = near
        nearest[z] = x
      } else if (nearest[z] === x || nearest[z] === y) stale[z] = 1
    }
  }
  return groups.filter((group) => group !== null).map((group) => group.sort((a, b) => a - b))
}
