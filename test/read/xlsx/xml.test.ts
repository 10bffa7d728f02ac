import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BytesXml } from '../../../src/read/xlsx/bytes-xml.ts'
import { saxesXml } from '../../../src/read/xlsx/saxes-xml.ts'
import type { XmlHandler, XmlReader } from '../../../src/read/xlsx/xml.ts'

type Layer = (handler: XmlHandler) => XmlReader
const bytesLayer: Layer = (handler) => new BytesXml(handler, 1 << 20)
const saxesLayer: Layer = (handler) => saxesXml(handler, 'utf-8')

/** What a layer tells of a document, one line an event; texts of one place joined, however many pieces they came in. `!` when it refuses. */
function told(layer: Layer, document: Buffer, chunkBytes = document.length): string[] {
  const events: string[] = []
  let text = ''
  const flush = () => {
    if (text !== '') events.push(`text ${JSON.stringify(text)}`)
    text = ''
  }
  const reader = layer({
    wantsText: true,
    open(name, tag) {
      flush()
      const words = ['a', 'r', 'count', 'ref'].map(
        (word) => `${word}=${JSON.stringify(tag.attribute(word))}/${tag.whole(word)}/${tag.column(word)}/${tag.word(word)}`,
      )
      events.push(`open ${name} ${words.join(' ')}`)
    },
    close(name) {
      flush()
      events.push(`close ${name}`)
    },
    text(piece) {
      text += piece.text()
    },
  })
  try {
    for (let at = 0; at < document.length; at += chunkBytes) reader.write(document.subarray(at, at + chunkBytes))
    reader.end()
  } catch (error) {
    return [`! ${error instanceof Error ? error.name : error}`]
  }
  return events
}

const characters = fc.constantFrom(
  'a',
  'B',
  '1',
  ' ',
  '\n',
  '\t',
  '\r',
  '\r\n',
  '客',
  'é',
  '𠮷',
  '😀',
  '&amp;',
  '&lt;',
  '&gt;',
  '&quot;',
  '&apos;',
  '&#65;',
  '&#x5BA2;',
  '&#x20BB7;',
  '>',
  '"',
  "'",
  ']',
  '=',
  '/',
)
const texts = fc.array(characters, { maxLength: 12 }).map((list) => list.join(''))
const names = fc.constantFrom('c', 'v', 'row', 'x:c', 'sheetData', '客户', 'a-b.c_d')
const spaces = fc.constantFrom(' ', '  ', '\n', '\t ')
const attributes = fc
  .uniqueArray(fc.constantFrom('a', 'r', 'x:count', 'ref', '名'), { maxLength: 4 })
  .chain((list) =>
    fc.tuple(
      ...list.map((name) =>
        fc
          .tuple(spaces, fc.constantFrom('=', ' = '), fc.constantFrom('"', "'"), texts, fc.constantFrom('', '12', 'AB7', '$C$3'))
          .map(([gap, equals, quote, value, extra]) => `${gap}${name}${equals}${quote}${extra || value.replaceAll(quote, '')}${quote}`),
      ),
    ),
  )
  .map((list) => list.join(''))
const aside = fc.oneof(
  texts.map((text) => `<!-- ${text} -->`),
  texts.map((text) => `<![CDATA[${text}]]>`),
  fc.constant('<?note a > b?>'),
)
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      names,
      attributes,
      spaces.map((gap) => gap.trimStart()),
      fc.array(fc.oneof({ weight: 3, arbitrary: texts }, aside, tie('element')), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([name, words, gap, content, empty]) =>
      empty ? `<${name}${words}${gap}/>` : `<${name}${words}${gap}>${content.join('')}</${name}${gap}>`,
    ),
}))
const documents = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- first -->\r\n'),
    element,
    fc.constantFrom('', '\n', '<!-- last -->'),
  )
  .map((parts) => parts.join(''))
  // A text may not hold the end of a CDATA section.
  .filter((document) => !document.replace(/<!\[CDATA\[.*?\]\]>|<!--.*?-->/gs, '').includes(']]>'))
  .map((document) => Buffer.from(document))

