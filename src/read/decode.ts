/** Bytes → text, strictly: what does not belong to the encoding is carried on as bad bytes (bad-bytes.ts), never replaced. */

import { isAscii, isUtf8, transcode } from 'node:buffer'
import iconv from 'iconv-lite'
import { carried, hasBadBytes } from './bad-bytes.ts'
import type { Encoding } from './encoding-names.ts'
import { iso2022 } from './iso2022.ts'

/** A decoder fed a file's bytes in any portions: the text does not depend on where they were cut. */
export interface Decoder {
  /** Text of all characters that are whole by now. */
  push(bytes: Uint8Array): string
  /** Text of what is left. */
  end(): string
}

/** How an encoding is taken apart. */
interface Codec {
  /** Bytes at the start that certainly end with a character; what follows waits for more. */
  whole(bytes: Buffer): number
  /** Text of whole characters; null when anything in them is wrong. */
  strict(bytes: Buffer): string | null
  /** How many bytes the character at `at` claims to have. */
  claim(bytes: Buffer, at: number): number
  /** Bytes given up at once where the claim is false: the width of a code unit. */
  readonly unit: 1 | 2 | 4
}

/** A new decoder; it keeps U+FEFF at the start (the caller knows whether it is a mark). */
export function decoderOf(encoding: Encoding): Decoder {
  const stateful = iso2022(encoding, decodeWhole)
  if (stateful !== null) return inPortions(afterLineBreak, stateful)
  const codec = codecOf(encoding)
  return inPortions(codec.whole, (bytes) => decoded(codec, bytes))
}

/** Decodes bytes that are complete. */
export function decodeWhole(encoding: Encoding, bytes: Buffer): string {
  const decoder = decoderOf(encoding)
  return decoder.push(bytes) + decoder.end()
}

// No character anybody writes is longer; a file that never lets us cut is cut here and its bytes judged as they are.
const longestWait = 1 << 26

function inPortions(whole: (bytes: Buffer) => number, decode: (bytes: Buffer) => string): Decoder {
  let rest: Buffer = Buffer.alloc(0)
  return {
    push(bytes) {
      const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const all = rest.length === 0 ? given : Buffer.concat([rest, given])
      const cut = all.length > longestWait ? all.length : whole(all)
      // A copy: the caller may use its buffer again.
      rest = Buffer.from(all.subarray(cut))
      return cut === 0 ? '' : decode(all.subarray(0, cut))
    },
    end() {
      const last = rest
      rest = Buffer.alloc(0)
      return last.length === 0 ? '' : decode(last)
    },
  }
}

function decoded(codec: Codec, bytes: Buffer): string {
  const text = codec.strict(bytes)
  if (text !== null) return text
  // Only the stretches with something wrong in them are walked character by character.
  let out = ''
  for (let at = 0; at < bytes.length; ) {
    let end = Math.min(bytes.length, at + 4096)
    if (end < bytes.length) end = at + (codec.whole(bytes.subarray(at, end)) || end - at)
    const piece = bytes.subarray(at, end)
    out += codec.strict(piece) ?? walked(codec, piece)
    at = end
  }
  return out
}

function walked(codec: Codec, bytes: Buffer): string {
  let out = ''
  for (let at = 0; at < bytes.length; ) {
    const length = codec.claim(bytes, at)
    const text = at + length <= bytes.length ? codec.strict(bytes.subarray(at, at + length)) : null
    out += text ?? carried(bytes.subarray(at, at + codec.unit))
    at += text === null ? codec.unit : length
  }
  return out
}

function codecOf(encoding: Encoding): Codec {
  if (encoding === 'utf-8') return utf8
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(encoding === 'utf-16be')
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return utf32(encoding === 'utf-32be')
  if (encoding === 'gb18030') return gb18030
  // The Encoding Standard has the Macintosh's tables with € and Ґ, iconv-lite those from before 1998.
  if (encoding === 'macintosh') return singleByte(fatal('macintosh'))
  if (encoding === 'mac-cyrillic') return singleByte(fatal('x-mac-cyrillic'))
  const strict = (bytes: Buffer) => {
    const text = iconv.decode(bytes, nameForIconv(encoding), { stripBOM: false })
    return text.includes('\uFFFD') ? null : text
  }
  const lead = multibyte[encoding]
  return lead === undefined ? singleByte(strict) : { whole: afterPlainByte, strict, claim: (bytes, at) => lead(bytes[at]!), unit: 1 }
}

