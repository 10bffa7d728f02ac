import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { workbookSubject } from '../../src/read/xlsx/workbook-subject.ts'
import { type FigureSheet, reportSubject, writeReportBook } from '../../src/write/report-book.ts'
import { cellsOf, fileOf } from '../support/annotated-book.ts'
import { packageFaults, partsIn } from '../support/package-faults.ts'

const created = new Date('2026-01-02T03:04:05Z')
const sheets: readonly FigureSheet[] = [
  {
    name: 'Owners/负责人',
    lines: ['Customer data quality', 'Made 2026-01-02'],
    tables: [
      {
        title: null,
        columns: [
          { header: 'Owner', kind: 'text' },
          { header: 'Score', kind: 'score', hasBar: true },
          { header: 'Wrong', kind: 'share', hasScale: true },
          { header: 'Late', kind: 'share', hasScale: true },
        ],
        rows: [
          ['张*', 82.5, 0.25, 0],
          ['=1+1\u0007', null, 0.5, null],
        ],
      },
    ],
  },
  { name: 'Trend', lines: [], tables: [{ title: null, columns: [{ header: 'Score', kind: 'score', hasBar: true }], rows: [] }] },
]

async function written(): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  await writeReportBook(stream, sheets, created)
  return bytes
}

test('cells are what was counted: texts as texts, numbers as numbers', async () => {
  const file = fileOf(await written())
  expect(await cellsOf(file, 'Owners 负责人')).toEqual([
    ['Customer data quality'],
    ['Made 2026-01-02'],
    ['Owner', 'Score', 'Wrong', 'Late'],
    ['张*', '82.5', '0.25', '0'],
    ['=1+1\u0007', '', '0.5'],
  ])
})

test('bars and scales have ends and colours, and nothing in the package makes Excel repair it', async () => {
  const bytes = await written()
  const parts = await partsIn(bytes)
  expect(packageFaults(parts)).toEqual([])
  const drawn = [...`${parts.get('xl/worksheets/sheet1.xml')}`.matchAll(/<conditionalFormatting.*?<\/conditionalFormatting>/g)].map(
    ([xml]) => xml,
  )
  expect(drawn).toEqual([
    '<conditionalFormatting sqref="B5:B6"><cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="100"/><color rgb="FF7FA6C9"/></dataBar></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="C5:C6 D5:D6"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="0"/><cfvo type="num" val="0.5"/><color rgb="FFFFFFFF"/><color rgb="FFE39B73"/></colorScale></cfRule></conditionalFormatting>',
  ])
  expect(`${parts.get('xl/worksheets/sheet2.xml')}`).not.toContain('conditionalFormatting')
})

test('the same figures and time are the same bytes, and the workbook says that it is a report', async () => {
  const bytes = await written()
  expect((await written()).equals(bytes)).toBe(true)
  expect(await workbookSubject(fileOf(bytes))).toBe(reportSubject)
})
