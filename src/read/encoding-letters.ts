/** How well bytes read in the single-byte encodings: what their letters cost in the languages that are written in each. */

import { decodeWhole } from './decode.ts'
import type { Encoding } from './encoding-names.ts'
import {
  betweenMark,
  closingMark,
  foreignLetter,
  type Language,
  type LetterKind,
  languageOf,
  noCharacter,
  oddMark,
  openingMark,
  otherScript,
  usualMark,
} from './letter-costs.ts'

/** How an encoding reads the bytes. */
export interface Reading {
  readonly encoding: Encoding
  /** -ln of the probability of the bytes, with what is known of the encoding before a byte is seen. */
  readonly cost: number
  /** The part of `cost` that was known before: what such a sheet is rarer than one in Windows-1252. */
  readonly rare: number
  /** What the bytes beyond ASCII mean: readings of one text are no rivals. */
  readonly text: string
  /** Bytes that mean nothing in the encoding. */
  readonly bad: number
}

interface Candidate {
  readonly encoding: Encoding
  readonly languages: readonly string[]
  /** What a sheet in this encoding costs before its bytes are seen: Windows is usual, MS-DOS and the old Macintosh are rare. */
  readonly rare: number
}

const western = ['da', 'de', 'es', 'fi', 'fr', 'is', 'it', 'nb', 'nl', 'pt', 'sv']
const central = ['cs', 'de', 'hr', 'hu', 'pl', 'ro', 'sk', 'sl']
const baltic = ['et', 'lt', 'lv']
const cyrillic = ['bg', 'mk', 'ru', 'uk']

const candidates: readonly Candidate[] = [
  { encoding: 'windows-1252', languages: western, rare: 0 },
  { encoding: 'iso-8859-15', languages: western, rare: 4 },
  { encoding: 'macintosh', languages: western, rare: 4 },
  { encoding: 'ibm850', languages: western, rare: 4 },
  { encoding: 'ibm437', languages: western, rare: 5 },
  { encoding: 'windows-1250', languages: central, rare: 2 },
  { encoding: 'iso-8859-2', languages: central, rare: 3 },
  { encoding: 'ibm852', languages: central, rare: 4 },
  { encoding: 'windows-1251', languages: cyrillic, rare: 1 },
  { encoding: 'koi8-r', languages: ['ru'], rare: 3 },
  { encoding: 'koi8-u', languages: ['uk'], rare: 3 },
  { encoding: 'iso-8859-5', languages: cyrillic, rare: 4 },
  { encoding: 'ibm866', languages: ['bg', 'ru', 'uk'], rare: 4 },
  { encoding: 'ibm855', languages: cyrillic, rare: 5 },
  { encoding: 'mac-cyrillic', languages: cyrillic, rare: 5 },
  { encoding: 'windows-1253', languages: ['el'], rare: 1 },
  { encoding: 'iso-8859-7', languages: ['el'], rare: 2 },
  { encoding: 'windows-1254', languages: ['tr'], rare: 1 },
  { encoding: 'iso-8859-9', languages: ['tr'], rare: 2 },
  { encoding: 'windows-1255', languages: ['he'], rare: 1 },
  { encoding: 'iso-8859-8', languages: ['he'], rare: 2 },
  { encoding: 'windows-1256', languages: ['ar'], rare: 1 },
  { encoding: 'iso-8859-6', languages: ['ar'], rare: 2 },
  { encoding: 'windows-1257', languages: baltic, rare: 1 },
  { encoding: 'iso-8859-13', languages: baltic, rare: 3 },
  { encoding: 'iso-8859-4', languages: baltic, rare: 6 },
  { encoding: 'windows-1258', languages: ['vi'], rare: 2 },
  { encoding: 'windows-874', languages: ['th'], rare: 1 },
]

const space = 0x20

