import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../src/errors.ts'
import { openWorkbook } from '../../../src/read/xlsx/open-workbook.ts'
import { fileOf, partsOf, workbookFile, zipOf } from '../../support/make-xlsx.ts'
import { rowsOf } from '../../support/read-xlsx.ts'

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
const made = () =>
  workbookFile({
    sheets: [
      { name: '客户', rows },
      { name: '图表', type: 'chartsheet', xml: '<chartsheet/>' },
      { name: 'hidden', rows, state: 'hidden' },
      { name: '跟进 & 记录', rows },
      { name: 'very', rows, state: 'veryHidden' },
    ],
  })

test('visible worksheets are opened, hidden ones named, charts left out', async () => {
  const file = made()
  const { sheets, hidden, others } = await openWorkbook(file, { displayName: 'crm.xlsx' })
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  const bytes = readFileSync(file).length
  expect([hidden, others]).toEqual([['hidden', 'very'], ['图表']])
  expect(sheets.map(({ file, sheet, sha256, bytes, detection }) => ({ file, sheet, sha256, bytes, detection }))).toEqual([
    { file: 'crm.xlsx', sheet: '客户', sha256, bytes, detection: { format: 'xlsx', notices: [] } },
    { file: 'crm.xlsx', sheet: '跟进 & 记录', sha256, bytes, detection: { format: 'xlsx', notices: [] } },
  ])
})

test.each([
  ['客户', '客户'],
  ['hidden', 'hidden'],
  ['Very', 'very'],
  [' 跟进 ＆ 记录', '跟进 & 记录'],
])('the worksheet named "%s" is opened, hidden or not', async (wanted, name) => {
  const { sheets, hidden } = await openWorkbook(made(), { sheet: wanted })
  expect([sheets.map(({ sheet }) => sheet), hidden]).toEqual([[name], []])
})

test('a worksheet that is not there is answered with those that are', async () => {
  const error = await openWorkbook(made(), { sheet: '图表', displayName: 'crm.xlsx' }).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(Fault)
  expect((error as Fault).text('en')).toBe('"crm.xlsx" has no worksheet "图表". It has: 客户, hidden, 跟进 & 记录, very.')
})

test('a workbook of hidden worksheets alone is said to be one', async () => {
  const file = workbookFile({ sheets: [{ name: 'a', rows, state: 'hidden' }] })
  const error = await openWorkbook(file, { displayName: 'crm.xlsx' }).catch((error: unknown) => error)
  expect((error as Fault).text('en')).toBe(
    '"crm.xlsx" has no worksheet that can be read (a). Hidden worksheets are read only when named: file.xlsx#name.',
  )
})

describe('a sheet entry that is no worksheet', () => {
  const opened = async (entries: string) => {
    const parts = partsOf({ sheets: [{ name: '客户', rows }] }).map((part) =>
      part.name === 'xl/workbook.xml' ? { ...part, content: String(part.content).replace('</sheets>', `${entries}</sheets>`) } : part,
    )
    const { sheets, others } = await openWorkbook(fileOf(zipOf(parts), 'crm.xlsx'), { displayName: 'crm.xlsx' })
    return [sheets.map(({ sheet }) => sheet), others]
  }

  test.each([
    ['without a relation', '<sheet name="Module" sheetId="2" r:id=""/>'],
    ['whose relation is not there', '<sheet name="Module" sheetId="9" r:id="rId99"/>'],
    ['that would guess at another entry’s part', '<sheet name="Module" sheetId="1" r:id=""/>'],
  ])('%s is skipped and named', async (_, entry) => {
    expect(await opened(entry)).toEqual([['客户'], ['Module']])
  })
})

test('a worksheet whose part is missing says how to read the others', async () => {
  const parts = partsOf({
    sheets: [
      { name: '客户', rows },
      { name: '旧', rows },
    ],
  }).filter(({ name }) => name !== 'xl/worksheets/sheet2.xml')
  const file = fileOf(zipOf(parts), 'crm.xlsx')
  const { sheets } = await openWorkbook(file, { displayName: 'crm.xlsx' })
  const error = await rowsOf(sheets[1]).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(Fault)
  expect([(error as Fault).code, (error as Fault).exit]).toEqual(['WORKBOOK_SHEET_MISSING', 3])
  expect((error as Fault).text('en')).toContain('The others can be read by name: "crm.xlsx#客户".')
  const { sheets: named } = await openWorkbook(file, { sheet: '客户' })
  expect(await rowsOf(named[0])).toHaveLength(1)
})

describe('formulas without results', () => {
  const read = async (...rows: string[]) => {
    const made = rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')
    const { sheets } = await openWorkbook(workbookFile({ sheets: [{ name: 'S', rows: made }] }), { displayName: 'S.xlsx' })
    return rowsOf(sheets[0]).then(
      (found) => [found.map(({ cells }) => cells), sheets[0]!.notices().find(({ kind }) => kind === 'formula-without-value')?.count ?? 0],
      (error: Fault) => error.code,
    )
  }
  const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`
  const formula = '<c><f>1+1</f><v/></c>'

  test.each([
    ['alone below a header', [text('a'), formula, formula], 'WORKBOOK_UNCALCULATED'],
    ['in one column', [text('a') + text('b'), text('x') + formula, text('y') + formula], [[['a', 'b'], ['x'], ['y']], 2]],
    [
      'in one cell of the last row',
      [text('a') + text('b'), text('x') + text('z'), text('y') + formula],
      [[['a', 'b'], ['x', 'z'], ['y']], 1],
    ],
    ['above cells with values', [text('a'), formula, text('y')], [[['a'], ['y']], 1]],
    ['that gave an empty text', [text('a'), '<c t="str"><f>""</f><v></v></c>'], [[['a']], 0]],
  ])('%s', async (_, rows, told) => {
    expect(await read(...rows)).toEqual(told)
  })
})
