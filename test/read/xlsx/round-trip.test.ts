import excel from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileOf } from '../../support/make-xlsx.ts'
import { cellsOf } from '../../support/read-xlsx.ts'

const letters = fc.constantFrom(...'aZ0 ,"\'&<>\n\t客户𠮷😀é=+-@_x000D_')
const text = fc.array(letters, { minLength: 1, maxLength: 12 }).map((list) => `x${list.join('')}`)
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => new Date(Date.UTC(1904, 0, 2) + days * 86_400_000))
const cell = fc.oneof(text, fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.boolean(), day)
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 20 })

function shown(value: string | number | boolean | Date): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
}

test('what exceljs writes is read back as it was given', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), async (given, date1904) => {
      const book = new excel.Workbook()
      book.properties.date1904 = date1904
      const sheet = book.addWorksheet('客户')
      for (const row of given) {
        sheet.addRow(row).eachCell((cell) => {
          if (cell.value instanceof Date) cell.numFmt = 'yyyy"年"m"月"d"日"'
        })
      }
      const file = fileOf(Buffer.from(await book.xlsx.writeBuffer()))
      expect(await cellsOf(file)).toEqual(given.map((row) => row.map(shown)))
    }),
    { numRuns: 40 },
  )
})
