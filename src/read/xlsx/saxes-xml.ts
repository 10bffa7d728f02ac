/** XML through saxes: for parts in other encodings than UTF-8, and to prove bytes-xml.ts. The events are the same. */

import { SaxesParser } from 'saxes'
import { columnOf } from './addresses.ts'
import { doctypeWords, wholeOf, type XmlHandler, XmlProblem, type XmlReader, type XmlTag, type XmlText } from './xml.ts'

/** Reads a document whose bytes are in `encoding` (a WHATWG label). */
export function saxesXml(handler: XmlHandler, encoding: string): XmlReader {
  const parser = new SaxesParser({ position: false })
  let failure: XmlProblem | undefined
  let words: Record<string, string> = {}
  let text = ''
  const names: string[] = []

  const tag: XmlTag = {
    attribute: (name) => words[name],
    word: (name) => words[name],
    whole: (name) => wholeOf(words[name]),
    column: (name) => columnOf(words[name] ?? ''),
  }
  const piece: XmlText = { text: () => text, whole: () => wholeOf(text), badBytes: false }

  const handOn = (part: string) => {
    if (!handler.wantsText || part === '' || names.length === 0 || failure !== undefined) return
    text = part
    handler.text(piece)
  }
  parser.on('opentag', (node) => {
    if (failure !== undefined) return
    words = Object.create(null) as Record<string, string>
    for (const [name, value] of Object.entries(node.attributes)) words[localName(name)] ??= value
    const name = localName(node.name)
    names.push(name)
    handler.open(name, tag)
  })
  parser.on('closetag', () => {
    const name = names.pop()
    if (name !== undefined && failure === undefined) handler.close(name)
  })
  parser.on('text', handOn)
  parser.on('cdata', handOn)
  parser.on('doctype', () => {
    failure ??= new XmlProblem('doctype', doctypeWords)
  })
  parser.on('error', (error) => {
    // Naive writers leave control characters in cells; the text is worth more than the complaint, and standardising notes them.
    if (!/disallowed character\.$/.test(error.message)) failure ??= new XmlProblem('damaged', { en: error.message, zh: 'XML 语法有误' })
  })

  const decoder = new TextDecoder(encoding)
  const check = () => {
    if (failure !== undefined) throw failure
  }
  return {
    write(chunk) {
      parser.write(decoder.decode(chunk, { stream: true }))
      check()
    },
    end() {
      parser.write(decoder.decode())
      parser.close()
      check()
    },
  }
}

const localName = (name: string) => name.slice(name.lastIndexOf(':') + 1)
