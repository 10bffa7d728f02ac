/**
 * Lookalikes: pairs of different customers that agree for a reason other than chance, such as a household, tenants of one house or sister
 * companies. A pair must be likelier a match than a chance pair, and likelier a match than a pair of lookalikes.
 */

import type { LevelledPairs } from '../vectors/pair-levels.ts'
import { power } from './odds.ts'
import type { ComparisonParameters } from './parameters.ts'
import { mostLevels } from './weights.ts'

export interface Lookalikes {
  /** The expected number of such pairs. */
  readonly pairs: number
  /** Probability of each level among them, by comparison. */
  readonly shares: readonly (readonly number[])[]
}

/** Weighs a pair as a match against a pair of lookalikes. */
export interface Against {
  /** log2 odds that pair `p` is a match and not a pair of lookalikes. */
  bits(pairs: LevelledPairs, p: number): number
}

export function againstOf(parameters: readonly ComparisonParameters[], { pairs, shares }: Lookalikes, matches: number): Against {
  const prior = Math.log2(matches / pairs)
  const width = parameters.length
  const table = new Float64Array(width * mostLevels)
  for (const [c, { m, fixed, exact, whole }] of parameters.entries())
    for (const [l, share] of m.entries())
      if (!fixed && whole !== true && (exact?.[l] ?? null) === null) table[c * mostLevels + l] = Math.log2(share / shares[c]![l]!)
  return {
    bits: ({ levels }, p) => {
      let sum = prior
      for (let c = 0; c < width; c++) {
        const level = levels[p * width + c]!
        if (level !== 255) sum += table[c * mostLevels + level]!
      }
      return sum
    },
  }
}

/** log2 odds against two rivals together, from the log2 odds against each: never more than the lesser. 3 and 3 give 2. */
export function oddsAgainstEither(one: number, other: number): number {
  const least = Math.min(one, other)
  const gap = Math.max(one, other) - least
  // a rival weaker by more than 53 bits changes nothing in a double
  return gap > 53 ? least : least - Math.log2(1 + power(-gap))
}
