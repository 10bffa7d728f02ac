/** The lexicon of a column: its distinct values, with how many records hold each. Comparisons are made from it. */

import { type FlatTexts, stringsOf } from '../arrays/text-table.ts'

export interface Lexicon {
  readonly values: readonly string[]
  /** How many records hold each value; of all records, also those that are not at hand. */
  readonly counts: Int32Array
  /** Records that hold a value. */
  readonly filled: number
  /**
   * How many records hold a value with this part (see `PartMethod` in `compare/method.ts`), where the values at hand are not all there are; absent where they
   * are. A comparison may rest on nothing else of the other values: so a few records are compared as they would be among all.
   */
  readonly heldPart?: (part: string) => number
  /** Whether this column is all that is compared: then the words of a text, too, decide how rare it is. */
  readonly alone?: boolean
  /** All values of all records, for company names, whose short forms are looked up among the others; absent where `values` are all. */
  readonly all?: readonly string[]
}

/** A lexicon in the form that is handed to other threads: its values laid end to end. */
export interface HandedLexicon {
  readonly texts: FlatTexts
  readonly counts: Int32Array
  readonly filled: number
  readonly alone?: boolean
}

/** The lexicon with its values as strings. */
export const opened = (lexicon: Lexicon | HandedLexicon): Lexicon =>
  'texts' in lexicon ? { ...lexicon, values: stringsOf(lexicon.texts) } : lexicon
