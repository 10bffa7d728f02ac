/** A few records become groups: best pair of groups first, by the average bond between them. Plain and fast: runs per component. */

/** A decision outweighs any evidence, and one "different" any number of "same". */
export const sure = { same: 1e6, different: -1e12 } as const

/** A single pair speaks at most this much for or against joining two groups (bits). */
export const loudest = 12

/**
 * Groups of the records, members ascending.
 * @param bond bits by which two records speak for being one customer
 * @param another bits (0 or less) by which a group of three or more is less readily made than one of two
 */
export function agglomerate(members: readonly number[], bond: (i: number, j: number) => number, another: number): number[][] {
  const n = members.length
  const link = new Float64Array(n * n)
  for (let x = 0; x < n; x++)
    for (let y = x + 1; y < n; y++) {
      const w = bond(members[x]!, members[y]!)
      link[x * n + y] = w
      link[y * n + x] = w
    }
  const groups: (number[] | null)[] = members.map((i) => [i])
  const average = (x: number, y: number): number => {
    const pairs = groups[x]!.length * groups[y]!.length
    return link[x * n + y]! / pairs + (pairs > 1 ? another * Math.min(groups[x]!.length, groups[y]!.length) : 0)
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
  /** Groups whose nearest was joined with another: their best is an upper bound, as no average rises by joining. */
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
