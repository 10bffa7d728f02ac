/** Which encoding a text is in, and how sure that is: byte order marks, then UTF-8 over the whole file, then what the bytes look like. */

import { hasBadBytes } from './bad-bytes.ts'
import { decodeWhole } from './decode.ts'
import { guessLegacy } from './encoding-legacy.ts'
import type { Encoding } from './encoding-names.ts'

export interface EncodingGuess {
  readonly encoding: Encoding
  /** 0-1. */
  readonly certain: number
  /** Bytes of the mark at the start. */
  readonly bom: number
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
]

/** The encoding a byte order mark states; null without one. */
export function markOf(head: Uint8Array): EncodingGuess | null {
  const mark = marks.find(({ bytes }) => startsWith(head, bytes, 0))
  if (mark === undefined) return null
  let bom = mark.bytes.length
  // A program that adds a mark to a text that has one leaves two.
  while (startsWith(head, mark.bytes, bom)) bom += mark.bytes.length
  return { encoding: mark.encoding, certain: 1, bom }
}

const startsWith = (head: Uint8Array, bytes: readonly number[], at: number) => bytes.every((byte, index) => head[at + index] === byte)

/** What counting UTF-8 over the whole file found. */
export interface Utf8Count {
  /** Characters of two bytes or more that are right. */
  readonly good: number
  /** Those of three and four bytes among them: hanzi, kana, hangul. Two right bytes may be chance, three hardly. */
  readonly long: number
  /** Bytes that fit nowhere. */
  readonly bad: number
}

/**
 * The encoding of a text without a mark. `sample` holds bytes of the file, cut at line breaks;
 * `utf8` counts UTF-8 over the whole file.
 */
export function guessEncoding(sample: Buffer, utf8: Utf8Count): EncodingGuess {
  const wide = guessUtf32(sample) ?? (isPlainlyUtf8(utf8) ? null : guessUtf16(sample))
  if (wide !== null) return wide
  if (utf8.bad === 0) return guessSevenBit(sample) ?? { encoding: 'utf-8', certain: mayBeChance(sample, utf8) ? 0.6 : 1, bom: 0 }
  // Chance does not make sequences of UTF-8: a file with many right and few wrong is UTF-8 with damage, and one that was
  // put together from UTF-8 and another encoding is best read as UTF-8, where the other rows are told instead of garbled.
  if (utf8.good >= 4 * utf8.bad || utf8.long >= 0.5 * utf8.bad)
    return { encoding: 'utf-8', certain: round(utf8.good / (utf8.good + utf8.bad)), bom: 0 }
  return { ...guessLegacy(sample), bom: 0 }
}

/** UTF-32 without a mark: the first of each four bytes is 0, and so is the second but for rare characters. */
function guessUtf32(sample: Buffer): EncodingGuess | null {
  const bytes = sample.subarray(0, Math.min(sample.length, 1 << 16) & ~3)
  if (bytes.length < 8) return null
  const outside = (high: number, second: number) => {
    for (let at = 0; at < bytes.length; at += 4) if (bytes[at + high] !== 0 || bytes[at + second]! > 0x10) return true
    return false
  }
  const encoding = !outside(0, 1) ? 'utf-32be' : !outside(3, 2) ? 'utf-32le' : null
  if (encoding === null || hasBadBytes(decodeWhole(encoding, bytes))) return null
  // A run of NUL bytes would pass as well.
  return bytes.some((byte) => byte !== 0) ? { encoding, certain: round(1 - 1 / (1 + bytes.length / 4)), bom: 0 } : null
}

/** Hanzi and the like that are all right in UTF-8 are no chance; NUL bytes among them are damage. */
const isPlainlyUtf8 = ({ long, bad }: Utf8Count) => bad === 0 && long > 0

/** UTF-16 without a mark: line breaks, commas and digits show on one side of each pair of bytes. */
function guessUtf16(sample: Buffer): EncodingGuess | null {
  const even = sample.subarray(0, Math.min(sample.length, 1 << 16) & ~1)
  if (even.length < 4) return null
  let little = 0
  let big = 0
  let breaks = 0
  let wideBreaks = 0
  for (let at = 0; at < even.length; at += 2) {
    for (const [one, other] of [
      [even[at], even[at + 1]],
      [even[at + 1], even[at]],
    ]) {
      if (one !== 0x0a && one !== 0x0d) continue
      breaks += 1
      if (other === 0) wideBreaks += 1
    }
    if (even[at + 1] === 0 && isPlain(even[at]!)) little += 1
    if (even[at] === 0 && isPlain(even[at + 1]!)) big += 1
  }
  const [most, least] = little > big ? [little, big] : [big, little]
  // Where line breaks have no NUL byte beside them, the NUL bytes are strays in a text of single bytes.
  if (most < 2 || most < even.length / 2 / 50 || least > most / 20 || wideBreaks < breaks / 2) return null
  const encoding = little > big ? 'utf-16le' : 'utf-16be'
  const text = decodeWhole(encoding, even)
  if (hasBadBytes(text.slice(0, -1))) return null
  return { encoding, certain: round(1 - least / most - 1 / (most + 1)), bom: 0 }
}

const isPlain = (byte: number) => byte === 0x0a || byte === 0x0d || byte === 0x09 || (byte >= 0x20 && byte < 0x7f)

/** So few characters of two bytes may be chance. */
const fewEnough = 8
/** What no list of customers holds: control characters, letters of phonetics, a letter of another script (`µ` and `Ω` aside) within a word of a-z. */
const oddLetters =
  /[\u0080-\u009f\u0250-\u02af\u02c2-\u02ff]|(?=[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}[a-z]|[a-z](?=[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}/iu

/** 思源 in GB18030 is right UTF-8 as well, and reads `˼Դ`: few characters of two bytes that make no words are told as uncertain. */
function mayBeChance(sample: Buffer, { good }: Utf8Count): boolean {
  if (good === 0 || good > fewEnough) return false
  const text = decodeWhole('utf-8', sample)
  return oddLetters.test(text) && !/[\u0800-\u{10ffff}]/u.test(text)
}

/** ISO-2022 is pure ASCII to the eye: its escape sequences tell. */
function guessSevenBit(sample: Buffer): EncodingGuess | null {
  if (!sample.includes(0x1b)) return null
  const text = sample.toString('latin1')
  if (/\x1b\$\)C/.test(text) && text.includes('\x0e')) return { encoding: 'iso-2022-kr', certain: 0.99, bom: 0 }
  if (/\x1b\$\)[AG]/.test(text) && text.includes('\x0e')) return { encoding: 'iso-2022-cn', certain: 0.99, bom: 0 }
  if (/\x1b\$[@B]/.test(text)) return { encoding: 'iso-2022-jp', certain: 0.99, bom: 0 }
  return null
}

const round = (share: number) => Math.round(share * 1000) / 1000
