/** How unlikely a letter is after another in a language, from the shipped table of letter pairs; unlikely letters cost more. */

import { letterPairs } from './data/letter-pairs.ts'

/** A letter by its place in a language's table, or what else a character is. */
export type LetterKind = number
/** A letter of the same writing that the language has not (é in Polish). */
export const foreignLetter = -1
/** A letter of another writing (Greek in a Latin text). */
export const otherScript = -2
/** Marks that sheets hold between words: dashes, a space that holds together. */
export const usualMark = -3
/** Marks before a word, and marks that no word follows: closing quotes, currency signs. */
export const openingMark = -4
export const closingMark = -5
/** Marks that stand between words with a blank on one side at least: a letter on each side is rare (`Nord–Süd`). */
export const betweenMark = -8
/** Frames, rare signs. */
export const oddMark = -6
/** Control characters, and bytes that mean nothing in the encoding. */
export const noCharacter = -7

export interface Language {
  /** Whether a-z belong to the language. */
  readonly plain: boolean
  /** What a character is to the language; anything plain that is no letter is 0, the boundary of a word. */
  kind(character: string): LetterKind
  /** -ln of the probability of the letter `after` behind the letter `before`; both are places in the table. */
  cost(before: number, after: number): number
}

const scale = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const usualMarks = /[\u00a0«“’•№]/
const betweenMarks = /[–—†‡]/
const openingMarks = /[„‚¿¡‘]/
const closingMarks = /[°©®”…™ªº±»·§€£¥´×،؛؟]/
/** Two plain letters are as likely whatever the encoding is: they are not looked at. */
const unasked = 0

const ready = new Map<string, Language>()

/** The language's table, unpacked once. */
export function languageOf(name: string): Language {
  const known = ready.get(name)
  if (known !== undefined) return known
  const { plain, letters, cells } = letterPairs[name]!
  const all = [' ', ...(plain ? 'abcdefghijklmnopqrstuvwxyz' : ''), ...letters]
  const first = all.length - [...letters].length
  const size = all.length
  const costs = new Float64Array(size * size).fill(unasked)
  let at = 0
  for (let before = 0; before < size; before += 1)
    for (let after = 0; after < size; after += 1)
      if (before >= first || after >= first) costs[before * size + after] = scale.indexOf(cells[at++]!) / 5
  const places = new Map(all.map((letter, place) => [letter, place]))
  const script = scriptOf(letters[0]!)
  const language: Language = {
    plain,
    kind(character) {
      const place = places.get(character === 'İ' ? character : character.toLowerCase())
      if (place !== undefined) return place
      if (/^\p{L}|\p{M}$/u.test(character)) return scriptOf(character) === script ? foreignLetter : otherScript
      if (character < '\x7f') return character < ' ' && !/[\t\r\n]/.test(character) ? noCharacter : 0
      if (openingMarks.test(character)) return openingMark
      if (closingMarks.test(character)) return closingMark
      if (usualMarks.test(character)) return usualMark
      if (betweenMarks.test(character)) return betweenMark
      return /^[\p{C}\uFFFD]$/u.test(character) || character.length === 0 ? noCharacter : oddMark
    },
    cost: (before, after) => costs[before * size + after]!,
  }
  ready.set(name, language)
  return language
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
)
const scriptOf = (letter: string) => scripts.find(([, shape]) => shape.test(letter))?.[0]
