/** The current tag of a document in bytes: where its attributes are, read only when asked for. Hot: plain loops over bytes. */

import { columnOf } from './addresses.ts'
import { ESCAPED, NON_ASCII, RAW_SPACE, wholeOfBytes } from './bytes-text.ts'
import { wholeOf, type XmlTag } from './xml.ts'
import { unescaped } from './xml-references.ts'

export const mostAttributes = 256
const mostWords = 4_096

export class BytesTag implements XmlTag {
  bytes: Buffer = Buffer.alloc(0)
  /** Per attribute five numbers: where its local name begins and ends, where its value begins and ends, and what the value holds. */
  readonly spans = new Int32Array(mostAttributes * 5)
  attributes = 0
  private readonly words = new Map<number, string>()

  attribute(name: string): string | undefined {
    const span = this.find(name)
    if (span === -1) return undefined
    const { bytes, spans } = this
    const flags = spans[span + 4]!
    const raw = bytes.toString((flags & NON_ASCII) === 0 ? 'latin1' : 'utf8', spans[span + 2]!, spans[span + 3]!)
    if ((flags & (ESCAPED | RAW_SPACE)) === 0) return raw
    return unescaped(raw.replace(/\r\n|[\r\n\t]/g, ' '))
  }

  word(name: string): string | undefined {
    const span = this.find(name)
    if (span === -1) return undefined
    const { bytes, spans } = this
    const start = spans[span + 2]!
    const stop = spans[span + 3]!
    if (spans[span + 4] !== 0 || stop - start > 16) return this.attribute(name)
    let hash = 0
    for (let i = start; i < stop; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0
    return this.interned(bytes, start, stop, hash)
  }

  whole(name: string): number {
    const span = this.find(name)
    if (span === -1) return -1
    if (this.spans[span + 4] !== 0) return wholeOf(this.attribute(name))
    return wholeOfBytes(this.bytes, this.spans[span + 2]!, this.spans[span + 3]!)
  }

  column(name: string): number {
    const span = this.find(name)
    if (span === -1) return -1
    if (this.spans[span + 4] !== 0) return columnOf(this.attribute(name) ?? '')
    const bytes = this.bytes
    const stop = this.spans[span + 3]!
    let i = this.spans[span + 2]!
    if (bytes[i] === 36) i++
    const first = i
    let column = 0
    for (; i < stop; i++) {
      const letter = bytes[i]! & 0xdf
      if (letter < 65 || letter > 90) break
      column = column * 26 + letter - 64
    }
    if (i === first || i - first > 5) return -1
    if (i < stop && bytes[i] === 36) i++
    return i < stop && bytes[i]! >= 48 && bytes[i]! <= 57 ? column - 1 : -1
  }

  /** The same string for the same bytes, so that a name costs nothing after its first coming. */
  interned(bytes: Buffer, start: number, stop: number, hash: number): string {
    const known = this.words.get(hash)
    const length = stop - start
    if (known !== undefined && known.length === length) {
      let i = 0
      while (i < length && bytes[start + i] === known.charCodeAt(i)) i++
      if (i === length) return known
    }
    const made = bytes.toString('utf8', start, stop)
    if (known === undefined && this.words.size < mostWords) this.words.set(hash, made)
    return made
  }

  private find(name: string): number {
    const { bytes, spans } = this
    const length = name.length
    for (let span = 0, last = this.attributes * 5; span < last; span += 5) {
      const start = spans[span]!
      if (spans[span + 1]! - start !== length) continue
      let i = 0
      while (i < length && bytes[start + i] === name.charCodeAt(i)) i++
      if (i === length) return span
    }
    return -1
  }
}
