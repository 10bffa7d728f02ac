import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../src/read/csv-scan.ts'
import { readerOf, rowsIn } from '../support/text-files.ts'

const cellsOf = (text: string, dialect: Partial<Dialect> = {}) =>
  rowsIn([text], dialect).map((row) => (row.broken ? [row.broken.reason, row.broken.raw] : row.cells))

test.each<[string, string, string[][]]>([
  [
    'plain rows',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['LF, CRLF and CR mixed', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
  ['an empty last cell', 'a,b,\n', [['a', 'b', '']]],
  ['cells keep their spaces', ' a , b\n', [[' a ', ' b']]],
  ['a delimiter in quotes', '"a,b",c\n', [['a,b', 'c']]],
  ['a doubled quote', '"a ""b"" c",d\n', [['a "b" c', 'd']]],
  ['only a doubled quote', '"""",x\n', [['"', 'x']]],
  ['empty quoted cells', '"","",x\n', [['', '', 'x']]],
  [
    'line breaks in quotes',
    '"a\nb\r\nc",d\ne,f\n',
    [
      ['a\nb\r\nc', 'd'],
      ['e', 'f'],
    ],
  ],
  ['a quote inside a plain cell', 'a,5" pipe\n', [['a', '5" pipe']]],
  ['text after a closing quote', 'x,"abc" def\n', [['x', '"abc" def']]],
  ['a space after a closing quote', '"abc" ,def\n', [['abc', 'def']]],
  ['missing and extra cells are kept', 'a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
  ['a NUL stays in its cell', 'a\0b,c\n', [['a\0b', 'c']]],
] as const)('%s', (_why, text, rows) => {
  expect(cellsOf(text)).toEqual(rows)
})

describe('damaged records', () => {
  const three = { width: 3 }
  test.each<[string, string, string[][]]>([
    [
      'a quote that nothing closes, in a row that is whole without it',
      'a,b,c\n1,"x,3\n4,5,6\n',
      [
        ['a', 'b', 'c'],
        ['1', '"x', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'an unclosed quote on the last line',
      'a,b,c\n1,"x,3',
      [
        ['a', 'b', 'c'],
        ['unclosed-quote', '1,"x,3'],
      ],
    ],
    [
      'an unclosed quote in the last cell costs its own record: the cell may go on',
      '1,x,"3\n4,5,6\n',
      [
        ['unclosed-quote', '1,x,"3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'an unclosed quote in a row that is too short costs its own record',
      '1,"x\n4,5,6\n',
      [
        ['unclosed-quote', '1,"x'],
        ['4', '5', '6'],
      ],
    ],
    [
      'an unclosed quote before a quoted row',
      '1,"x,3\n4,"5",6\n7,8,9\n',
      [
        ['1', '"x', '3'],
        ['4', '5', '6'],
        ['7', '8', '9'],
      ],
    ],
    [
      'an unclosed quote that the next quote seems to close',
      '1,"x,3\n4,5,"\n7,8,9\n',
      [
        ['unclosed-quote', '1,"x,3'],
        ['unclosed-quote', '4,5,"'],
        ['7', '8', '9'],
      ],
    ],
    [
      'an unclosed quote at the start',
      '"1,x,3\n4,5,6\n',
      [
        ['"1', 'x', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'a single quote inside quotes',
      '1,"Hey, I missed " it",3\n4,5,6\n',
      [
        ['1', 'Hey, I missed " it', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'quotes nobody doubled',
      '1,"a "b" c",3\n4,5,6\n',
      [
        ['1', 'a "b" c', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'an inch mark before the closing quote',
      '1,"Table, 48"",3\n4,5,6\n',
      [
        ['1', 'Table, 48"', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'quotes nobody doubled, over two lines',
      '1,"a "b"\nc",3\n4,5,6\n',
      [
        ['1', 'a "b"\nc', '3'],
        ['4', '5', '6'],
      ],
    ],
    ['a space before the opening quote', '1, "a, b",3\n', [['1', 'a, b', '3']]],
    ['whole lines inside a closed quote stay there', '1,"a\n4,5,6\nb",3\n', [['1', 'a\n4,5,6\nb', '3']]],
  ] as const)('%s', (_why, text, rows) => {
    expect(cellsOf(text, three)).toEqual(rows)
  })

  test('a stray quote in a row of three hundred cells', () => {
    const wide = Array.from({ length: 300 }, (_, index) => `"cell ${index}, x"`)
    const cells = wide.map((cell) => cell.slice(1, -1))
    expect(cellsOf(`${wide.join(',')},"a "b" c, d"\n`, { width: 301 })).toEqual([[...cells, 'a "b" c, d']])
  })

  test('escape by backslash', () => {
    expect(cellsOf('"a \\"b\\" c","d\\\\",e\\n\n', { escape: 'backslash' })).toEqual([['a "b" c', 'd\\', 'e\\n']])
  })

  test('an apostrophe as quote, with apostrophes in the text', () => {
    expect(cellsOf("'won't, let',Men's\n", { quote: "'", width: 2 })).toEqual([["won't, let", "Men's"]])
  })

  test('a space that belongs to the delimiter', () => {
    expect(cellsOf('a, "b, c",  d\n', { spaced: true })).toEqual([['a', 'b, c', ' d']])
  })
})

test('rows and lines are numbered as a spreadsheet and an editor count them', () => {
  const rows = rowsIn(['a,b\n\n"x\ny",2\n,\n# note here\n1,"u,2\nz,9\n'], { width: 2, comments: true })
  expect(rows.map(({ row, line, cells, broken }) => [row, line, broken?.reason ?? cells[0]])).toEqual([
    [1, 1, 'a'],
    [3, 3, 'x\ny'],
    [6, 7, 'unclosed-quote'],
    [7, 8, 'z'],
  ])
})

test('what was met is counted', () => {
  const reader = readerOf({ width: 2, comments: true })
  for (const _rows of reader.push('# made by hand\na,b\n\n1,5" x\n1,2,3\n\0,2\n#N/A\n#12,x\n'));
  for (const _rows of reader.end());
  expect(reader.notices()).toEqual([
    { kind: 'blank-rows', count: 1 },
    { kind: 'comment-lines', count: 1, detail: '# made by hand' },
    { kind: 'nul-bytes', count: 1 },
    { kind: 'stray-quotes', count: 1, detail: '4' },
    { kind: 'ragged-rows', count: 2, detail: '5' },
  ])
})

test('bad bytes make their row broken, with the column and the bytes', () => {
  const bad = String.fromCharCode(0xdcff)
  expect(rowsIn([`a,b\n1,x${bad}y\n2,😀\n`])).toEqual([
    { row: 1, line: 1, cells: ['a', 'b'] },
    { row: 2, line: 2, cells: ['1', 'x\\xFFy'], broken: { reason: 'bad-bytes', raw: '1,x\\xFFy', column: 2, detail: '0xFF' } },
    { row: 3, line: 3, cells: ['2', '😀'] },
  ])
})

test('a cell over the limit makes its row broken; a row over the limit and too many columns are refused', () => {
  const long = 'x'.repeat(50)
  expect(rowsIn([`a,${long}\nb,"${long}\n${long}"\nc,d\n`], {}, { cellChars: 40 })).toEqual([
    { row: 1, line: 1, cells: [], broken: { reason: 'too-long', raw: `a,${long}`, column: 2, detail: '50' } },
    { row: 2, line: 2, cells: [], broken: { reason: 'too-long', raw: `b,"${long}\n${long}"`, column: 2, detail: '101' } },
    { row: 3, line: 4, cells: ['c', 'd'] },
  ])
  expect(() => rowsIn([',,,\n'.replace('\n', 'a\n')], {}, { columns: 3 })).toThrow(expect.objectContaining({ code: 'TOO_MANY_COLUMNS' }))
  expect(() => rowsIn(['x'.repeat(90)], {}, { rowChars: 40 }).length && rowsIn(['x'.repeat(90), 'y'], {}, { rowChars: 40 })).toThrow(
    expect.objectContaining({ code: 'ROW_TOO_LONG' }),
  )
})

/** Quotes, delimiters and line ends in any order: what damaged files are made of. */
const soup = fc
  .array(fc.constantFrom('"', '"', ',', '\n', '\r\n', '\r', 'a', 'b c', '\\', ' ', '#', '""', '",', '\n"', "'", '客', '\0'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))
const dialects = fc.record({
  delimiter: fc.constantFrom(',', ' ', 'a'),
  quote: fc.constantFrom('"', "'", ''),
  escape: fc.constantFrom<Dialect['escape']>('doubled', 'backslash'),
  spaced: fc.boolean(),
  width: fc.option(fc.integer({ min: 1, max: 4 })),
  comments: fc.boolean(),
})

test('the rows do not depend on where the text was cut', () => {
  fc.assert(
    fc.property(soup, dialects, fc.array(fc.nat(120), { maxLength: 5 }), (text, dialect, cuts) => {
      const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length]
      const portions = at.slice(1).map((end, index) => text.slice(at[index], end))
      expect(rowsIn(portions, dialect)).toEqual(rowsIn([text], dialect))
    }),
    { numRuns: 3_000 },
  )
})

test('no text is lost: every letter is in a cell, or in the raw text of a broken row', () => {
  const letters = (text: string) =>
    [...text]
      .filter((letter) => /[^\s",'\\]/.test(letter))
      .sort()
      .join('')
  fc.assert(
    fc.property(soup, fc.option(fc.integer({ min: 1, max: 4 })), (text, width) => {
      const rows = rowsIn([text], { width })
      expect(letters(rows.map((row) => row.broken?.raw ?? row.cells.join(',')).join('\n'))).toBe(letters(text))
    }),
    { numRuns: 3_000 },
  )
})

test('rows are in order, and their numbers and lines only grow', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const rows = rowsIn([text], { width: 2 })
      for (const [index, row] of rows.entries()) {
        const before = rows[index - 1]
        expect(row.row).toBeGreaterThan(before?.row ?? 0)
        expect(row.line).toBeGreaterThan(before?.line ?? 0)
      }
    }),
  )
})

describe('the same rows as csv-parse', () => {
  const theirs = (text: string, delimiter: string) =>
    parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, bom: false }).filter((cells) =>
      cells.some((cell) => cell.trim() !== ''),
    )

  test('on anything well formed', () => {
    const cell = fc
      .array(fc.constantFrom('"', ',', '\n', '\r\n', ' ', 'a', '客户', '\t', ';', '1', '😀'), { maxLength: 6 })
      .map((parts) => parts.join(''))
    const lines = fc.array(
      fc.record({
        cells: fc.array(fc.record({ cell, quoted: fc.boolean() }), { minLength: 1, maxLength: 5 }),
        end: fc.constantFrom('\n', '\r\n', '\r'),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(lines, fc.constantFrom(',', ';', '\t'), (records, delimiter) => {
        const text = records
          .map(
            ({ cells, end }) =>
              cells
                .map(({ cell, quoted }) => (quoted || /["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
                .join(delimiter) + end,
          )
          .join('')
        expect(cellsOf(text, { delimiter })).toEqual(theirs(text, delimiter))
      }),
      { numRuns: 3_000 },
    )
  })

  test('on any soup of quotes that it reads without complaint', () => {
    fc.assert(
      // csv-parse takes a NUL after a closing quote for the end of the text.
      fc.property(
        soup.map((text) => text.replaceAll('\0', '')),
        (text) => {
          let expected: string[][]
          try {
            expected = theirs(text, ',')
          } catch {
            return // it refuses the text: then ours is a matter of mending, tested above
          }
          expect(cellsOf(text)).toEqual(expected)
        },
      ),
      { numRuns: 5_000 },
    )
  })
})
