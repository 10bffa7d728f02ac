/** Names of any alphabet in plain Latin letters, so that two alphabets can be compared. */

import { armenianInLatin, cyrillicAlphabet, cyrillicInLatin, georgianInLatin, greekInLatin } from './alphabets.ts'
import { hangulInLatin } from './hangul.ts'
import { kanaInLatin } from './kana.ts'

const plain = /^[\x20-\x7e]*$/
const lettersOfTheirOwn: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ə: 'a',
}

/**
 * A text in lower-case Latin letters without accents: `Александр` is aleksandr, `Γεώργιος` georgios, `さとう ゆうこ` sato yuko, `김민수`
 * gimminsu, `Müller` muller. Cyrillic after BGN/PCGN or the alphabet's own rules (Ukrainian, Bulgarian, Serbian), Greek after ELOT 743, kana
 * after Hepburn with long vowels short, Hangul after the Revised Romanization. Han, digits and punctuation stay; spaces become single.
 */
export function romanised(text: string): string {
  const lower = text.toLowerCase()
  const latin = plain.test(lower) ? lower : inLatin(lower.normalize('NFKC').toLowerCase())
  return latin.replace(/\s+/g, ' ').trim()
}

function inLatin(text: string): string {
  const alphabet = cyrillicAlphabet(text)
  return text
    .replace(/(?<=\p{Script=Cyrillic})(?:[’'ʼ]|\u0301)(?=\p{Script=Cyrillic})/gu, '') // Мар'яна, and a stress that a dictionary marks
    .replace(/\p{Script=Cyrillic}+/gu, (word) => cyrillicInLatin(word, alphabet))
    .replace(/\p{Script=Greek}+/gu, greekInLatin)
    .replace(/\p{Script=Armenian}+/gu, armenianInLatin)
    .replace(/\p{Script=Georgian}+/gu, georgianInLatin)
    .replace(/[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, kanaInLatin)
    .replace(/\p{Script=Hangul}+/gu, hangulInLatin)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðłıþə]/g, (letter) => lettersOfTheirOwn[letter] ?? letter)
    .normalize('NFC')
}
