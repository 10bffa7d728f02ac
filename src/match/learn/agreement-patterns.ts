/**
 * Agreement patterns: pairs that reach the same level in every comparison have one pattern, and what depends on levels alone is worked out
 * once a pattern, however many pairs have it. Plain and fast: half a million pairs pass.
 */

import { hashStart, hashStep, spreadBits } from '../arrays/hash.ts'
import { HashTable } from '../arrays/hash-table.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'

export interface Patterns {
  /** How many patterns there are. */
  readonly size: number
  /** The level of each comparison, one byte each, pattern by pattern; 255 is no evidence. */
  readonly levels: Uint8Array
  /** The pattern of each pair. */
  readonly of: Int32Array
}

/**
 * The patterns of pairs, numbered by first appearance.
 * @param width comparisons of a pair
 */
export function patternsOf({ size, levels }: Pick<LevelledPairs, 'size' | 'levels'>, width: number): Patterns {
  const of = new Int32Array(size)
  /** The first pair of each pattern. */
  const first = new Int32Array(size)
  const table = new HashTable()
  const isSame = (p: number, q: number): boolean => {
    for (let c = 0; c < width; c++) if (levels[p * width + c] !== levels[q * width + c]) return false
    return true
  }
  for (let p = 0; p < size; p++) {
    let hash = hashStart()
    for (let c = 0; c < width; c++) hash = hashStep(hash, levels[p * width + c]!)
    hash = spreadBits(hash)
    let pattern = table.first(hash)
    while (pattern >= 0 && !isSame(first[pattern]!, p)) pattern = table.next(hash)
    if (pattern < 0) {
      pattern = table.add(hash)
      first[pattern] = p
    }
    of[p] = pattern
  }
  const found = table.size
  const rows = new Uint8Array(found * width)
  for (let k = 0; k < found; k++) rows.set(levels.subarray(first[k]! * width, (first[k]! + 1) * width), k * width)
  return { size: found, levels: rows, of }
}

/**
 * Sums over the pairs of each pattern.
 * @param counts what each pair counts
 */
export function sumsOf({ size, of }: Patterns, counts: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(size)
  for (let p = 0; p < of.length; p++) sums[of[p]!]! += counts[p]!
  return sums
}
