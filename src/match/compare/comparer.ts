/** What compares two values of one column: the level they reach, and how rare what they share is. */

import { sharedFloats } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'

/**
 * Compares values of one column by their dictionary numbers. Level 0 is "different", the last level is "the same value";
 * a higher level never speaks less for a match than a lower one (the estimator keeps to that).
 */
export interface Comparer {
  /** The level two values reach; `a === b` is the top level. Symmetric. */
  level(a: number, b: number): number
  /** How surprising it is, in bits, that two different records share what these two values share at this level. */
  bits(a: number, b: number, level: number): number
}

/**
 * Bits of surprise when two records hold the same value: −log2 of its frequency, the pair itself left out
 * (a value only these two hold says as much as a value seen once).
 */
function rarity(lexicon: Lexicon, id: number): number {
  return Math.log2(lexicon.filled / Math.max(1, lexicon.counts[id]! - 1))
}

/** The rarity of every value of a column. */
export function raritiesOf(lexicon: Lexicon): Float32Array {
  const rarities = sharedFloats(lexicon.values.length)
  for (let id = 0; id < rarities.length; id++) rarities[id] = rarity(lexicon, id)
  return rarities
}
