/** Text as typed, made regular without changing what it says: widths, spaces, invisible characters, composed forms. */

import type { Note, Standardised } from '../record.ts'
import { clean, nothing } from './result.ts'

// Printable ASCII, hanzi and Chinese punctuation, single spaces between: by far most cells, and nothing to do for them.
const plain = /^[!-~·–—‘’“”…≤≥、-〗一-鿿，（），：；！？￥]+(?: [!-~·–—‘’“”…≤≥、-〗一-鿿，（），：；！？￥]+)*$/

/** C0, DEL and C1 (but tab and line ends), soft hyphen, bidi marks, zero-width characters, byte-order marks, fillers. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f/g
const joiners = /[\u200c\u200d]/g
/** Scripts (and emoji) in which a joiner between two letters changes what is seen. */
const joining =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Malayalam}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Syriac}\p{Script=Tamil}\p{Script=Telugu}]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const oddSpaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** Full-width digits, letters and signs. Chinese punctuation ，。；：！？（） stays: in Chinese text it is right as it is. */
const wide = /[＂-＇＊＋－-９＜-＞＠-Ｚ＼＾-ｚ｜～]/g
/** Half-width kana and the radicals that PDF copies hold instead of hanzi. */
const compatible = /[\u2e80-\u2fd5\uff65-\uff9f]+/g

const narrow = (text: string) => String.fromCharCode(text.charCodeAt(0) - 0xfee0)

/**
 * A cell's text, tidied: full-width letters, digits and signs become half-width, invisible characters go, odd spaces become spaces,
 * runs of spaces one, ends are trimmed, line ends are `\n`, and the whole is in Unicode form NFC. Tidying twice equals once.
 */
export function tidy(raw: string): string {
  if (plain.test(raw)) return raw
  return raw
    .replace(/[\ud800-\udfff]/gu, '\ufffd') // half of a character that lost its other half
    .replace(lineEnds, '\n')
    .replace(invisible, '')
    .replace(joiners, withoutUse)
    .replace(oddSpaces, ' ')
    .replace(wide, narrow)
    .replace(compatible, (text) => text.normalize('NFKC'))
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** As `tidy`, on one line: for everything that is a name, a number or a code. */
export function tidyLine(raw: string): string {
  const text = tidy(raw)
  return text.includes('\n') ? text.replace(/\n+/g, ' ') : text
}

/** What `tidy` took out, if anything: `U+200B U+FEFF`. */
export function invisibleNotes(raw: string): readonly Note[] {
  const found = new Set<string>()
  for (const [character] of raw.matchAll(invisible)) found.add(codePoint(character))
  for (const match of raw.matchAll(joiners)) if (withoutUse(match[0], match.index, raw) === '') found.add(codePoint(match[0]))
  return found.size === 0 ? [] : [{ kind: 'control-characters', detail: [...found].sort().join(' ') }]
}

/** Free text: the tidied text, line breaks kept. */
export function standardiseText(raw: string): Standardised {
  const text = tidy(raw)
  return text === '' ? nothing : clean(text)
}

function withoutUse(joiner: string, at: number, text: string): string {
  const before = text.codePointAt(at >= 2 && /[\udc00-\udfff]/.test(text[at - 1] ?? '') ? at - 2 : at - 1)
  const after = text.codePointAt(at + 1)
  const needed = at > 0 && before !== undefined && after !== undefined && isJoining(before) && isJoining(after)
  return needed ? joiner : ''
}

const isJoining = (code: number) => joining.test(String.fromCodePoint(code))
const codePoint = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
