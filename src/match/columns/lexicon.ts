/** The distinct values of a column, with how many records hold each: what a comparison is made from. */

import { type FlatTexts, stringsOf } from '../arrays/text-table.ts'

/** What a comparer is made from: the distinct values of a column and how many records hold each. */
export interface Lexicon {
  readonly values: readonly string[]
  /** Of all records there are, also those whose values are not at hand. */
  readonly counts: Int32Array
  /** Records that hold a value. */
  readonly filled: number
  /**
   * How many records hold a value with this part (see `PartMethod` in `compare/method.ts`), where the values at hand are not all there are; absent where they
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
