import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { workbookWords } from '../../src/cli/text/workbook.ts'
import type { AnnotatedBook } from '../../src/write/annotated.ts'
import { writeAnnotated } from '../../src/write/annotated.ts'
import { type CopiedSheet, copyPlaces } from '../../src/write/annotated-copy.ts'
import type { Issue } from '../../src/write/annotated-issues.ts'
import { cellsOf, fileOf } from '../support/annotated-book.ts'
import { packageFaults, partsIn } from '../support/package-faults.ts'

const created = new Date('2026-01-02T03:04:05Z')
const none = { error: 0, warning: 0, info: 0 }

async function written(book: AnnotatedBook, rows?: number): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  await writeAnnotated(stream, book, { created, words: workbookWords.en, ...(rows === undefined ? {} : { rows }) })
  return bytes
}

function sheetOf(cells: readonly (readonly string[])[], over: Partial<CopiedSheet> = {}): CopiedSheet {
  return {
    name: 'leads',
    tagHeader: 'crm-clean:0123456789abcdef:leads.csv',
    headerRow: 1,
    width: Math.max(1, ...cells.map((row) => row.length)),
    columns: [],
    rows: [cells.map((row, at) => ({ row: at + 1, cells: row, tag: at === 0 ? null : `${at + 1}-abc`, broken: false }))],
    severityOf: () => null,
    listedAt: () => null,
    notes: [],
    ...over,
  }
}

const bookOf = (sheets: readonly CopiedSheet[], issues: readonly Issue[] = []): AnnotatedBook => ({
  sheets,
  issues,
  facts: {
    made: 'now',
    rows: 1,
    cleanRows: 1,
    counts: none,
    sheets: sheets.map(({ name }) => ({ place: name, counts: none })),
    dimensions: [],
    rules: [],
    withoutNote: 0,
  },
})

const issue: Issue = {
  severity: 'error',
  rule: 'phone-dialable',
  message: 'Too short.',
  sheet: 0,
  row: 2,
  column: 1,
  header: '电话',
  value: '138****',
  proposal: null,
  confidence: null,
  record: 'row:2',
}

const bad = (over: Partial<CopiedSheet> = {}) =>
  sheetOf(
    [
      ['客户', '电话'],
      ['华信', '1380013'],
    ],
    {
      severityOf: (row, column) => (row === 2 && column === 1 ? 'error' : null),
      listedAt: (row) => (row === 2 ? 2 : null),
      notes: [{ row: 2, column: 1, entries: [{ heading: 'Error · phone-dialable', lines: ['Too short.'] }] }],
      ...over,
    },
  )

test('nothing in a workbook makes Excel ask for repair: notes on several worksheets, links there and back', async () => {
  const book = bookOf(
    [bad(), bad({ name: "Bob's [sheet]: 3!" }), bad({ name: 'LEADS' })],
    [issue, { ...issue, sheet: 1 }, { ...issue, sheet: null, row: null, column: null }],
  )
  const parts = await partsIn(await written(book))
  expect(packageFaults(parts)).toEqual([])
  expect([...parts.keys()].filter((name) => /comments|vml/.test(name)).length).toBe(6)
  expect([...parts.get('xl/workbook.xml')!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1])).toEqual([
    'Summary',
    'Issues',
    'leads',
    'Bob&apos;s  sheet   3',
    'LEADS (2)',
  ])
})

test('the checker sees what exceljs itself would do', async () => {
  const parts = await partsIn(await written(bookOf([bad(), bad({ name: 'other' })], [])))
  const broken = new Map(parts)
  broken.set('xl/drawings/vmlDrawing3.vml', parts.get('xl/drawings/vmlDrawing2.vml')!)
  expect(packageFaults(broken)).toEqual(['two worksheets use one block of shape numbers: 1,1', 'two notes have one number'])
  broken.delete('xl/comments2.xml')
  expect(packageFaults(broken)).toContain('xl/worksheets/sheet2.xml refers to xl/comments2.xml, which is not there')
})

