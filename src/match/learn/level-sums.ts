/** Sums over pairs by the level that they reach in a comparison. Plain and fast: runs for every comparison in each round of learning. */

import type { LevelledPairs } from '../vectors/pair-levels.ts'

/**
 * Adds to `sums`, by level, what each pair counts; returns `sums`. Pairs without evidence count nowhere.
 * @param c the comparison, of `width`
 * @param worth what each pair counts
 */
export function sumByLevel(
  { size, levels }: Pick<LevelledPairs, 'size' | 'levels'>,
  c: number,
  width: number,
  worth: ArrayLike<number>,
  sums: Float64Array,
): Float64Array {
  for (let p = 0; p < size; p++) {
    const level = levels[p * width + c]!
    if (level !== 255) sums[level]! += worth[p]!
  }
  return sums
}
