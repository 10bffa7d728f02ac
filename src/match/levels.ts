/** Two records compared: the level each comparison reaches. Plain and fast: runs once per pair. */

import type { Prepared } from './prepare.ts'

/**
 * Writes the levels of two records from place `at` on, and the bits of rarity of what they share: first the comparisons, then the
 * exchanges; level 255 is no evidence.
 */
export type Levels = (i: number, j: number, levels: Uint8Array, bits: Float32Array, at?: number) => void

export function levelsOf({ comparisons, exchanges, echoes }: Prepared): Levels {
  const plain = comparisons.length
  return (i, j, levels, bits, at = 0) => {
    for (let c = 0; c < plain; c++) {
      const { column, comparer } = comparisons[c]!
      const a = column.ids[i]!
      const b = column.ids[j]!
      const echo = echoes[c]
      const level = a < 0 || b < 0 || (echo && echo[i] === 1 && echo[j] === 1) ? 255 : comparer.level(a, b)
      levels[at + c] = level
      bits[at + c] = level === 255 ? 0 : comparer.bits(a, b, level)
    }
    for (let e = 0; e < exchanges.length; e++) exchanges[e]!.apply(i, j, levels, bits, at, plain + e)
  }
}
