/** What every comparison of two values offers: ordered levels, the level two distinct values reach, and how rare what they share is. */

import type { Arena } from '../edits.ts'
import { sharedFloats } from '../shared.ts'
import { type FlatTexts, stringsOf } from '../text-table.ts'

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
  /** Of all records there are, also those whose values are not at hand. */
  readonly counts: Int32Array
  /** Records that hold a value. */
  readonly filled: number
  /**
   * How many records hold a value with this part (see `parts.ts`), where the values at hand are not all there are; absent where they
   * are. A comparison may rest on nothing else of the other values: so a few records are compared as they would be among all.
   */
  readonly heldPart?: (part: string) => number
  /** Whether nothing else of a record is compared: then its words, too, tell how rare a text is. */
  readonly alone?: boolean
  /** All values there are, for the one kind that looks a value's meaning up among the others; absent where those at hand are all. */
  readonly all?: readonly string[]
}

/** A lexicon as threads hand it on: all its values, laid end to end. */
export interface HandedLexicon {
  readonly texts: FlatTexts
  readonly counts: Int32Array
  readonly filled: number
  readonly alone?: boolean
}

/** The lexicon with values that can be read. */
export const opened = (lexicon: Lexicon | HandedLexicon): Lexicon =>
  'texts' in lexicon ? { ...lexicon, values: stringsOf(lexicon.texts) } : lexicon

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

export const different: Label = { en: 'different', zh: '不同' }
export const same: Label = { en: 'same', zh: '相同' }
