/** How a Chinese personal name is spelt in Latin letters: 陈伟 is Chen Wei, Ch'en Wei, Chan Wai, Tan Wei. */

import { pinyin } from 'pinyin-pro'
import { simplified } from '../comparable.ts'
import { parsePersonName } from '../person-name.ts'
import { givenSpellings, surnameSpellings } from './data/cantonese.ts'
import { romanised } from './romanise.ts'
import { wadeGiles } from './wade-giles.ts'

/** A name of more characters is no name of a person. */
const longest = 6
const onlyHan = /^\p{Script=Han}+$/u
const syllable = /^[a-zü]+$/

const spellingsOf = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [character = '', spellings = ''] = entry.split('=')
        return [character, spellings.split(',')]
      }),
  )
const ofSurname = spellingsOf(surnameSpellings)
const ofGiven = spellingsOf(givenSpellings)

interface HanName {
  /** One or two characters, or '' where no surname is known. */
  readonly family: string
  readonly given: readonly string[]
}

/** A name taken apart, in simplified characters; null for what is no name in Han. */
function hanName(text: string): HanName | null {
  const { family, given } = parsePersonName(text)
  const name = simplified(`${family ?? ''}${given ?? ''}`) || simplified(text.trim())
  if (!onlyHan.test(name) || Array.from(name).length > longest) return null
  const first = family === null ? '' : simplified(family)
  return { family: first, given: Array.from(name.slice(first.length)) }
}

/** ü as people type it: Lü is lu, lv, and lyu in passports. */
const typed = (reading: string) => (reading.includes('ü') ? ['u', 'v', 'yu'].map((u) => reading.replace('ü', u)) : [reading])

/** Hanyu Pinyin of a surname with the readings surnames have (单 is shan, 曾 zeng, 仇 qiu), a syllable a character. */
const surnameReading = (family: string) => pinyin(family, { mode: 'surname', surname: 'head', toneType: 'none', type: 'array' })

/**
 * Spellings of a Chinese name in Latin letters, lower case, family name first, the commonest kind first: Hanyu Pinyin (ISO 7098) `chen
 * xiaoming`; Wade–Giles `ch'en hsiao-ming`; the usual spellings of Hong Kong `chan hiu ming`; and a surname spelt so with the given name in
 * pinyin, as in Singapore, `tan xiaoming`. Hong Kong spellings are known for common characters only. Empty for what is no name in Han.
 */
export function readings(name: string): readonly string[] {
  const parts = hanName(name)
  if (parts === null) return []
  const { family, given } = parts
  const surname = family === '' ? [] : surnameReading(family)
  const personal = given.length === 0 ? [] : pinyin(given.join(''), { toneType: 'none', type: 'array' })
  if (![...surname, ...personal].every((reading) => syllable.test(reading))) return []
  const inPinyin = combined(personal.map(typed), '')
  const spelt = ofSurname.get(family) ?? []
  const cantonese = given.map((character) => ofGiven.get(character) ?? [])
  return [
    ...new Set([
      ...joined(combined(surname.map(typed), ''), inPinyin),
      ...joined([surname.map(wadeGiles).join('-')], [personal.map(wadeGiles).join('-')]),
      ...(cantonese.every((spellings) => spellings.length > 0) ? joined(spelt, combined(cantonese, ' ')) : []),
      ...joined(spelt, inPinyin),
    ]),
  ]
}

/** Every way to take one spelling of each character. */
function combined(characters: readonly (readonly string[])[], between: string): string[] {
  return characters.reduce<string[]>(
    (found, spellings, index) => found.flatMap((start) => spellings.map((spelling) => start + (index === 0 ? '' : between) + spelling)),
    [''],
  )
}

const joined = (families: readonly string[], given: readonly string[]) =>
  families.flatMap((family) => given.map((rest) => `${family} ${rest}`.trim()))

/**
 * Whether a Latin name can be the spelling of a Chinese one: 陈伟 and Chen Wei, Wei Chen, Chan Wai, Ch'en Wei; 王小明 and Hsiao-ming Wang, WANG
 * XIAOMING. Family name first or last; spaces, hyphens, tones and case do not count, but a space inside a syllable does (方昂 is not Fan
 * Gang). Each character may be spelt in its own way, with any reading it has. A Western given name beside it (David Chan Wai) is not looked for.
 */
export function sameHanAndLatin(han: string, latin: string): boolean {
  const parts = hanName(han)
  if (parts === null) return false
  const text = romanised(latin)
    .replace(/['’ʻʼ`]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  if (text === '' || onlyHan.test(latin)) return false
  const family = parts.family === '' ? [] : [familySpellings(parts.family)]
  const given = parts.given.map(givenSpellingsOf)
  return spells(text, [...family, ...given], 0, 0) || spells(text, [...given, ...family], 0, 0)
}

/** The dictionary is slow to ask: once for each character. */
function remembered(spellingsOf: (text: string) => string[]): (text: string) => readonly string[] {
  const known = new Map<string, string[]>()
  return (text) => {
    const spellings = known.get(text) ?? spellingsOf(text)
    known.set(text, spellings)
    return spellings
  }
}

const familySpellings = remembered((family) => {
  const reading = surnameReading(family)
  return bare([...combined(reading.map(typed), '-'), reading.map(wadeGiles).join('-'), ...(ofSurname.get(family) ?? [])])
})

const givenSpellingsOf = remembered((character) => {
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true })
  return bare([...all.flatMap(typed), ...all.map(wadeGiles), ...(ofGiven.get(character) ?? [])])
})

/** Without apostrophes; a hyphen (au-yeung) as nothing and as a space. */
function bare(spellings: readonly string[]): string[] {
  const plain = spellings.map((spelling) => spelling.replaceAll("'", ''))
  return [...new Set(plain.flatMap((spelling) => [spelling.replaceAll('-', ''), spelling.replaceAll('-', ' ')]))]
}

/** Whether the text from `at` on is one spelling of each character from `next` on, with or without spaces between. */
function spells(text: string, characters: readonly (readonly string[])[], next: number, at: number): boolean {
  const spellings = characters[next]
  if (spellings === undefined) return at === text.length
  const start = text[at] === ' ' ? at + 1 : at
  return spellings.some((spelling) => text.startsWith(spelling, start) && spells(text, characters, next + 1, start + spelling.length))
}
