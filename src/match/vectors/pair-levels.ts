/** Two records compared: the level each comparison reaches. Plain and fast: runs once per pair. */

import { idIn, isSilent } from '../columns/record-rows.ts'
import { type Ground, open, type Prepared } from './prepared.ts'

/**
 * Writes the levels of two records from place `at` on, and the bits of rarity of what they share: first the comparisons, then the
 * exchanges; level 255 is no evidence.
 */
export type Levels = (i: number, j: number, levels: Uint8Array, bits: Float32Array, at?: number) => void

export function levelsOf({ comparisons, exchanges, rows, width }: Prepared): Levels {
  const comparers = comparisons.map(({ comparer }) => comparer)
  return (i, j, levels, bits, at = 0) => {
    for (let c = 0; c < width; c++) {
      const x = rows[i * width + c]!
      const y = rows[j * width + c]!
      if (isSilent(x, y)) {
        levels[at + c] = 255
        bits[at + c] = 0
        continue
      }
      const a = idIn(x)
      const b = idIn(y)
      const level = comparers[c]!.level(a, b)
      levels[at + c] = level
      bits[at + c] = comparers[c]!.bits(a, b, level)
    }
    for (let e = 0; e < exchanges.length; e++) exchanges[e]!.apply(i, j, levels, bits, at, width + e)
  }
}

/** Pairs one step compares. */
export const pairsAtOnce = 4096

interface Comparing {
  readonly ground: Ground
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Levels and bits of the pairs of a step. */
export const levelsOfPairs = ({ ground, left, right }: Comparing) => {
  const prepared = open(ground)
  const write = levelsOf(prepared)
  const width = prepared.width + prepared.exchanges.length
  return (step: number): LevelledPairs => {
    const from = step * pairsAtOnce
    const size = Math.min(left.length, from + pairsAtOnce) - from
    const pairs = { size, levels: new Uint8Array(size * width), bits: new Float32Array(size * width) }
    for (let p = 0; p < size; p++) write(left[from + p]!, right[from + p]!, pairs.levels, pairs.bits, p * width)
    return pairs
  }
}

export interface LevelledPairs {
  readonly size: number
  /** One byte per pair and comparison, pair by pair; 255 is no evidence. */
  readonly levels: Uint8Array
  /** Bits of rarity of what the pair shares, per pair and comparison. */
  readonly bits: Float32Array
}
