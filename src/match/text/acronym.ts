/** Acronyms of names: IBM stands for International Business Machines. */

import { fold, tokensOf } from './fold.ts'
import { forms } from './legal-form-words.ts'

/** The acronym that a text is, or that its words make; letters are folded. */
export interface Acronym {
  readonly letters: string
  /** Whether the text is the acronym itself: true of "I.B.M.". */
  readonly isShort: boolean
}

/** Words that give an acronym no letter. */
const small = new Set('of and the for de del la le du des und der di da y e'.split(' '))

/** Letters of an acronym. */
const least = 3
const most = 6

/**
 * The acronym of a name; null for texts in other scripts, with digits, or of fewer than three or more than six letters. Legal forms count
 * for nothing.
 */
export function acronymOf(value: string): Acronym | null {
  if (!/^[\p{Script=Latin}\s.,&'’()-]+$/u.test(value)) return null
  const words = tokensOf(fold(value)).filter((word) => !forms.has(word) && !small.has(word))
  const isDotted = words.length >= least && words.every((word) => word.length === 1)
  const isShort = words.length === 1 || isDotted
  const letters = isShort ? words.join('') : words.map((word) => word[0]).join('')
  return letters.length < least || letters.length > most ? null : { letters, isShort }
}