/** How often each byte follows each, where one of them is beyond ASCII: key = before * 256 + after. */
export function bytePairs(cells: readonly Uint8Array[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  for (const cell of cells) {
    let before = space
    for (let at = 0; at <= cell.length; at += 1) {
      const after = at < cell.length ? cell[at]! : space
      if (before >= 0x80 || after >= 0x80) {
        const key = before * 256 + after
        pairs.set(key, (pairs.get(key) ?? 0) + 1)
      }
      before = after
    }
  }
  return pairs
}

/** The bytes in every single-byte encoding. `amongPlain` is what a language without a-z costs in a text of so many plain letters. */
export function singleByteReadings(pairs: ReadonlyMap<number, number>, amongPlain: number): Reading[] {
  const used = new Set<number>()
  for (const key of pairs.keys()) for (const byte of [key >> 8, key & 255]) if (byte >= 0x80) used.add(byte)
  const bytes = [...used].sort((a, b) => a - b)
  return candidates.map(({ encoding, languages, rare }): Reading => {
    const characters = charactersOf(encoding)
    const { costs, bad } = spokenCosts(pairs, languages.map(languageOf), characters)
    const known = rare + (languageOf(languages[0]!).plain ? 0 : amongPlain)
    return { encoding, cost: Math.min(...costs) + known, rare: known, text: bytes.map((byte) => characters[byte]).join(''), bad }
  })
}

/**
 * What the pairs cost in each language; last, where there are several, what they cost in a list of customers of all these countries, each pair
 * in any of the languages. `bad`: how many bytes mean nothing.
 */
function spokenCosts(pairs: ReadonlyMap<number, number>, languages: readonly Language[], characters: readonly string[]) {
  const spoken = languages.map((language) => spokenIn(language, characters))
  const cases = characters.map(caseOf)
  const meansNothing = characters.map(isBad)
  const costs = new Array<number>(spoken.length).fill(0)
  let mixed = Math.log(spoken.length)
  let bad = 0
  for (const [key, times] of pairs) {
    const before = key >> 8
    const after = key & 255
    const capital = cases[after] !== 'capital' ? 0 : cases[before] === 'small' ? lateCapital : cases[before] === 'capital' ? allCapitals : 0
    let likely = 0
    for (let at = 0; at < spoken.length; at += 1) {
      const cost = spoken[at]!(before, after) + capital
      costs[at]! += times * cost
      likely += Math.exp(-cost)
    }
    mixed -= times * Math.log(likely / spoken.length)
    if (after >= 0x80 && meansNothing[after]) bad += times
  }
  return { costs: spoken.length < 2 ? costs : [...costs, mixed], bad }
}

/** A letter as a text begins a name with it, or as it goes on; null for what has no case. */
const caseOf = (character: string) =>
  character !== character.toLowerCase() ? 'capital' : character !== character.toUpperCase() ? 'small' : null

const known = new Map<Encoding, readonly string[]>()
/** What each byte means; bytes that mean nothing are carried on. */
function charactersOf(encoding: Encoding): readonly string[] {
  const ready = known.get(encoding) ?? Array.from({ length: 256 }, (_, byte) => decodeWhole(encoding, Buffer.from([byte])))
  known.set(encoding, ready)
  return ready
}

const isBad = (character: string) => character >= '\uDC00' && character <= '\uDFFF'

// Costs of what is no letter of the language, in the table's measure.
const foreign = 7
const afterForeign = 3
const mark = 6
/** A closing mark before a letter, an opening one behind a letter. */
const misplaced = 4
/** A letter right beside a mark that stands between words. */
const beside = 3
const odd = 11
const nothing = 14
const changedScript = 9
/** A capital behind a small letter. */
const lateCapital = 4
/** A capital behind a capital. */
const allCapitals = 1

/** Makes the function that says what a pair of bytes costs in a language. */
function spokenIn(language: Language, characters: readonly string[]): (before: number, after: number) => number {
  // Looked up when a byte is met: few texts hold many.
  const kinds: LetterKind[] = []
  const kindOf = (byte: number) => {
    kinds[byte] ??= language.kind(characters[byte]!)
    return kinds[byte]
  }
  return (before, after) => pairCost(language, kindOf(before), kindOf(after), after >= 0x80)
}

/** `isWide`: the second character is beyond ASCII; one that is not costs only by what it follows. */
function pairCost(language: Language, before: LetterKind, after: LetterKind, isWide: boolean): number {
  const behindMark = before === usualMark || before === openingMark || before === closingMark || before === betweenMark
  const from = behindMark ? 0 : before
  if (after >= 0) {
    const place = after === 0 ? 0 : before === closingMark ? misplaced : before === betweenMark ? beside : 0
    if (from >= 0) return place + language.cost(from, after)
    return from === otherScript ? (after === 0 ? 0 : changedScript) : afterForeign
  }
  switch (after) {
    case foreignLetter:
      return foreign
    case otherScript:
      if (isWide || from > 0 || from === foreignLetter) return changedScript
      return before === closingMark ? misplaced + afterForeign : behindMark ? afterForeign : 0
    case openingMark:
      return before > 0 || before === foreignLetter || before === otherScript ? mark + misplaced : mark
    case betweenMark:
      return before > 0 || before === foreignLetter || before === otherScript ? mark + beside : mark
    case usualMark:
    case closingMark:
      return mark
    case oddMark:
      return odd
    default:
      return after === noCharacter ? nothing : 0
  }
}
