/** ISO-2022: seven-bit texts whose escape sequences and shifts last until the next one; each is brought to its eight-bit sister. */

import { carried } from './bad-bytes.ts'
import type { Encoding } from './encoding-names.ts'

const escapeByte = 0x1b
const shiftOut = 0x0e
const shiftIn = 0x0f

/** A set of characters an escape sequence calls up, and the eight-bit encoding that has the same codes with the high bit set. */
interface Charset {
  readonly sequence: string
  readonly sister: Encoding | 'ascii' | 'unknown'
  /** Called up by the sequence itself, or by the next shift-out. */
  readonly shifted: boolean
}

const charsets: Partial<Record<Encoding, readonly Charset[]>> = {
  'iso-2022-jp': [
    { sequence: '(B', sister: 'ascii', shifted: false },
    { sequence: '(J', sister: 'ascii', shifted: false },
    { sequence: '$@', sister: 'euc-jp', shifted: false },
    { sequence: '$B', sister: 'euc-jp', shifted: false },
    { sequence: '(I', sister: 'shift_jis', shifted: false }, // half-width katakana: one byte each, as in Shift_JIS
  ],
  'iso-2022-kr': [{ sequence: '$)C', sister: 'euc-kr', shifted: true }],
  'iso-2022-cn': [
    { sequence: '$)A', sister: 'gb18030', shifted: true },
    { sequence: '$)G', sister: 'unknown', shifted: true }, // CNS 11643: no table of it at hand, said as bad bytes
  ],
}

/**
 * A decoder of whole lines that remembers the shift between them; null for an encoding without shifts.
 * `decode` decodes the eight-bit sister.
 */
export function iso2022(encoding: Encoding, decode: (encoding: Encoding, bytes: Buffer) => string): ((bytes: Buffer) => string) | null {
  const known = charsets[encoding]
  if (known === undefined) return null
  let current: Charset['sister'] = 'ascii'
  let designated: Charset['sister'] = 'unknown'

  return (bytes) => {
    let text = ''
    let from = 0
    const flush = (to: number) => {
      if (to > from) text += inCharset(bytes.subarray(from, to), current, decode)
    }
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at]!
      if (byte === shiftOut || byte === shiftIn) {
        flush(at)
        current = byte === shiftOut ? designated : 'ascii'
        from = at + 1
      } else if (byte === escapeByte) {
        const after = bytes.toString('latin1', at + 1, at + 4)
        const charset = known.find(({ sequence }) => after.startsWith(sequence))
        if (charset === undefined) continue
        flush(at)
        if (charset.shifted) designated = charset.sister
        else current = charset.sister
        at += charset.sequence.length
        from = at + 1
      }
    }
    flush(bytes.length)
    return text
  }
}

function inCharset(bytes: Buffer, sister: Charset['sister'], decode: (encoding: Encoding, bytes: Buffer) => string): string {
  if (sister === 'ascii') return decode('utf-8', bytes)
  if (sister === 'unknown') return [...bytes].map((byte) => (isCode(byte) ? carried([byte]) : String.fromCharCode(byte))).join('')
  return decode(sister, Buffer.from(bytes.map((byte) => (isCode(byte) ? byte | 0x80 : byte))))
}

/** Codes 0x21-0x7E are the charset's; line breaks and spaces stand for themselves. */
const isCode = (byte: number) => byte > 0x20 && byte < 0x7f
