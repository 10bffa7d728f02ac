/**
 * The model of a single comparison. m and u cannot be learned from the agreement patterns of one column, so the match probability of each
 * level is given, and m, u and the prior follow from how many pairs reach the level.
 */

import type { Estimate } from '../model/estimate.ts'

/** The least m of a level, so that no weight is infinite. */
const rest = 1e-9

/**
 * @param surety match probability of each level, rising; level 0 counts as none
 * @param reached how many candidate pairs reach each level
 * @param totalPairs all pairs there are
 */
export function loneEstimate(surety: readonly number[], reached: ArrayLike<number>, totalPairs: number): Estimate {
  const expected = surety.map((sure, l) => (l === 0 ? 0 : sure * ((reached[l] ?? 0) + 0.5)))
  const matches = Math.min(
    expected.reduce((a, b) => a + b, 0),
    totalPairs / 2,
  )
  const odds = matches / (totalPairs - matches)
  const shares = expected.map((count) => Math.max(rest, count / matches))
  const sum = shares.reduce((a, b) => a + b, 0)
  const m = shares.map((share) => share / sum)
  // by Bayes: m / u × prior odds = odds of the level
  const u = m.map((share, l) => (l === 0 ? 0 : (share * odds * (1 - surety[l]!)) / surety[l]!))
  u[0] = 1 - u.reduce((a, b) => a + b, 0)
  const zero = m.map(() => 0)
  // a rare value makes no level surer than is given
  const most = m.map((share, l) => Math.log2(share / u[l]!))
  return {
    parameters: [{ m, u, fixed: false, usual: zero, most, parent: -1, lift: [] }],
    matches,
    another: 0,
    iterations: 0,
    converged: true,
  }
}
