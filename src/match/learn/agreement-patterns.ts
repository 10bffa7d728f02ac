/**
 * Pairs by the levels they reach: what depends on levels alone is worked out once for every pattern, however many pairs show it.
 * Plain and fast.
 */

import type { LevelledPairs } from '../vectors/pair-levels.ts'

export interface Patterns {
  /** Distinct patterns, by number. */
  readonly size: number
  /** One byte per pattern and comparison; 255 is no evidence. */
  readonly levels: Uint8Array
  /** The pattern of each pair. */
  readonly of: Int32Array
}

/** @param width comparisons of a pair */
export function patternsOf({ size, levels }: Pick<LevelledPairs, 'size' | 'levels'>, width: number): Patterns {
  const of = new Int32Array(size)
  /** The first pair of each pattern. */
  const first = new Int32Array(size)
  let slots = new Int32Array(1 << 10)
  let found = 0
  const isSame = (p: number, q: number): boolean => {
    for (let c = 0; c < width; c++) if (levels[p * width + c] !== levels[q * width + c]) return false
    return true
  }
  const hashOf = (p: number): number => {
    let h = 0x811c9dc5
    for (let c = 0; c < width; c++) h = Math.imul(h ^ levels[p * width + c]!, 0x01000193)
    return h ^ (h >>> 15)
  }
  for (let p = 0; p < size; p++) {
    let slot = hashOf(p) & (slots.length - 1)
    while (slots[slot] !== 0 && !isSame(first[slots[slot]! - 1]!, p)) slot = (slot + 1) & (slots.length - 1)
    if (slots[slot] === 0) {
      first[found] = p
      slots[slot] = ++found
      if (found * 2 > slots.length) {
        slots = new Int32Array(slots.length * 4)
        for (let k = 0; k < found; k++) {
          let free = hashOf(first[k]!) & (slots.length - 1)
          while (slots[free] !== 0) free = (free + 1) & (slots.length - 1)
          slots[free] = k + 1
        }
        of[p] = found - 1
        continue
      }
    }
    of[p] = slots[slot]! - 1
  }
  const rows = new Uint8Array(found * width)
  for (let k = 0; k < found; k++) rows.set(levels.subarray(first[k]! * width, (first[k]! + 1) * width), k * width)
  return { size: found, levels: rows, of }
}

/** What the pairs of each pattern count together. */
export function sumsOf({ size, of }: Patterns, counts: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(size)
  for (let p = 0; p < of.length; p++) sums[of[p]!]! += counts[p]!
  return sums
}
