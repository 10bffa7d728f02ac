/** Whether two words of names are one word written otherwise. */

import { distance } from 'fastest-levenshtein'
import { givenNameGroups, sameGivenName } from '../../standardise/names/nicknames.ts'
import { rememberedPairs } from '../text/remembered.ts'
import { isSlip } from './slips.ts'

/**
 * - `same`: one spelling, two spellings of one sound in letters (ue, ü), a nickname or a slip
 * - `initial`: the first letter of the other
 * - `loose`: a beginning of the other, or at most half of its letters spoilt (Jessica, aessicJ): as two words may be that are not the same
 */
export type WordsCompared = 'same' | 'initial' | 'loose' | null

export const wordsAlike = (a: string, b: string): WordsCompared => (a === b ? 'same' : compared(a, b))

const compared = rememberedPairs((a: string, b: string): WordsCompared => {
  if (plain(a) === plain(b)) return 'same'
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1) return long.startsWith(short) ? 'initial' : null
  if (sameGivenName(a, b)) return 'same'
  // two known given names are two people: Ivan, Evan
  if (isKnown(a) && isKnown(b)) return null
  if (isSlip(a, b)) return 'same'
  if (short.length < 3 || long.length > longestWord) return null
  if (long.startsWith(short)) return 'loose'
  const spoilt = distance(a, b)
  if (spoilt * 2 <= long.length - (long.length < 6 ? 1 : 0)) return 'loose'
  return short[0] === long[0] && inCommon(short, long) >= long.length - 1 ? 'loose' : null
})

/** Letters of the longest word that may be a spoilt one of another. */
const longestWord = 40

/** Letters with two dots are written as two letters, or as one without dots. */
export const plain = (word: string) => word.replace(/(?<=[aou])e/g, '')

const isKnown = (word: string) => givenNameGroups(word).length > 0

/** Letters that two words have in common, in whatever order. */
function inCommon(a: string, b: string): number {
  let rest = b
  let found = 0
  for (const letter of a) {
    const at = rest.indexOf(letter)
    if (at < 0) continue
    rest = rest.slice(0, at) + rest.slice(at + 1)
    found++
  }
  return found
}
