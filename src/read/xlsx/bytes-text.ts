/** A stretch of text in bytes, made a string only when asked for. */

import { isUtf8 } from 'node:buffer'
import type { XmlText } from './xml.ts'
import { unescaped } from './xml-references.ts'

/** What a stretch of bytes holds besides plain ASCII. */
export const NON_ASCII = 1
export const ESCAPED = 2
export const RAW_SPACE = 4

export class BytesText implements XmlText {
  bytes: Buffer = Buffer.alloc(0)
  start = 0
  end = 0
  holds = 0
  badBytes = false

  whole(): number {
    return (this.holds & ~NON_ASCII) === 0 ? wholeOfBytes(this.bytes, this.start, this.end) : -1
  }

  text(): string {
    const { bytes, start, end, holds } = this
    this.badBytes = false
    if (holds === 0) return bytes.toString('latin1', start, end)
    let text = bytes.toString('utf8', start, end)
    if (text.includes('\ufffd')) this.badBytes = !isUtf8(bytes.subarray(start, end))
    if ((holds & (ESCAPED | RAW_SPACE)) === 0) return text
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
    return (holds & ESCAPED) === 0 ? text : unescaped(text)
  }
}

/** A whole number of at most nine digits, or -1. */
export function wholeOfBytes(bytes: Buffer, start: number, stop: number): number {
  if (stop === start || stop - start > 9) return -1
  let number = 0
  for (let i = start; i < stop; i++) {
    const digit = bytes[i]! - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
