/** The parts of a person's name, read of one name alone. */

import { simplified } from '../../standardise/comparable.ts'
import { generationOf } from '../../standardise/names/generation.ts'
import { isSurname } from '../../standardise/person-name.ts'
import { fold, hasHan } from '../text/fold.ts'

export interface PersonName {
  /** Given names, folded; empty where the name does not say which words are given names. */
  readonly given: readonly string[]
  readonly family: readonly string[]
  /** Words of a name written whole, in an order that is not known: Anna Weiß, Weiß Anna. */
  readonly words: readonly string[]
  /** Which of the relatives of one name, as `generationOf` counts them: '1' is Sr., '2' Jr. */
  readonly generation: string | null
}

const titles = new Set('mr mrs ms miss mx dr prof sir madam mme mlle herr frau hr fr sr sra srta dott ing dipl phd md esq mba'.split(' '))
const small = new Set('de la le du des der den van von zu zum del della di da dos das el al bin ben y e i and und et'.split(' '))

const latinWords = (text: string) =>
  fold(text)
    .replace(/['’`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The Chinese characters of a text, simplified. */
const hanIn = (text: string) => simplified(text.normalize('NFKC').replace(/[^\p{Script=Han}]/gu, ''))

/** Reads a name in Chinese characters: the family name is one character, or two where it is a known double one. */
function readHan(text: string): PersonName {
  const name = hanIn(text)
  const length = name.length > 2 && isSurname(name.slice(0, 2)) ? 2 : 1
  return { given: name.length > length ? [name.slice(length)] : [], family: [name.slice(0, length)], words: [], generation: null }
}

const nobody: PersonName = { given: [], family: [], words: [], generation: null }
const hanOf = (text: string | null) => (text === null ? [] : [hanIn(text)].filter((part) => part !== ''))

function withoutTitles(all: readonly string[]): { words: readonly string[]; generation: string | null } {
  const { generation, rest } = generationOf(all)
  const kept = rest.filter((word) => !titles.has(word) && !small.has(word))
  return { words: kept.length > 0 ? kept : rest, generation }
}

/** Reads a name whose parts stand in columns of their own. */
export function readParts(given: string | null, family: string | null): PersonName {
  if (hasHan(`${given ?? ''}${family ?? ''}`)) return { ...nobody, given: hanOf(given), family: hanOf(family) }
  const one = withoutTitles(latinWords(given ?? ''))
  const other = withoutTitles(latinWords(family ?? ''))
  return { given: one.words, family: other.words, words: [], generation: other.generation ?? one.generation }
}

/** Reads a name written whole. `Weiss, Anna` says which is which. */
export function readWhole(text: string): PersonName {
  if (hasHan(text)) return readHan(text)
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text)
  if (comma !== null && generationOf(['', fold(comma[2]!).trim()]).generation === null) return readParts(comma[2]!, comma[1]!)
  const { words, generation } = withoutTitles(latinWords(text))
  return { given: [], family: [], words, generation }
}
