/** What every comparison of two values offers: ordered levels, the level two distinct values reach, and how rare what they share is. */

import type { Words } from '../../words.ts'
import { sharedFloats } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import type { Arena } from '../text/edit-distance.ts'

/**
 * Compares values of one column by their dictionary numbers. Level 0 is "different", the last level is "the same value";
 * a higher level never speaks less for a match than a lower one (the estimator keeps to that).
 */
export interface Comparer {
  readonly kind: string
  readonly levels: readonly Words[]
  /** For each level, the most `bits` can be, as a share of the bits of a value held once. */
  readonly rarest: readonly number[]
  /** The level two values reach; `a === b` is the top level. Symmetric. */
  level(a: number, b: number): number
  /** How surprising it is, in bits, that two different records share what these two values share at this level. */
  bits(a: number, b: number, level: number): number
}

/**
 * One way to compare values: what is worked out once for each distinct value, and the comparison that rests on it. Tables are data that
 * can be handed to another thread: plain values, and typed arrays over shared memory.
 */
export interface Method<Tables> {
  tables(lexicon: Lexicon): Tables
  comparer(tables: Tables): Comparer
  /** What of two values must be alike for them to reach the top level; `itself`: they must be one. Absent where only comparing can tell. */
  same?(tables: Tables): Arena | 'itself'
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

export const different: Words = { en: 'different', zh: '不同' }
export const same: Words = { en: 'same', zh: '相同' }
