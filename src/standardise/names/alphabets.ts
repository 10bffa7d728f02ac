/** Cyrillic, Greek, Armenian and Georgian words in Latin letters. Each function takes one run of lower-case letters of its script. */

import {
  armenianLetters,
  bulgarianLetters,
  georgianLetters,
  greekLetters,
  lettersOf,
  russianLetters,
  serbianLetters,
  ukrainianInitials,
  ukrainianLetters,
} from './data/letters.ts'

const spelt = (word: string, letters: ReadonlyMap<string, string>) => Array.from(word, (letter) => letters.get(letter) ?? letter).join('')

const russian = lettersOf(russianLetters)
const ukrainian = lettersOf(russianLetters, ukrainianLetters)
const initialsOfUkrainian = lettersOf(ukrainianInitials)
const bulgarian = lettersOf(russianLetters, bulgarianLetters)
const serbian = lettersOf(russianLetters, serbianLetters)

export type CyrillicAlphabet = 'russian' | 'ukrainian' | 'bulgarian' | 'serbian'

/**
 * The alphabet a text is written in, told by what the others do not have: ї or an apostrophe inside a word is Ukrainian, њ Serbian, ъ before a
 * consonant Bulgarian. Russian where nothing tells.
 */
export function cyrillicAlphabet(text: string): CyrillicAlphabet {
  if (/[іїєґў]|\p{Script=Cyrillic}[’'ʼ]\p{Script=Cyrillic}/u.test(text)) return 'ukrainian'
  if (/[ђјљњћџ]/.test(text)) return 'serbian'
  return /ъ(?![еёюя])/.test(text) ? 'bulgarian' : 'russian'
}

/** `александр` is aleksandr; `сергій` in Ukrainian is serhii; `ђорђевић` in Serbian is djordjevic. */
export function cyrillicInLatin(word: string, alphabet: CyrillicAlphabet): string {
  if (alphabet === 'serbian') return spelt(word, serbian)
  if (alphabet === 'bulgarian') return spelt(word.replace(/ия$/, 'иа'), bulgarian) // the Act writes София as Sofia
  if (alphabet === 'russian') return spelt(word, russian)
  const first = initialsOfUkrainian.get(word.slice(0, 1))
  const rest = (first === undefined ? word : word.slice(1)).replaceAll('зг', 'zgh') // zh is ж
  return (first ?? '') + spelt(rest, ukrainian)
}

const greek = lettersOf(greekLetters)

/** `γεώργιος` is georgios, `παπαδόπουλος` papadopoulos, `ευάγγελος` evangelos. */
export function greekInLatin(word: string): string {
  const plain = word
    .replace(/[ϋΰ]/g, 'y') // a diaeresis parts the pair: αϋ is not av
    .replace(/[ϊΐ]/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ου', 'ou')
    .replace(/([αεη])υ(?=[αεηιουωβγδζλμνρy])/g, '$1v')
    .replace(/([αεη])υ/g, '$1f')
    .replaceAll('γγ', 'ng')
    .replaceAll('γξ', 'nx')
    .replaceAll('γχ', 'nch')
    .replace(/^μπ/, 'b')
  return spelt(plain, greek)
}

const armenian = lettersOf(armenianLetters)

/** `հակոբյան` is hakobyan, `երևան` yerevan. */
export function armenianInLatin(word: string): string {
  const plain = word
    .replaceAll('ու', 'u')
    .replace(/^ե/, 'ye')
    .replace(/^ո(?!վ)/, 'vo')
  return spelt(plain, armenian)
}

const georgian = lettersOf(georgianLetters)

/** `ბერიძე` is beridze. */
export function georgianInLatin(word: string): string {
  return spelt(word, georgian)
}
