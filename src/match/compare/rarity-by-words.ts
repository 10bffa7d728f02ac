/** How rare a text is by its words, where it is all there is of a record. Plain and fast: runs over the distinct values of a column. */

import { sharedFloats } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import type { TokenTable } from '../text/token-table.ts'
import { raritiesOf } from './comparer.ts'

/** Most bits by which the words of a text may make it rarer than its own frequency does. */
export const mostWordwise = 8

/** Texts and words of more records than this are as common as they are seen to be. */
const seenOften = 3

/** Bits by which a word that so few records hold is taken for rarer than that: they may be one customer's. */
const ofOneCustomer = 4

/** Bits that each word adds to how rare a text is. */
export function surpriseOf({ holders }: TokenTable, weights: Float32Array): Float32Array {
  const surprise = sharedFloats(weights.length)
  for (let w = 0; w < weights.length; w++) surprise[w] = weights[w]! + (holders[w]! <= seenOften ? ofOneCustomer : 0)
  return surprise
}

/**
 * Where a text is all there is of a record, two of a kind may be one customer written down twice as well as two: that it is there twice
 * says little of how common it is. Its words tell more, each as common as it is, taken to fall together by chance.
 */
export function wordwise(lexicon: Lexicon, { tokens, starts }: TokenTable, surprise: Float32Array): Float32Array {
  const rarities = raritiesOf(lexicon)
  for (let id = 0; id < rarities.length; id++) {
    if (lexicon.counts[id]! > seenOften) continue
    let sum = 0
    for (let t = starts[id]!; t < starts[id + 1]!; t++) sum += surprise[tokens[t]!]!
    rarities[id] = Math.max(rarities[id]!, Math.min(sum, rarities[id]! + mostWordwise))
  }
  return rarities
}
