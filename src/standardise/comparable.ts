/**
 * The form of a text in which it is compared, never shown: what two ways of writing the same word have in common.
 * Traditional, variant and Japanese forms become simplified, accents go, case and width go, spaces and punctuation go.
 */

import { traditionalToSimplified, variantToSimplified } from './data/simplified.ts'

const bare = /^[0-9a-z一-鿿]*$/
const hanzi = /[㐀-鿿]/
const beyondBasic = /[^0-9a-z㐀-鿿]/
const notWord = /[^\p{L}\p{N}\p{M}]+/gu
const accents = /[\u0300-\u036f\u{e0100}-\u{e01ef}\ufe00-\ufe0f]/gu
const lettersOfTheirOwn = /[ßæœøđłıħŋþð]/g
const asLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  þ: 'th',
  ð: 'd',
}

/** The comparable form of a text; empty when it holds no letter and no digit. Case, width, accents and script variants do not count. */
export function comparable(text: string): string {
  if (bare.test(text)) return simplified(text)
  let form = text.toLowerCase()
  if (beyondBasic.test(form)) {
    form = form
      .normalize('NFKD')
      .replace(accents, '')
      .toLowerCase()
      .replace(lettersOfTheirOwn, (letter) => asLetters[letter] ?? letter)
      .replace(notWord, '')
      .normalize('NFC')
  }
  return simplified(form)
}

/** Traditional, variant and Japanese forms to simplified, one character for one; everything else stays. */
export function simplified(text: string): string {
  if (!hanzi.test(text)) return text
  table ??= buildTable()
  let form = ''
  let done = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const simple = table[code]
    if (simple === code || simple === undefined) continue
    form += text.slice(done, i) + String.fromCharCode(simple)
    done = i + 1
  }
  return done === 0 ? text : form + text.slice(done)
}

// One entry per UTF-16 unit: reading it costs next to nothing, and it is made at first use.
let table: Uint16Array | undefined

function buildTable(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (let code = 0; code < units.length; code++) units[code] = code
  for (const pairs of [traditionalToSimplified, variantToSimplified]) {
    for (let i = 0; i < pairs.length; i += 2) units[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  }
  return units
}
