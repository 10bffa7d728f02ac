/** Names made short by their first letters: IBM stands for International Business Machines. */

import { fold, tokensOf } from './fold.ts'
import { forms } from './legal-form-words.ts'

/** What a text says of acronyms: the one it is, or the one its words make; both are folded. */
export interface Acronym {
  readonly letters: string
  /** Whether the text is the acronym itself. */
  readonly isShort: boolean
}

/** Words that make no letter of an acronym. */
const small = new Set('of and the for de del la le du des und der di da y e'.split(' '))

const least = 3
const most = 6

/** Null for texts of other scripts, with numbers, or of a length that makes none: three letters at least, six at most. */
export function acronymOf(value: string): Acronym | null {
  if (!/^[\p{Script=Latin}\s.,&'’()-]+$/u.test(value)) return null
  const words = tokensOf(fold(value)).filter((word) => !forms.has(word) && !small.has(word))
  const isDotted = words.length >= least && words.every((word) => word.length === 1)
  const isShort = words.length === 1 || isDotted
  const letters = isShort ? words.join('') : words.map((word) => word[0]).join('')
  return letters.length < least || letters.length > most ? null : { letters, isShort }
}