describe('the byte layer tells what saxes tells', () => {
  test('of any well-formed document', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(told(bytesLayer, document)).toEqual(told(saxesLayer, document))
      }),
      { numRuns: 500 },
    )
  })

  test('wherever the bytes are cut', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 7 }), (document, chunkBytes) => {
        expect(told(bytesLayer, document, chunkBytes)).toEqual(told(bytesLayer, document))
      }),
      { numRuns: 200 },
    )
  })

  test('and of a document with a byte changed it refuses too, or tells the same where both read it', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.constantFrom(...Buffer.from('<>&"\'=/! ?a;')), (document, at, byte) => {
        const changed = Buffer.from(document)
        changed[at % changed.length] = byte
        const [ours, theirs] = [told(bytesLayer, changed), told(saxesLayer, changed)]
        if (!ours[0]?.startsWith('!') && !theirs[0]?.startsWith('!')) expect(ours).toEqual(theirs)
      }),
      { numRuns: 500 },
    )
  })
})

const refused = ['! XmlProblem']
test.each<[string, string]>([
  ['cut in a tag', '<a><b'],
  ['cut in an attribute', '<a b="1'],
  ['cut in text', '<a>text'],
  ['without an end tag', '<a><b></b>'],
  ['with the wrong end tag', '<a><b></a></b>'],
  ['with an end tag too many', '<a></a></a>'],
  ['with two roots', '<a/><b/>'],
  ['with text before the root', 'foo<a/>'],
  ['with text behind the root', '<a/>foo'],
  ['empty', ''],
  ['without a root', '<!-- nothing -->'],
  ['with a DOCTYPE', '<!DOCTYPE a><a/>'],
  ['with a DOCTYPE that defines entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['with an unknown entity', '<a>&b;</a>'],
  ['with an entity without end', '<a>&amp</a>'],
  ['with a character XML forbids', '<a>&#0;</a>'],
  ['with an attribute without quotes', '<a b=1/>'],
  ['with an attribute without value', '<a b/>'],
  ['with an open comment', '<a><!-- </a>'],
  ['with an open CDATA section', '<a><![CDATA[ </a>'],
])('both layers refuse a document %s', (_, document) => {
  expect(told(bytesLayer, Buffer.from(document))).toEqual(refused)
  expect(told(saxesLayer, Buffer.from(document))).toEqual(refused)
})

test('a control character in text is kept: the cell is worth more than the complaint', () => {
  const document = Buffer.from('<a>x\u000by</a>')
  expect(told(bytesLayer, document)).toEqual(told(saxesLayer, document))
  expect(told(bytesLayer, document)[1]).toBe('text "x\\u000by"')
})

test('a long text comes in pieces, none of them cut inside a character, an escape or a line end', () => {
  fc.assert(
    fc.property(fc.array(characters, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (list, shift) => {
      const long = `${'x'.repeat(shift)}${list.join('').repeat(Math.ceil(140_000 / Buffer.byteLength(list.join(''))))}`
      const document = Buffer.from(`<a>${long}</a>`)
      expect(told(bytesLayer, document, 65_537)).toEqual(told(saxesLayer, document))
    }),
    { numRuns: 20 },
  )
})

test('a tag without end is refused before it fills the memory', () => {
  const reader = new BytesXml({ wantsText: false, open() {}, close() {}, text() {} }, 1_000)
  expect(() => {
    for (let i = 0; i < 100; i++) reader.write(Buffer.from(i === 0 ? '<a b="' : 'x'.repeat(100)))
  }).toThrow('too long')
})

test('bytes that are no UTF-8 are told, a replacement character that stands in the file is not', () => {
  const bad: [string, boolean][] = []
  const handler: XmlHandler = {
    wantsText: true,
    open() {},
    close() {},
    text(piece) {
      bad.push([piece.text(), piece.badBytes])
    },
  }
  const reader = new BytesXml(handler, 1_000)
  reader.write(Buffer.concat([Buffer.from('<a>good</a>'.replace('good', '客')), Buffer.alloc(0)]))
  reader.end()
  const second = new BytesXml(handler, 1_000)
  second.write(Buffer.concat([Buffer.from('<a><b>'), Buffer.from([0xc4, 0xe3]), Buffer.from('</b>\ufffd</a>')]))
  second.end()
  expect(bad).toEqual([
    ['客', false],
    ['\ufffd\ufffd', true],
    ['\ufffd', false],
  ])
})
