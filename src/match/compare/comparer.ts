/** What every comparison of two values offers: ordered levels, the level two distinct values reach, and how rare what they share is. */

export interface Label {
  readonly en: string
  readonly zh: string
}

/**
 * Compares values of one column by their dictionary numbers. Level 0 is "different", the last level is "the same value";
 * a higher level never speaks less for a match than a lower one (the estimator keeps to that).
 */
export interface Comparer {
  readonly kind: string
  readonly levels: readonly Label[]
  /** For each level, the most `bits` can be, as a share of the bits of a value held once. */
  readonly rarest: readonly number[]
  /** The level two values reach; `a === b` is the top level. Symmetric. */
  level(a: number, b: number): number
  /** How surprising it is, in bits, that two different records share what these two values share at this level. */
  bits(a: number, b: number, level: number): number
}

/** What a comparer is made from: the distinct values of a column and how many records hold each. */
export interface Lexicon {
  readonly values: readonly string[]
  readonly counts: Int32Array
  /** Records that hold a value. */
  readonly filled: number
}

/**
 * Bits of surprise when two records hold the same value: −log2 of its frequency, the pair itself left out
 * (a value only these two hold says as much as a value seen once).
 */
export function rarity(lexicon: Lexicon, id: number): number {
  return Math.log2(lexicon.filled / Math.max(1, lexicon.counts[id]! - 1))
}

export const different: Label = { en: 'different', zh: '不同' }
export const same: Label = { en: 'same', zh: '相同' }
