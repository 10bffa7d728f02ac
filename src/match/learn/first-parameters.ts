/** The first guess of each comparison: m says that matches mostly agree, u is counted over pairs drawn at random. */

import type { ComparisonParameters } from '../model/parameters.ts'
import { tuning } from '../tuning.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import { patternsOf, sumsOf } from './agreement-patterns.ts'
import { countU, countUsual, firstM } from './maximisation.ts'

/** Most bits that each level may speak for a match; of comparisons of six levels and more, the partial ones are capped. */
function mostBits(levels: number): number[] {
  return Array.from({ length: levels }, (_, l) =>
    levels >= 6 && l > 0 && l < levels - 3 ? (tuning.partialBits[l - 1] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
  )
}

/**
 * @param levelCounts levels of each comparison
 * @param order from this comparison on, levels tell only whether names stand in each other's column: a habit of matches, weighed by m alone
 * @param random pairs drawn from all there are
 */
export function firstParameters(levelCounts: readonly number[], order: number, random: LevelledPairs): ComparisonParameters[] {
  const parameters: ComparisonParameters[] = levelCounts.map((levels, c) => ({
    fixed: c >= order,
    m: firstM(levels),
    u: Array(levels).fill(1 / levels),
    usual: Array(levels).fill(0),
    most: mostBits(levels),
    parent: -1,
    lift: [],
  }))
  const patterns = patternsOf(random, levelCounts.length)
  countU(parameters, patterns, sumsOf(patterns, new Float64Array(random.size).fill(1)))
  countUsual(
    parameters,
    random,
    Array.from({ length: random.size }, (_, p) => p),
    () => 1,
  )
  return parameters
}
