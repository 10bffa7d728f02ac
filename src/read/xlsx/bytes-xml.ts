/**
 * XML from UTF-8 bytes, without making a string of anything nobody asks for: the hot path of reading a workbook, hence the plain loops.
 * It accepts what saxes accepts of a well-formed document (proved by test/read/xlsx/xml.test.ts) and refuses DOCTYPE.
 * A tag or text cut by the end of a chunk waits for the next one, so a character is never split.
 */

import type { Words } from '../../words.ts'
import { BytesTag, mostAttributes } from './bytes-tag.ts'
import { BytesText, ESCAPED, NON_ASCII, RAW_SPACE } from './bytes-text.ts'
import { doctypeWords, type XmlHandler, XmlProblem, type XmlReader } from './xml.ts'

const LT = 60
const GT = 62
const SLASH = 47
const QUOTE = 34
const APOSTROPHE = 39
const AMPERSAND = 38
const EQUALS = 61
const COLON = 58
const CR = 13

/** Text longer than this does not wait for its end. */
const pieceBytes = 64 * 1024
const mostDepth = 256

export class BytesXml implements XmlReader {
  private readonly handler: XmlHandler
  private readonly tokenBytes: number
  private rest: Buffer | null = null
  private started = false

  // the open elements: the hash of the whole name to check the end tag, and the local name to hand on
  private readonly hashes = new Int32Array(mostDepth)
  private readonly names: string[] = []
  private depth = 0
  private rootSeen = false

  private readonly tag = new BytesTag()
  private readonly piece = new BytesText()

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
      throw new XmlProblem('too-long', { en: 'a tag, comment or CDATA section is too long', zh: '标签、注释或 CDATA 段过长' })
  }

  end(): void {
    const left = this.rest
    if (left !== null && (left.includes(LT) || this.depth > 0 || !isBlank(left, 0, left.length)))
      throw damaged({ en: 'it ends in the middle', zh: '内容中途结束' })
    if (this.depth > 0 || !this.rootSeen) throw damaged({ en: 'it ends in the middle', zh: '内容中途结束' })
  }

  /** Reads what is whole and returns where the part begins that is not. */
  private scan(bytes: Buffer): number {
    const end = bytes.length
    const handler = this.handler
    const piece = this.piece
    this.tag.bytes = bytes
    piece.bytes = bytes
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
          if (!isBlank(bytes, at, stop)) throw damaged({ en: 'there is text outside its root element', zh: '根元素之外有文字' })
        } else if (handler.wantsText) {
          piece.start = at
          piece.end = stop
          piece.holds = flags
          handler.text(piece)
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
    if (bytes[stop] !== GT || this.depth === 0 || this.hashes[this.depth - 1] !== hash)
      throw damaged({ en: 'its tags do not match', zh: '标签不配对' })
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
        throw damaged({ en: 'a name in it is malformed', zh: '含有格式错误的名称' })
      hash = (Math.imul(hash, 31) + byte) | 0
      if (byte === COLON) {
        local = i + 1
        localHash = 0
      } else localHash = (Math.imul(localHash, 31) + byte) | 0
    }
    if (i === end) return -1
    if (local === i) throw damaged({ en: 'a name in it is missing', zh: '缺少名称' })
    const nameEnd = i

    let count = 0
    const spans = this.tag.spans
    for (;;) {
      const gap = i
      while (i < end && isSpace(bytes[i]!)) i++
      if (i === end) return -1
      const byte = bytes[i]!
      if (byte === GT) break
      if (byte === SLASH) {
        if (i + 1 === end) return -1
        if (bytes[i + 1] !== GT) throw damaged(malformedTag)
        break
      }
      if (i === gap || count === mostAttributes) throw damaged(malformedTag)
      let nameStart = i
      for (; i < end; i++) {
        const letter = bytes[i]!
        if (letter === EQUALS || letter <= 32) break
        if (letter === COLON) nameStart = i + 1
        else if (letter === GT || letter === LT || letter === QUOTE || letter === APOSTROPHE || letter === SLASH)
          throw damaged(malformedTag)
      }
      const attributeEnd = i
      while (i < end && isSpace(bytes[i]!)) i++
      if (i === end) return -1
      if (bytes[i] !== EQUALS || nameStart === attributeEnd) throw damaged(malformedTag)
      i += 1
      while (i < end && isSpace(bytes[i]!)) i++
      if (i === end) return -1
      const quote = bytes[i]!
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged({ en: 'an attribute in it has no quotes', zh: '属性值缺少引号' })
      const valueStart = ++i
      let flags = 0
      for (; i < end; i++) {
        const letter = bytes[i]!
        if (letter === quote) break
        if (letter >= 0x80) flags |= NON_ASCII
        else if (letter === AMPERSAND) flags |= ESCAPED
        else if (letter < 32) flags |= RAW_SPACE
        else if (letter === LT) throw damaged(malformedTag)
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
    this.tag.attributes = count

    if (this.depth === 0 && this.rootSeen) throw damaged({ en: 'it has two root elements', zh: '有两个根元素' })
    if (this.depth === mostDepth) throw damaged({ en: 'its elements are nested too deep', zh: '元素嵌套过深' })
    this.rootSeen = true
    const name = this.tag.interned(bytes, local, nameEnd, localHash)
    this.handler.open(name, this.tag)
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
    if (opening.toUpperCase() === '<!DOCTYPE') throw new XmlProblem('doctype', doctypeWords)
    if (opening !== '<![CDATA[' || this.depth === 0)
      throw damaged({ en: 'a declaration is in a place where none may be', zh: '声明出现在不允许的位置' })
    const stop = bytes.indexOf(']]>', at + 9, 'latin1')
    if (stop === -1) return -1
    if (this.handler.wantsText && stop > at + 9) {
      const piece = this.piece
      piece.start = at + 9
      piece.end = stop
      // no escapes in here, but line ends are made one all the same
      piece.holds = NON_ASCII | RAW_SPACE
      this.handler.text(piece)
    }
    return stop + 3
  }
}

const malformedTag: Words = { en: 'a tag in it is malformed', zh: '含有格式错误的标签' }
const damaged = (words: Words) => new XmlProblem('damaged', words)

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
