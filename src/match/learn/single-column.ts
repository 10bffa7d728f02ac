/**
 * The model of a single comparison. m and u cannot be learned from the agreement patterns of one column, so the match probability of each
 * level is given, and m, u and the prior follow from how many pairs reach the level.
 */

import type { Level } from '../compare/level.ts'
import type { Estimate } from '../model/estimate.ts'

/** The least m of a level, so that no weight is infinite. */
const rest = 1e-9

/**
 * @param levels with the surety of each, rising
 * @param reached how many candidate pairs reach each level
 * @param totalPairs all pairs there are
 */
export function loneEstimate(levels: readonly Level[], reached: ArrayLike<number>, totalPairs: number): Estimate {
  const sureties = levels.map(({ surety = 0 }) => surety)
  const expected = sureties.map((surety, l) => surety * ((reached[l] ?? 0) + 0.5))
  const matches = Math.min(
    expected.reduce((a, b) => a + b, 0),
    totalPairs / 2,
  )
  const odds = matches / (totalPairs - matches)
  const shares = expected.map((count) => Math.max(rest, count / matches))
  const sum = shares.reduce((a, b) => a + b, 0)
  const m = shares.map((share) => share / sum)
  // by Bayes: m / u × prior odds = odds of the level
  const u = m.map((share, l) => (l === 0 ? 0 : (share * odds * (1 - sureties[l]!)) / sureties[l]!))
  u[0] = 1 - u.reduce((a, b) => a + b, 0)
  const zero = m.map(() => 0)
  // a rare value makes no level surer than is given
  const most = m.map((share, l) => Math.log2(share / u[l]!))
  return {
    parameters: [{ levels, m, u, fixed: false, usual: zero, most, parent: -1, lift: [] }],
    matches,
    another: 0,
    iterations: 0,
    converged: true,
  }
}
