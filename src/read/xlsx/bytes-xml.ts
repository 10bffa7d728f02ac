/**
 * XML from UTF-8 bytes, without making a string of anything nobody asks for: the hot path of reading a workbook, hence the plain loops.
 * It accepts what saxes accepts of a well-formed document (proved by test/read/xlsx/xml.test.ts) and refuses DOCTYPE.
 * A tag or text cut by the end of a chunk waits for the next one, so a character is never split.
 */

import { isUtf8 } from 'node:buffer'
import { columnOf } from './addresses.ts'
import { wholeOf, type XmlHandler, XmlProblem, type XmlReader, type XmlTag, type XmlText } from './xml.ts'

const LT = 60
const GT = 62
const SLASH = 47
const QUOTE = 34
const APOSTROPHE = 39
const AMPERSAND = 38
const EQUALS = 61
const COLON = 58
const CR = 13

/** What a stretch of bytes holds besides plain ASCII. */
const NON_ASCII = 1
const ESCAPED = 2
const RAW_SPACE = 4

/** Text longer than this does not wait for its end. */
const pieceBytes = 64 * 1024
const mostAttributes = 256
const mostDepth = 256
const mostWords = 4_096

export class BytesXml implements XmlReader, XmlTag, XmlText {
  private readonly handler: XmlHandler
  private readonly tokenBytes: number
  private rest: Buffer | null = null
  private started = false

  // the open elements: the hash of the whole name to check the end tag, and the local name to hand on
  private readonly hashes = new Int32Array(mostDepth)
  private readonly names: string[] = []
  private depth = 0
  private rootSeen = false

  // the current tag: per attribute where its local name and its value begin and end, and the value's flags
  private bytes: Buffer = Buffer.alloc(0)
  private readonly spans = new Int32Array(mostAttributes * 5)
  private attributes = 0

  // the current text
  private textStart = 0
  private textEnd = 0
  private textFlags = 0
  badBytes = false

  private readonly words = new Map<number, string>()

  constructor(handler: XmlHandler, tokenBytes: number) {
    this.handler = handler
    this.tokenBytes = tokenBytes
  }

