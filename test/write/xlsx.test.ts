import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { openWorkbook } from '../../src/read/xlsx/open-workbook.ts'
import type { WriteTable } from '../../src/write/table.ts'
import { writeWorkbook } from '../../src/write/xlsx.ts'
import { sheetName } from '../../src/write/xlsx-text.ts'
import { newFolder } from '../support/cli-folder.ts'

const created = new Date('2026-01-02T03:04:05Z')

async function workbookOf(tables: WriteTable[], mostRows?: number): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  await writeWorkbook(stream, tables, created, 'out.xlsx', mostRows === undefined ? {} : { mostRows })
  return bytes
}

const people: WriteTable = {
  name: '客户',
  columns: [
    { header: '客户名称', kind: 'text' },
    { header: '联系电话', kind: 'digits' },
    { header: '分数', kind: 'number' },
  ],
  rows: [
    ['华信科技', '13800138000', '12.5'],
    ['=1+1', '+8613800138000', '007'],
    ['a_x0041_\u0001b', null, null],
  ],
}

test('cells come back as they were given; digits stay text and formulas stay dead', async () => {
  const book = new exceljs.Workbook()
  await book.xlsx.load((await workbookOf([people])) as never)
  const sheet = book.getWorksheet('客户')
  const rows: unknown[] = []
  sheet?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)))
  expect(rows).toEqual([
    ['客户名称', '联系电话', '分数'],
    ['华信科技', '13800138000', 12.5],
    ['=1+1', '+8613800138000', '007'],
    ['a_x005F_x0041__x0001_b'], // Excel's own escape; exceljs reads it back as it stands
  ])
  expect(sheet?.getCell('B2').numFmt).toBe('@')
  expect(sheet?.getCell('A3').type).toBe(exceljs.ValueType.String)
})

test('the same table gives the same bytes', async () => {
  expect((await workbookOf([people])).equals(await workbookOf([people]))).toBe(true)
})

test.each([
  ['客户[1]:*?/\\', '客户 1'],
  ["'quoted'", 'quoted'],
  ['', 'Sheet'],
  ['x'.repeat(40), 'x'.repeat(31)],
])('%s names the worksheet %s', (name, written) => {
  expect(sheetName(name)).toBe(written)
})

test('line breaks of every kind come back as they were: XML alone would read each as a line feed', async () => {
  const breaks = ['a\rb', 'a\r\nb', 'a\nb', '\r', '_x000D_']
  const bytes = await workbookOf([{ name: 'S', columns: [{ header: '备注', kind: 'text' }], rows: breaks.map((text) => [text]) }])
  const file = path.join(newFolder({ 'a.xlsx': bytes }), 'a.xlsx')
  const { sheets } = await openWorkbook(file, { displayName: 'a.xlsx' })
  const cells: (string | undefined)[] = []
  for await (const rows of sheets[0]!.rows()) cells.push(...rows.map((row) => row.cells[0]))
  expect(cells).toEqual(['备注', ...breaks])
})

test('dates and numbers are such, also to people who sort; what is none stays as it was typed', async () => {
  const columns: WriteTable['columns'] = [
    { header: '日期', kind: 'date' },
    { header: '类型', kind: 'text', choices: ['成交', '意向'] },
    { header: '分数', kind: 'number' },
  ]
  const dates = ['2024-03-05', '2024-03-05T14:30', '2024-02-30', '1899-12-31', '9999-12-31', '上周']
  const bytes = await workbookOf([{ name: 'options', columns, rows: dates.map((date, at) => [date, '成交', `${at}.5`]) }])
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes as never)
  const [sheet, lists] = book.worksheets
  expect(sheet?.getColumn(1).values.slice(2)).toEqual([
    new Date('2024-03-05T00:00:00Z'),
    new Date('2024-03-05T14:30:00Z'),
    '2024-02-30',
    '1899-12-31',
    new Date('9999-12-31T00:00:00Z'),
    '上周',
  ])
  expect(sheet?.getCell('C3').value).toBe(1.5)
  expect([lists?.name, lists?.state, lists?.getColumn(1).values.slice(1)]).toEqual(['options (2)', 'hidden', ['成交', '意向']])
  expect(sheet?.getCell('B2').dataValidation).toMatchObject({ type: 'list', formulae: ["'options (2)'!$A$1:$A$2"] })
  expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
  const file = path.join(newFolder({ 'a.xlsx': bytes }), 'a.xlsx')
  const { sheets } = await openWorkbook(file, { displayName: 'a.xlsx' })
  const cells: (string | undefined)[] = []
  for await (const rows of sheets[0]!.rows()) cells.push(...rows.map((row) => row.cells[0]))
  expect(cells.slice(1)).toEqual(['2024-03-05', '2024-03-05 14:30:00', ...dates.slice(2)])
})

test('a table of more rows than a worksheet holds goes on in others, each with its header, its widths and a name of its own', async () => {
  const name = 'a name of thirty-one characters'
  const rows = Array.from({ length: 7 }, (_, at) => [`第${at}家名称很长很长的有限公司`, `1380013800${at}`, `${at}`])
  const book = new exceljs.Workbook()
  await book.xlsx.load((await workbookOf([{ ...people, name, rows }, people], 4)) as never)
  expect(book.worksheets.map((sheet) => [sheet.name, sheet.rowCount, sheet.getColumn(1).width])).toEqual([
    [name, 4, 28],
    ['a name of thirty-one charac (2)', 4, 28],
    ['a name of thirty-one charac (3)', 2, 28],
    ['客户', 4, 11],
  ])
  const cells = book.worksheets.slice(0, 3).flatMap((sheet) => {
    expect([sheet.getCell('A1').value, sheet.autoFilter, sheet.views[0]?.state]).toEqual(['客户名称', 'A1:C1', 'frozen'])
    return (sheet.getColumn(1).values as unknown[]).slice(2)
  })
  expect(cells).toEqual(rows.map(([first]) => first))
  const file = path.join(newFolder(), 'parts.xlsx')
  writeFileSync(file, await workbookOf([{ ...people, name, rows }], 4))
  const { sheets } = await openWorkbook(file)
  expect(sheets.map(({ sheet }) => sheet)).toEqual([name, 'a name of thirty-one charac (2)', 'a name of thirty-one charac (3)'])
})
