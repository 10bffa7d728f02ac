/** The first guess of each comparison: m says that matches mostly agree, u is counted over pairs drawn at random. */

import type { Level } from '../compare/level.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import { patternsOf, sumsOf } from './agreement-patterns.ts'
import { countU, countUsual, firstM } from './maximisation.ts'

/**
 * @param levelsOfAll the levels of each comparison
 * @param order from this comparison on, levels tell only whether names stand in each other's column: a habit of matches, weighed by m alone
 * @param random pairs drawn from all there are
 */
export function firstParameters(levelsOfAll: readonly (readonly Level[])[], order: number, random: LevelledPairs): ComparisonParameters[] {
  const parameters: ComparisonParameters[] = levelsOfAll.map((levels, c) => ({
    levels,
    fixed: c >= order,
    m: firstM(levels.length),
    u: levels.map(() => 1 / levels.length),
    usual: levels.map(() => 0),
    most: levels.map(({ most }) => most ?? Number.POSITIVE_INFINITY),
    parent: -1,
    lift: [],
  }))
  const patterns = patternsOf(random, parameters.length)
  countU(parameters, patterns, sumsOf(patterns, new Float64Array(random.size).fill(1)))
  countUsual(
    parameters,
    random,
    Array.from({ length: random.size }, (_, p) => p),
    () => 1,
  )
  return parameters
}
