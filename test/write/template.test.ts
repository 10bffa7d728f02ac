import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { templateWords } from '../../src/cli/text/template.ts'
import { openTables } from '../../src/jobs/sheets/open-tables.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { templateExample } from '../../src/schema/template-example.ts'
import { templateRows, writeTemplate } from '../../src/write/template.ts'

const created = new Date('2026-01-02T03:04:05Z')

async function templateIn(language: 'en' | 'zh'): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  await writeTemplate(stream, customerSchema, language, templateWords, templateExample, created)
  return bytes
}

describe.each(['en', 'zh'] as const)('the template in %s', (language) => {
  test('marks what is required and offers what can be chosen', async () => {
    const book = new exceljs.Workbook()
    await book.xlsx.load((await templateIn(language)) as never)
    const words = templateWords[language]
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      [words.sheet, 'visible'],
      [words.instructions, 'visible'],
      [templateWords[language === 'zh' ? 'en' : 'zh'].instructions, 'visible'],
      [words.lists, 'hidden'],
    ])
    const sheet = book.getWorksheet(words.sheet)!
    const headers = customerSchema.fields.map((_, index) => sheet.getRow(1).getCell(index + 1).text)
    expect(headers).toEqual(customerSchema.fields.map((field) => `${field.label[language]}${field.required ? '*' : ''}`))
    const at = customerSchema.fields.findIndex((field) => field.name === 'customer_type') + 1
    const validation = sheet.getRow(templateRows).getCell(at).dataValidation
    expect(validation).toMatchObject({ type: 'list', formulae: [expect.stringContaining(words.lists)] })
    const commented = book.worksheets.filter((one) => {
      let notes = 0
      one.eachRow((row) =>
        row.eachCell((cell) => {
          notes += cell.note === undefined ? 0 : 1
        }),
      )
      return notes > 0
    })
    expect(commented.map(({ name }) => name)).toEqual([words.sheet]) // notes on two sheets make Excel report damage
  })

  test('its example row is no customer', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'template-'))
    try {
      writeFileSync(path.join(folder, 'template.xlsx'), await templateIn(language))
      const { tables } = await openTables([`template.xlsx#${templateWords[language].sheet}`], customerSchema, { folder })
      for await (const { records, aside } of tables[0]!.batches())
        expect([records, aside.map((row) => [row.row, row.aside])]).toEqual([[], [[2, 'example']]])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('is read back with every column in its place', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'template-'))
    try {
      writeFileSync(path.join(folder, 'template.xlsx'), await templateIn(language))
      const { tables } = await openTables([`template.xlsx#${templateWords[language].sheet}`], customerSchema, { folder, keepAll: true })
      expect(tables[0]!.layout.columns.map(({ field }) => field)).toEqual(customerSchema.fields.map(({ name }) => name))
      for await (const { records } of tables[0]!.batches()) {
        expect(records[0]!.values).toMatchObject({
          phone: '+8613912345678',
          phone_alt: '+862161234567;ext=801',
          customer_type: '意向',
          first_contact_at: '2026-03-05',
        })
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('is the same file each time', async () => {
  expect((await templateIn('zh')).equals(await templateIn('zh'))).toBe(true)
})
