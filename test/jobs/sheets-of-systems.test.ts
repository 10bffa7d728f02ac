import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shippedRules } from '../../rules/index.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import type { Finding } from '../../src/finding.ts'
import { checkStore, checkTables } from '../../src/jobs/check/run-check.ts'
import { importSheets } from '../../src/jobs/import/import-sheets.ts'
import { openTables } from '../../src/jobs/sheets/open-tables.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { openStore } from '../../src/store/store.ts'
import { csvOf, type SystemExport, systemExports } from '../support/system-exports.ts'

const now = new Date('2026-09-30T12:00:00Z')
const today = '2026-09-30'
const rules = chooseRules(shippedRules).active
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'systems-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function tableOf(one: Pick<SystemExport, 'headers' | 'rows'>, name = 'export.csv') {
  writeFileSync(path.join(folder, name), csvOf(one))
  const { tables } = await openTables([name], customerSchema, { folder, standard: 'auto', now: today })
  return tables[0]!
}

async function findingsOf(one: Pick<SystemExport, 'headers' | 'rows'>): Promise<Finding[]> {
  const found: Finding[] = []
  await checkTables([await tableOf(one)], customerSchema, { rules, today, found: (finding) => found.push(finding) })
  return found
}

const told = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity !== 'info').map(({ rule, ref, field }) => [rule, ref?.row ?? null, field])

describe.each(systemExports.map((one) => [one.name, one] as const))('%s', (_, one) => {
  test('is known by its headers, and each means its field', async () => {
    const { schema, layout } = await tableOf(one)
    expect(schema.name).toBe(one.schema)
    const mapped = layout.columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field] as const]))
    expect(Object.fromEntries(mapped)).toEqual(one.fields)
  })

  test('has no errors and warnings where nothing is wrong', async () => {
    expect(told(await findingsOf(one))).toEqual([])
  })

  test('keeps its keys and options byte for byte, and owes nothing in the store either', async () => {
    writeFileSync(path.join(folder, 'kept.csv'), csvOf(one))
    const file = path.join(folder, `${one.schema}-${one.headers.length}.db`)
    const store = openStore(file, { clock: () => now, writer: { command: 'test', operator: 'test', pid: process.pid } })
    try {
      await importSheets(store, {
        patterns: ['kept.csv'],
        schema: customerSchema,
        operator: 'test',
        args: {},
        options: { folder, standard: 'auto', now: today },
      })
      const records = [...store.records.batches()].flat()
      for (const header of one.kept) {
        const field = one.fields[header]
        const at = one.headers.indexOf(header)
        const cells = records.map(({ values, extras }) => (field === undefined ? (extras[header] ?? '') : (values[field] ?? '')))
        expect([header, cells]).toEqual([header, one.rows.map((row) => row[at])])
      }
      const found: Finding[] = []
      await checkStore(store, customerSchema, { rules, today, country: null, standard: 'auto', found: (finding) => found.push(finding) })
      expect(told(found)).toEqual([])
    } finally {
      store.close()
    }
  })
})

test('what is wrong stays wrong: a broken e-mail, a doubled key, a missing required value', async () => {
  const one = systemExports[0]!
  const [first, second, third, ...rest] = one.rows.map((row) => [...row])
  first![3] = 'ann.lee@@acme'
  second![0] = third![0]!
  for (const at of [3, 4]) third![at] = ''
  expect(told(await findingsOf({ headers: one.headers, rows: [first!, second!, third!, ...rest] }))).toEqual([
    ['email-shape', 2, 'email'],
    ['required-present', 4, 'phone'],
    ['unique-key', 4, 'customer_no'],
  ])
})

test.each<[string, readonly string[], readonly string[], string]>([
  ['a Chinese sheet', ['客户名称', '联系电话'], ['华信科技有限公司', '13800138001'], 'customer'],
  ['a Chinese sheet of common words', ['姓名', '手机', '地址'], ['张伟', '13800138001', '苏州'], 'customer'],
  [
    'a German house list',
    ['Kundennummer', 'Firma', 'Ansprechpartner', 'Telefon', 'Mobil', 'Kundentyp', 'Branche', 'Umsatz'],
    ['K-001', 'Müller GmbH', 'Hans Müller', '0351/4567890', '', 'Kunde', 'Lebensmittel', '12.500,50 €'],
    'contacts',
  ],
  [
    'a Japanese house list',
    ['会社名', '担当者', '電話番号', '業種', 'ステータス'],
    ['株式会社テスト', '山田太郎', '03-1234-5678', '製造業', '見込み'],
    'contacts',
  ],
  [
    'a Taiwanese house list',
    ['公司名稱', '聯絡人', '電話', '產業別', '客戶類型'],
    ['台積測試股份有限公司', '王小明', '02-2345-6789', '電子業', '潛在客戶'],
    'contacts',
  ],
  ['field ids', ['name', 'phone'], ['Acme Ltd', '+442079460001'], 'customer'],
  ['labels of ours', ['Customer name', 'Contact', 'Phone'], ['Acme Ltd', 'Ann Lee', '+442079460001'], 'customer'],
  [
    'persons in any other language',
    ['Bedrijfsnaam', 'Contactpersoon', 'Telefoonnummer'],
    ['Alfa BV', 'Jan de Vries', '+31201234567'],
    'contacts',
  ],
  ['companies in any other language', ['Company', 'Address', 'City'], ['Acme Ltd', '12 Oak Street', 'Leeds'], 'companies'],
])('%s', async (_, headers, row, schema) => {
  const sheet = { headers, rows: [row] }
  expect((await tableOf(sheet)).schema.name).toBe(schema)
  if (schema !== 'customer') expect(told(await findingsOf(sheet))).toEqual([])
})
