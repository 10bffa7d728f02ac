/**
 * What the readers of workbook parts ask of an XML layer. Two layers stand behind it: bytes-xml.ts, fast, for UTF-8, and saxes-xml.ts
 * for every other encoding and as the proof of the first. Names are local names: a workbook may choose any prefix.
 */

import { type Words, WordsError } from '../../words.ts'

/** The tag of an `open` event; only valid while the event lasts. */
export interface XmlTag {
  /** The attribute's value, or undefined. `name` is a local name. */
  attribute(name: string): string | undefined
  /** As `attribute`, for values that come again and again: the same string is handed out. */
  word(name: string): string | undefined
  /** The attribute as a whole number of at most nine digits, or -1. */
  whole(name: string): number
  /** The column of a cell address such as `AB12` in an attribute, 0 is A; -1 when there is none. */
  column(name: string): number
}

/** A stretch of text; an element's text may come in several. Only valid while the event lasts. */
export interface XmlText {
  text(): string
  /** The stretch as a whole number of at most nine digits, or -1. */
  whole(): number
  /** True when bytes of it were no valid text; known once `text()` was asked. */
  readonly badBytes: boolean
}

export interface XmlHandler {
  /** Text is handed on only while this is true. */
  wantsText: boolean
  open(name: string, tag: XmlTag): void
  close(name: string): void
  text(piece: XmlText): void
}

/** One document being read: bytes in, events out. */
export interface XmlReader {
  write(chunk: Buffer): void
  end(): void
}

/** Why a part cannot be read. Turned into a coded fault where the file's name is known. */
export class XmlProblem extends WordsError {
  readonly kind: 'damaged' | 'doctype' | 'too-long'

  constructor(kind: 'damaged' | 'doctype' | 'too-long', words: Words) {
    super(words)
    this.name = 'XmlProblem'
    this.kind = kind
  }
}

export const doctypeWords: Words = { en: 'it declares a DOCTYPE', zh: '含有 DOCTYPE 声明' }

/** A whole number of at most nine digits, or -1. */
export const wholeOf = (text: string | undefined): number => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : -1)
