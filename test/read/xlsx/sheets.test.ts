import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Fault } from '../../../src/errors.ts'
import { openWorkbook } from '../../../src/read/xlsx/open-workbook.ts'
import { workbookFile } from '../../support/make-xlsx.ts'

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
  const { sheets, hidden } = await openWorkbook(file, { displayName: 'crm.xlsx' })
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
  const bytes = readFileSync(file).length
  expect(hidden).toEqual(['hidden', 'very'])
  expect(sheets.map(({ file, sheet, sha256, bytes, detection }) => ({ file, sheet, sha256, bytes, detection }))).toEqual([
    {
      file: 'crm.xlsx',
      sheet: '客户',
      sha256,
      bytes,
      detection: { format: 'xlsx', notices: [{ kind: 'hidden-sheet-skipped', count: 2, detail: 'hidden, very' }] },
    },
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