  write(chunk: Buffer): void {
    let bytes = this.rest === null ? chunk : Buffer.concat([this.rest, chunk])
    if (!this.started) {
      if (bytes.length < 3) {
        this.rest = bytes
        return
      }
      this.started = true
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3)
    }
    const used = this.scan(bytes)
    this.rest = used < bytes.length ? bytes.subarray(used) : null
    if (this.rest !== null && this.rest.length > this.tokenBytes)
      throw new XmlProblem('too-long', 'a tag, comment or CDATA section is too long')
  }

  end(): void {
    const left = this.rest
    if (left !== null && (left.includes(LT) || this.depth > 0 || !isBlank(left, 0, left.length))) throw damaged('it ends in the middle')
    if (this.depth > 0 || !this.rootSeen) throw damaged('it ends in the middle')
  }

  /** Reads what is whole and returns where the part begins that is not. */
  private scan(bytes: Buffer): number {
    const end = bytes.length
    const handler = this.handler
    this.bytes = bytes
    let at = 0
    while (at < end) {
      if (bytes[at] !== LT) {
        let flags = 0
        let stop = at
        for (; stop < end; stop++) {
          const byte = bytes[stop]!
          if (byte === LT) break
          if (byte >= 0x80) flags |= NON_ASCII
          else if (byte === AMPERSAND || byte === CR) flags |= ESCAPED
        }
        if (stop === end) {
          if (end - at < pieceBytes) return at
          stop = wholeUpTo(bytes, at, end)
          if (stop === at) return at
        }
        if (this.depth === 0) {
          if (!isBlank(bytes, at, stop)) throw damaged('there is text outside its root element')
        } else if (handler.wantsText) {
          this.textStart = at
          this.textEnd = stop
          this.textFlags = flags
          handler.text(this)
        }
        at = stop
        continue
      }
      if (at + 1 === end) return at
      const next = bytes[at + 1]!
      const after =
        next === SLASH
          ? this.closeTag(bytes, at, end)
          : next === 33 || next === 63
            ? this.aside(bytes, at, end, next)
            : this.openTag(bytes, at, end)
      if (after === -1) return at
      at = after
    }
    return at
  }

  private closeTag(bytes: Buffer, at: number, end: number): number {
    let hash = 0
    let stop = at + 2
    let byte = 0
    for (; stop < end; stop++) {
      byte = bytes[stop]!
      if (byte <= 32 || byte === GT) break
      hash = (Math.imul(hash, 31) + byte) | 0
    }
    while (stop < end && isSpace(bytes[stop]!)) stop++
    if (stop === end) return -1
    if (bytes[stop] !== GT || this.depth === 0 || this.hashes[this.depth - 1] !== hash) throw damaged('its tags do not match')
    this.depth -= 1
    this.handler.close(this.names[this.depth]!)
    return stop + 1
  }

  private openTag(bytes: Buffer, at: number, end: number): number {
    let hash = 0
    let localHash = 0
    let local = at + 1
    let i = at + 1
    for (; i < end; i++) {
      const byte = bytes[i]!
      if (byte <= 32 || byte === GT || byte === SLASH) break
      if (byte === LT || byte === EQUALS || byte === QUOTE || byte === APOSTROPHE || byte === AMPERSAND)
        throw damaged('a name in it is malformed')
      hash = (Math.imul(hash, 31) + byte) | 0
      if (byte === COLON) {
        local = i + 1
        localHash = 0
      } else localHash = (Math.imul(localHash, 31) + byte) | 0
    }
    if (i === end) return -1
    if (local === i) throw damaged('a name in it is missing')
    const nameEnd = i

    let count = 0
    const spans = this.spans
    for (;;) {
      const gap = i
      while (i < end && isSpace(bytes[i]!)) i++
      if (i === end) return -1
      const byte = bytes[i]!
      if (byte === GT) break
      if (byte === SLASH) {
        if (i + 1 === end) return -1
        if (bytes[i + 1] !== GT) throw damaged('a tag in it is malformed')
        break
      }
      if (i === gap || count === mostAttributes) throw damaged('a tag in it is malformed')
      let nameStart = i
      for (; i < end; i++) {
        const letter = bytes[i]!
        if (letter === EQUALS || letter <= 32) break
        if (letter === COLON) nameStart = i + 1
        else if (letter === GT || letter === LT || letter === QUOTE || letter === APOSTROPHE || letter === SLASH)
          throw damaged('a tag in it is malformed')
      }
      const attributeEnd = i
      while (i < end && isSpace(bytes[i]!)) i++
      if (i === end) return -1
      if (bytes[i] !== EQUALS || nameStart === attributeEnd) throw damaged('a tag in it is malformed')
      i += 1
      while (i < end && isSpace(bytes[i]!)) i++
      if (i === end) return -1
      const quote = bytes[i]!
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged('an attribute in it has no quotes')
      const valueStart = ++i
      let flags = 0
      for (; i < end; i++) {
        const letter = bytes[i]!
        if (letter === quote) break
        if (letter >= 0x80) flags |= NON_ASCII
        else if (letter === AMPERSAND) flags |= ESCAPED
        else if (letter < 32) flags |= RAW_SPACE
        else if (letter === LT) throw damaged('a tag in it is malformed')
      }
      if (i === end) return -1
      const span = count * 5
      spans[span] = nameStart
      spans[span + 1] = attributeEnd
      spans[span + 2] = valueStart
      spans[span + 3] = i
      spans[span + 4] = flags
      count += 1
      i += 1
    }
    this.attributes = count

    if (this.depth === 0 && this.rootSeen) throw damaged('it has two root elements')
    if (this.depth === mostDepth) throw damaged('its elements are nested too deep')
    this.rootSeen = true
    const name = this.interned(bytes, local, nameEnd, localHash)
    this.handler.open(name, this)
    if (bytes[i] === SLASH) {
      this.handler.close(name)
      return i + 2
    }
    this.hashes[this.depth] = hash
    this.names[this.depth] = name
    this.depth += 1
    return i + 1
  }

  /** Comments, CDATA sections, processing instructions; a DOCTYPE is refused. */
  private aside(bytes: Buffer, at: number, end: number, kind: number): number {
    if (kind === 63) {
      const stop = bytes.indexOf('?>', at + 2, 'latin1')
      return stop === -1 ? -1 : stop + 2
    }
    if (end - at < 9) return -1
    if (bytes[at + 2] === 45 && bytes[at + 3] === 45) {
      const stop = bytes.indexOf('-->', at + 4, 'latin1')
      return stop === -1 ? -1 : stop + 3
    }
    const opening = bytes.toString('latin1', at, at + 9)
    if (opening.toUpperCase() === '<!DOCTYPE') throw new XmlProblem('doctype', 'it declares a DOCTYPE')
    if (opening !== '<![CDATA[' || this.depth === 0) throw damaged('a declaration stands where none may')
    const stop = bytes.indexOf(']]>', at + 9, 'latin1')
    if (stop === -1) return -1
    if (this.handler.wantsText && stop > at + 9) {
      this.textStart = at + 9
      this.textEnd = stop
      // no escapes in here, but line ends are made one all the same
      this.textFlags = NON_ASCII | RAW_SPACE
      this.handler.text(this)
    }
    return stop + 3
  }

  // ---- what a handler may ask of the current tag

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

  whole(name?: string): number {
    if (name === undefined) return (this.textFlags & ~NON_ASCII) === 0 ? digits(this.bytes, this.textStart, this.textEnd) : -1
    const span = this.find(name)
    if (span === -1) return -1
    if (this.spans[span + 4] !== 0) return wholeOf(this.attribute(name))
    return digits(this.bytes, this.spans[span + 2]!, this.spans[span + 3]!)
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
  private interned(bytes: Buffer, start: number, stop: number, hash: number): string {
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

  // ---- and of the current text

  text(): string {
    const { bytes, textStart, textEnd, textFlags } = this
    this.badBytes = false
    if (textFlags === 0) return bytes.toString('latin1', textStart, textEnd)
    let text = bytes.toString('utf8', textStart, textEnd)
    if (text.includes('\ufffd')) this.badBytes = !isUtf8(bytes.subarray(textStart, textEnd))
    if ((textFlags & (ESCAPED | RAW_SPACE)) === 0) return text
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
    return (textFlags & ESCAPED) === 0 ? text : unescaped(text)
  }
}

const damaged = (message: string) => new XmlProblem('damaged', message)

const isSpace = (byte: number) => byte === 32 || byte === 10 || byte === 13 || byte === 9

function isBlank(bytes: Buffer, start: number, stop: number): boolean {
  for (let i = start; i < stop; i++) if (!isSpace(bytes[i]!)) return false
  return true
}

/** Where text may be cut before its end is known: not inside a character, an escape or a line end. */
function wholeUpTo(bytes: Buffer, start: number, end: number): number {
  let stop = end
  while (stop > start && (bytes[stop - 1]! & 0xc0) === 0x80) stop--
  if (stop > start && bytes[stop - 1]! >= 0xc0) stop--
  if (stop > start && bytes[stop - 1] === CR) stop--
  const reference = bytes.subarray(Math.max(start, stop - 16), stop).lastIndexOf(AMPERSAND)
  return reference === -1 ? stop : Math.max(start, stop - 16) + reference
}

function digits(bytes: Buffer, start: number, stop: number): number {
  if (stop === start || stop - start > 9) return -1
  let number = 0
  for (let i = start; i < stop; i++) {
    const digit = bytes[i]! - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&([^;&]{0,12};?)/g, (_, reference: string) => {
    const name = reference.slice(0, -1)
    if (!reference.endsWith(';')) throw damaged('an escape in it has no end')
    const known = Object.hasOwn(named, name) ? named[name] : undefined
    if (known !== undefined) return known
    const code = /^#\d+$/.test(name) ? Number(name.slice(1)) : /^#x[0-9a-fA-F]+$/.test(name) ? Number.parseInt(name.slice(2), 16) : -1
    if (!isCharacter(code)) throw damaged('an escape in it is unknown')
    return String.fromCodePoint(code)
  })
}

/** A character XML 1.0 allows. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}
