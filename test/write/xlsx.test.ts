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

async function workbookOf(tables: WriteTable[]): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  await writeWorkbook(stream, tables, created, 'out.xlsx')
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