test.each([
  ['nothing at all', sheetOf([], { headerRow: 0 })],
  ['a header alone', sheetOf([['客户', '电话']])],
  ['200 columns', sheetOf([Array.from({ length: 200 }, (_, at) => `c${at}`), Array.from({ length: 200 }, (_, at) => `${at}`)])],
  [
    'rows far apart',
    sheetOf([], {
      rows: [
        [
          { row: 1, cells: ['a'], tag: null, broken: false },
          { row: 5_000, cells: ['b'], tag: '5000-abc', broken: false },
        ],
      ],
    }),
  ],
])('%s is a whole workbook', async (_, sheet) => {
  expect(packageFaults(await partsIn(await written(bookOf([sheet]))))).toEqual([])
})

test('cells are copied as found', async () => {
  const cells = [
    ['编号', '金额', '备注'],
    ['007', '12.5', '=1+1'],
    ['123456789012345678', '1234567890123', '两行\r\n文字\n第三'],
    ['+8613800138000', '0012', ' a_x0041_\u0001b\u000b '],
    ["'quoted", '-5', '𠮷😀'],
  ]
  const sheet = sheetOf(cells, { columns: [{ index: 1, header: '金额', kind: 'number' }] })
  const bytes = await written(bookOf([sheet]))
  expect(await cellsOf(fileOf(bytes), 'leads')).toEqual([
    [...cells[0]!, 'crm-clean:0123456789abcdef:leads.csv'],
    ...cells.slice(1).map((row, at) => [...row.map((cell) => cell.replace('\r\n', '\n')), `${at + 2}-abc`]),
  ])
  const xml = (await partsIn(bytes)).get('xl/worksheets/sheet2.xml')!
  expect(
    [...xml.matchAll(/<c r="(B\d)" s="\d+"( t="str")?>/g)].map((match) => `${match[1]} ${match[2] === undefined ? 'number' : 'text'}`),
  ).toEqual([
    'B1 text',
    'B2 number',
    'B3 text', // more digits than Excel shows
    'B4 text',
    'B5 number',
  ])
})

test('a cell too long for a workbook is cut, and says so', async () => {
  const bytes = await written(bookOf([sheetOf([['备注'], ['长'.repeat(40_000)]])]))
  const [, row] = await cellsOf(fileOf(bytes), 'leads')
  expect([row![0]!.length, row![0]!.slice(-20)]).toEqual([32_020, '… [crm-clean: 40000]'])
  expect((await cellsOf(fileOf(bytes), 'Summary')).flat().join()).toContain('1 cell has more than the 32,767 characters')
})

test('rows beyond the end of a worksheet go on in another, below the header', async () => {
  const cells = [['客户'], ...Array.from({ length: 9 }, (_, at) => [`r${at + 2}`])]
  const sheet = sheetOf(cells, {
    notes: [2, 8].map((row) => ({ row, column: 0, entries: [{ heading: 'x', lines: [] }] })),
    listedAt: (row) => row,
  })
  const bytes = await written(bookOf([sheet], [{ ...issue, row: 8, column: 0 }, ...Array.from({ length: 5 }, () => issue)]), 5)
  expect(packageFaults(await partsIn(bytes))).toEqual([])
  const file = fileOf(bytes)
  const firsts = async (tab: string) => (await cellsOf(file, tab)).map((row) => row[0])
  expect([await firsts('leads'), await firsts('leads …2'), await firsts('leads …3')]).toEqual([
    ['客户', 'r2', 'r3', 'r4', 'r5'],
    ['客户', 'r6', 'r7', 'r8', 'r9'],
    ['客户', 'r10'],
  ])
  const list = await cellsOf(file, 'Issues')
  expect(list[1]!.slice(1, 4)).toEqual(['A4', 'leads …2', '4'])
  expect(list.length).toBe(5)
  expect((await cellsOf(file, 'Summary')).flat().join()).toContain('2 findings are not listed')
})

test('places beyond the end are told in closed form', () => {
  const place = copyPlaces('a', 3, 10)
  expect([1, 10, 11, 19, 20].map(place)).toEqual([
    { tab: 'a', part: 0, row: 1 },
    { tab: 'a', part: 0, row: 10 },
    { tab: 'a …2', part: 1, row: 2 },
    { tab: 'a …2', part: 1, row: 10 },
    { tab: 'a …3', part: 2, row: 2 },
  ])
})

test('the same sheets give the same bytes', async () => {
  expect((await written(bookOf([bad()], [issue]))).equals(await written(bookOf([bad()], [issue])))).toBe(true)
})
