/** What pairs count together at each level of a comparison. Plain and fast: learning asks round after round. */

import type { LevelledPairs } from '../vectors/pair-levels.ts'

/**
 * @param c the comparison, of `width`
 * @param worth what each pair counts
 * @param sums by level; what is there already stays and is added to
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
