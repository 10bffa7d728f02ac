import { writeFileSync } from 'node:fs'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { openWorkbook } from '../../../src/read/xlsx/open-workbook.ts'
import { fileOf } from '../../support/make-xlsx.ts'

async function lookOf(make: (sheet: exceljs.Worksheet) => void) {
  const book = new exceljs.Workbook()
  make(book.addWorksheet('客户'))
  const file = fileOf('', 'look.xlsx')
  writeFileSync(file, Buffer.from(await book.xlsx.writeBuffer()))
  return (await openWorkbook(file)).sheets[0]!.look!()
}

test('fill colours, merged cells and notes are counted', async () => {
  const look = await lookOf((sheet) => {
    sheet.addRow(['客户名称', '电话', '备注'])
    sheet.addRow(['甲公司', '13812340001', '老客户'])
    sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } }
    sheet.getCell('B2').fill = { type: 'gradient', gradient: 'angle', degree: 0, stops: [{ position: 0, color: { argb: 'FFFF0000' } }] }
    sheet.getCell('B2').note = '已核实'
    sheet.mergeCells('C2:D2')
  })
  expect(look).toEqual({ fills: 2, merges: 1, notes: 1 })
})

test('a plain sheet shows nothing beside its values', async () => {
  const look = await lookOf((sheet) => {
    sheet.addRow(['客户名称']).font = { bold: true }
    sheet.addRow(['甲公司'])
  })
  expect(look).toEqual({ fills: 0, merges: 0, notes: 0 })
})
