import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openTables } from '../../src/jobs/sheets/open-tables.ts'
import { customerSchema } from '../../src/schema/customer.ts'

/** The names of each record, and what stays a column of the sheet's own. */
async function namesOf(csv: string, inferFields = false) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'joined-'))
  try {
    writeFileSync(path.join(folder, 'sheet.csv'), csv)
    const { tables } = await openTables(['sheet.csv'], customerSchema, { folder, inferFields })
    const found = []
    for await (const { records } of tables[0]!.batches()) {
      for (const { values, extras } of records) found.push({ name: values.name, contact: values.contact, extras })
    }
    return found
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test.each([
  [
    'the contact of a company',
    'First Name,Last Name,Company,Email\nJohn,Smith,Acme Ltd,john@example.com\nMary,,Brown Inc,mary@example.com\n',
    [
      { name: 'Acme Ltd', contact: 'John Smith', extras: { 'First Name': 'John' } },
      { name: 'Brown Inc', contact: 'Mary', extras: { 'First Name': 'Mary' } },
    ],
  ],
  [
    'the customer of a list of persons',
    'Given Name,Middle Name,Family Name,Phone\nAnna,M.,Berg,+49 30 901820\n',
    [{ name: 'Anna Berg', contact: null, extras: { 'Given Name': 'Anna', 'Middle Name': 'M.' } }],
  ],
  [
    'a Chinese name, family name first',
    '姓,名,公司名称,手机\n欧阳,娜,云帆科技有限公司,13912345678\n',
    [{ name: '云帆科技有限公司', contact: '欧阳娜', extras: { 名: '娜' } }],
  ],
  [
    'nothing, where there are two pairs',
    'First Name,Last Name,Partner First Name,Partner Last Name,Company,Email\nJohn,Smith,Jane,Doe,Acme Ltd,john@example.com\n',
    [
      {
        name: 'Acme Ltd',
        contact: null,
        extras: { 'First Name': 'John', 'Last Name': 'Smith', 'Partner First Name': 'Jane', 'Partner Last Name': 'Doe' },
      },
    ],
  ],
])('two columns make %s', async (_, csv, names) => {
  expect(await namesOf(csv)).toEqual(names)
})

test('a sheet taken column by column keeps them apart', async () => {
  const [record] = await namesOf('First Name,Last Name,Email\nJohn,Smith,john@example.com\n', true)
  expect(record?.name ?? null).toBe(null)
})