const singleByte = (strict: Codec['strict']): Codec => ({ whole: (bytes) => bytes.length, strict, claim: () => 1, unit: 1 })

const iconvName: Partial<Record<Encoding, string>> = {
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
  ibm437: 'cp437',
  ibm850: 'cp850',
  ibm852: 'cp852',
  ibm855: 'cp855',
  ibm866: 'cp866',
}

/** What iconv-lite calls an encoding. */
export const nameForIconv = (encoding: Encoding): string => iconvName[encoding] ?? encoding

/** Bytes of a character by its first. */
const multibyte: Partial<Record<Encoding, (lead: number) => number>> = {
  big5: (lead) => (lead >= 0x81 && lead <= 0xfe ? 2 : 1),
  shift_jis: (lead) => ((lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc) ? 2 : 1),
  'euc-kr': (lead) => (lead >= 0x81 && lead <= 0xfe ? 2 : 1),
  'euc-jp': (lead) => (lead === 0x8f ? 3 : lead === 0x8e || (lead >= 0xa1 && lead <= 0xfe) ? 2 : 1),
}

// In these encodings no second byte is below 0x30, so after a comma, a space or a line break a character has certainly ended.
function afterPlainByte(bytes: Buffer): number {
  let cut = bytes.length
  while (cut > 0 && bytes[cut - 1]! >= 0x30) cut -= 1
  return cut
}

function afterLineBreak(bytes: Buffer): number {
  return bytes.lastIndexOf(0x0a) + 1
}

function fatal(label: string): (bytes: Buffer) => string | null {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
  return (bytes) => {
    try {
      return decoder.decode(bytes)
    } catch {
      return null // "not this encoding" is an answer here: the bytes are walked one by one next
    }
  }
}

const utf8: Codec = {
  whole(bytes) {
    // At most three bytes may belong to a character still to be completed.
    for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
      const byte = bytes[bytes.length - back]!
      if (byte >= 0xc0) return back < utf8Length(byte) ? bytes.length - back : bytes.length
      if (byte < 0x80) break
    }
    return bytes.length
  },
  // Three times as fast as TextDecoder, and as strict.
  strict(bytes) {
    if (!isUtf8(bytes)) return null
    return isAscii(bytes) ? bytes.toString('latin1') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
  },
  claim: (bytes, at) => utf8Length(bytes[at]!),
  unit: 1,
}

const utf8Length = (lead: number) => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1)

const gb18030: Codec = {
  whole: afterPlainByte,
  // `gbk` of Node 20 is wrong on four-byte characters; GB18030 contains GBK and GB 2312.
  strict: fatal('gb18030'),
  claim(bytes, at) {
    const lead = bytes[at]!
    const second = bytes[at + 1] ?? 0
    return lead < 0x81 || lead === 0xff ? 1 : second >= 0x30 && second <= 0x39 ? 4 : 2
  },
  unit: 1,
}

function utf16(bigEndian: boolean): Codec {
  const unit = (bytes: Buffer, at: number) => (bigEndian ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at))
  const isHigh = (bytes: Buffer, at: number) => at + 2 <= bytes.length && (unit(bytes, at) & 0xfc00) === 0xd800
  return {
    whole(bytes) {
      const even = bytes.length & ~1
      return even >= 2 && isHigh(bytes, even - 2) ? even - 2 : even
    },
    strict(bytes) {
      if (bytes.length % 2 !== 0) return null
      const text = (bigEndian ? Buffer.from(bytes).swap16() : bytes).toString('utf16le')
      return hasBadBytes(text) ? null : text
    },
    claim: (bytes, at) => (isHigh(bytes, at) ? 4 : 2),
    unit: 2,
  }
}

function utf32(bigEndian: boolean): Codec {
  return {
    whole: (bytes) => bytes.length & ~3,
    strict(bytes) {
      if (bytes.length % 4 !== 0) return null
      const units: number[] = []
      for (let at = 0; at < bytes.length; at += 4) {
        const point = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
        if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null
        units.push(point)
      }
      let text = ''
      for (let at = 0; at < units.length; at += 4096) text += String.fromCodePoint(...units.slice(at, at + 4096))
      return text
    },
    claim: () => 4,
    unit: 4,
  }
}
