/** Whether a text is a Japanese name: 山田 太郎, 山田太郎, ヤマダ タロウ, やまだたろう. */

import { kanaInLatin } from '../../standardise/names/kana.ts'
import { japaneseFamilies, japaneseGiven } from './data/east-asian-names.ts'
import { familyReadings, givenReadings } from './data/japanese-readings.ts'

const wordsOf = (list: string) => list.trim().split(/\s+/)

interface Names {
  readonly families: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  /** Characters that given names are made of. */
  readonly letters: ReadonlySet<string>
  readonly familySounds: ReadonlySet<string>
  readonly givenSounds: ReadonlySet<string>
}

let read: Names | undefined

const namesRead = (): Names => ({
  families: new Set(wordsOf(japaneseFamilies)),
  given: new Set(wordsOf(japaneseGiven)),
  letters: new Set(japaneseGiven.replace(/\s/g, '')),
  familySounds: new Set(wordsOf(familyReadings)),
  givenSounds: new Set(wordsOf(givenReadings)),
})

const kanji = '[㐀-鿿々ヶ]'
const spaced = new RegExp(`^(${kanji}{1,3})[ 　]+([㐀-鿿々ぁ-ゖァ-ヺー]{1,4})$`)
const joined = new RegExp(`^${kanji}{3,6}$|^${kanji}{2,3}[ぁ-ゖァ-ヺー]{2,4}$`)
const kana = /^([ぁ-ゖー]{2,6}|[ァ-ヺー]{2,6})(?:[ 　・]([ぁ-ゖー]{2,6}|[ァ-ヺー]{2,6}))?$/
const kanaTogether = /^(?:[ぁ-ゖー]{4,11}|[ァ-ヺー]{4,11})$/
/** What begins as a name and names nobody: parts of towns, seas, makes. */
const nobody = /[都道府県县市区町村郡駅港島岛湾洋社部課店業业]$/

/** 山口県, which begins as 山口 does. */
export const isPrefecture = (text: string): boolean => /^(?:東京都|京都府|大阪府|北海道|[㐀-鿿]{2,3}[県縣])$/.test(text)

export function isJapanesePerson(text: string): boolean {
  if (!/[ぁ-ヺ㐀-鿿]/.test(text) || text.length > 13) return false
  read ??= namesRead()
  const { families, given, letters } = read
  const [, family, first] = spaced.exec(text) ?? []
  if (family !== undefined) return families.has(family) || given.has(first!)
  if (joined.test(text)) {
    return [3, 2].some((length) => {
      const rest = text.slice(length)
      const isGiven = given.has(rest) || (rest.length <= 3 && [...rest].every((letter) => letters.has(letter)) && !nobody.test(rest))
      return rest !== '' && families.has(text.slice(0, length)) && isGiven
    })
  }
  return isInKana(text, read)
}

function isInKana(text: string, { familySounds, givenSounds }: Names): boolean {
  const [, first, second] = kana.exec(text) ?? []
  if (first !== undefined && second !== undefined) {
    // Hiragana side by side spell the reading of a name; katakana spell loan words as well.
    if (/^[ぁ-ゖー]/.test(first)) return true
    const sounds = [first, second].map(kanaInLatin)
    return sounds.some((sound) => familySounds.has(sound)) || sounds.some((sound) => givenSounds.has(sound))
  }
  if (first !== undefined && (givenSounds.has(kanaInLatin(first)) || familySounds.has(kanaInLatin(first)))) return true
  if (!kanaTogether.test(text)) return false
  for (let at = 2; at <= text.length - 2; at++)
    if (familySounds.has(kanaInLatin(text.slice(0, at))) && givenSounds.has(kanaInLatin(text.slice(at)))) return true
  return false
}
