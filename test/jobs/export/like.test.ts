import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import exceljs from 'exceljs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import type { Finding } from '../../../src/finding.ts'
import { checkStore } from '../../../src/jobs/check/run-check.ts'
import { usualCountry } from '../../../src/jobs/country-of-store.ts'
import { recordTable } from '../../../src/jobs/export/export-records.ts'
import { likeSource } from '../../../src/jobs/export/like/like-source.ts'
import { sheetOfSource } from '../../../src/jobs/export/like/sheet-of-source.ts'
import { writeTable } from '../../../src/jobs/export/write-table.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { partsOf, zipOf } from '../../support/make-xlsx.ts'
import { csvOf, type SystemExport, systemExports } from '../../support/system-exports.ts'

const now = new Date('2026-09-30T12:00:00Z')
const today = '2026-09-30'
let folder = ''
let store: Store
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'like-'))
  store = openStore(path.join(folder, 's.db'), { clock: () => now, writer: { command: 'test', operator: 'test', pid: process.pid } })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const take = (name: string, source = 'crm') =>
  importSheets(store, {
    patterns: [name],
    schema: customerSchema,
    operator: 'test',
    args: {},
    source,
    options: { folder, standard: 'auto', now: today },
  })

async function imported(sheet: Pick<SystemExport, 'headers' | 'rows'>) {
  writeFileSync(path.join(folder, 'crm.csv'), csvOf(sheet))
  await take('crm.csv')
}

function back(source = 'crm') {
  const { table, added, strangers } = likeSource(
    store,
    customerSchema,
    sheetOfSource(store, customerSchema, source),
    usualCountry(store, customerSchema),
  )
  return {
    headers: table.columns.map(({ header }) => header),
    rows: [...table.rows].map((row) => row.map((cell) => cell ?? '')),
    added,
    strangers,
    table,
  }
}

async function edit(record: string, cells: Readonly<Record<string, string>>) {
  const check = { schema: customerSchema, rules: [], today, country: null, version: '1' }
  await editRecord(store, { record, cells: new Map(Object.entries(cells)), operator: 'test', check, refuse: [] })
}

test.each(systemExports.map((one) => [one.name, one] as const))('%s goes back as it came, cell by cell', async (_, one) => {
  await imported(one)
  const { headers, rows, added } = back()
  expect(headers.slice(0, one.headers.length)).toEqual(one.headers)
  expect(rows.map((row) => row.slice(0, one.headers.length))).toEqual(one.rows)
  expect(added).toEqual([])
})

test('what was cleaned is clean, and in the form of its column; importing it again changes nothing', async () => {
  await imported({
    headers: [
      'Record ID',
      'First Name',
      'Last Name',
      'Email',
      'Phone Number',
      'Contact owner',
      'Associated Company',
      'Lifecycle Stage',
      'Create Date',
      'My field',
    ],
    rows: [
      ['1', ' Ann ', 'Lee', 'Ann.Lee@Acme-Tools.com ', '+1 415 555 2671', 'Kim', 'Acme  Tools Inc', 'Lead', '07/25/2026', 'a'],
      ['2', 'Bob', 'Ray', 'bob@beta-foods.com', '+1 415-555-2672', 'Kim', 'Beta Foods LLC', 'Customer', '07/26/2026', 'b'],
      ['3', 'Cid', 'Fox', 'cid@gamma-media.com', '+1 415 555 2673', 'Kim', 'Gamma Media Ltd', 'Lead', '2026-07-27', ' c '],
      ['4', 'Dee', 'Hill', 'dee@delta-works.com', '+1 415 555 2674', 'Kim', 'Delta Works', 'Customer', '07/28/2026', ''],
    ],
  })
  const clean = [
    ['1', ' Ann ', 'Lee', 'ann.lee@acme-tools.com', '+1 415 555 2671', 'Kim', 'Acme Tools Inc', 'Lead', '07/25/2026', 'a'],
    ['2', 'Bob', 'Ray', 'bob@beta-foods.com', '+1 415-555-2672', 'Kim', 'Beta Foods LLC', 'Customer', '07/26/2026', 'b'],
    ['3', 'Cid', 'Fox', 'cid@gamma-media.com', '+1 415 555 2673', 'Kim', 'Gamma Media Ltd', 'Lead', '07/27/2026', ' c '],
    ['4', 'Dee', 'Hill', 'dee@delta-works.com', '+1 415 555 2674', 'Kim', 'Delta Works', 'Customer', '07/28/2026', ''],
  ]
  expect(back().rows).toEqual(clean)
  await writeTable(path.join(folder, 'back.csv'), back().table, { name: 'records', now })
  expect((await take('back.csv')).counts).toMatchObject({ rows: 4, imported: 0, updated: 0, quarantined: 0 })
  expect(back().rows).toEqual(clean)
})

test('what was changed is written as its column writes it; names come apart again', async () => {
  await imported({
    headers: [
      'Record ID',
      'First Name',
      'Last Name',
      'Email',
      'Phone Number',
      'Contact owner',
      'Associated Company',
      'Lifecycle Stage',
      'Create Date',
    ],
    rows: [
      ['1', 'Ann', 'Lee', 'ann@acme-tools.com', '+1 415 555 2671', 'Kim', 'Acme Tools Inc', 'Won', '07/25/2026'],
      ['2', 'Bob', 'Ray', 'bob@beta-foods.com', '+1 415 555 2672', 'Kim', 'Beta Foods LLC', 'Lead', '07/26/2026'],
    ],
  })
  await edit('2', { contact: 'Robert Ray', phone: '+14155552699', customer_type: 'won', created_at: '2026-08-01', note: 'call again' })
  const { headers, rows, added } = back()
  expect(headers.at(-1)).toBe('Note')
  expect(rows[1]).toEqual([
    '2',
    'Robert',
    'Ray',
    'bob@beta-foods.com',
    '+1 415 555 2699',
    'Kim',
    'Beta Foods LLC',
    'Won',
    '08/01/2026',
    'call again',
  ])
  expect(added).toEqual([{ header: 'Note', cells: 1 }])
})

test('second numbers and words go back into their own cell, with what stood between them', async () => {
  await imported({
    headers: ['客户名称', '电话', '客户类型', '客户编号', '电话'],
    rows: [
      ['华信科技有限公司', '13800138001 / 13900139002（财务）', '潜在客户', 'A1', ''],
      ['鼎盛贸易有限公司', '13800138003', '成交', 'A2', '021-61234567'],
    ],
  })
  expect(back()).toMatchObject({
    headers: ['客户名称', '电话', '客户类型', '客户编号', '电话'],
    rows: [
      ['华信科技有限公司', '13800138001 / 13900139002（财务）', '潜在客户', 'A1', ''],
      ['鼎盛贸易有限公司', '13800138003', '成交', 'A2', '021-61234567'],
    ],
    added: [],
  })
  await edit('A1', { phone: '13700137009' })
  expect(back().rows[0]).toEqual(['华信科技有限公司', '13700137009', '潜在客户', 'A1', '13900139002'])
})

test('a changed number keeps the others of its cell where they have no column', async () => {
  await imported({
    headers: ['客户名称', '电话', '客户编号'],
    rows: [['华信科技有限公司', '13800138001 / 13900139002', 'A1']],
  })
  await edit('A1', { phone: '13700137009' })
  expect(back().rows).toEqual([['华信科技有限公司', '13700137009 / 13900139002', 'A1']])
})

test('a source that is none is answered with those there are', async () => {
  await imported(systemExports[0]!)
  expect(() => sheetOfSource(store, customerSchema, 'crn')).toThrow(expect.objectContaining({ code: 'UNKNOWN_SOURCE' }))
  expect(sheetOfSource(store, customerSchema, 'crm.csv').source).toBe('crm')
})

test('of a store of several sources, the records of the one', async () => {
  await imported(systemExports[0]!)
  writeFileSync(
    path.join(folder, 'shop.csv'),
    'Customer no.,Company,Email\n20800000001,Zeta Ltd,ann@zeta-tools.com\n,Eta Ltd,eta@eta-tools.com\n',
  )
  await take('shop.csv', 'shop')
  const crm = likeSource(store, customerSchema, sheetOfSource(store, customerSchema, 'crm'), null)
  expect([[...crm.table.rows].length, crm.left]).toEqual([systemExports[0]!.rows.length, 2])
  // its own key, although the other source has it too
  expect(back('shop').rows[0]).toEqual(['20800000001', 'Zeta Ltd', 'ann@zeta-tools.com'])
})

test('a key that stands twice stays, and none is invented', async () => {
  const headers = ['Record ID', 'First Name', 'Last Name', 'Email', 'Contact owner']
  const rows = [
    ['155', 'Ann', 'Lee', 'ann@acme-tools.com', 'Kim'],
    ['155', 'Bob', 'Ray', 'bob@beta-foods.com', 'Kim'],
    ['', 'Cid', 'Fox', 'cid@gamma-media.com', 'Kim'],
  ]
  await imported({ headers, rows })
  expect(back().rows).toEqual(rows)
  const found: Finding[] = []
  const rules = chooseRules(shippedRules).active
  await checkStore(store, customerSchema, { rules, today, country: null, standard: 'auto', found: (finding) => found.push(finding) })
  expect(found.filter(({ rule }) => rule === 'unique-key').map(({ record, ref }) => [record, ref?.row])).toEqual([['155#2', 3]])
})

test('amounts and options are written as their column writes them; an option it has no word for is told', async () => {
  await imported({
    headers: ['Record ID', 'Company name', 'Company owner', 'Lifecycle Stage', 'Annual Revenue', 'Street Address'],
    rows: [
      ['1', 'Acme Tools Inc', 'Kim', 'Customer', '$95,000,000', '1 Navy Way\nArlington, VA 22202'],
      ['2', 'Beta Foods LLC', 'Kim', 'Lead', '$4,500,000', ''],
      ['3', 'Gamma Media Ltd', 'Kim', 'Lead', '', ''],
    ],
  })
  await edit('2', { customer_type: 'won', annual_revenue: '1000000 USD' })
  await edit('3', { customer_type: '流失' })
  const { rows, strangers } = back()
  expect(rows).toEqual([
    ['1', 'Acme Tools Inc', 'Kim', 'Customer', '$95,000,000', '1 Navy Way\nArlington, VA 22202'],
    ['2', 'Beta Foods LLC', 'Kim', 'Customer', '$1,000,000', ''],
    ['3', 'Gamma Media Ltd', 'Kim', 'Lost', '', ''],
  ])
  expect(strangers()).toEqual([{ header: 'Lifecycle Stage', value: 'Lost', cells: 1 }])
})

test('a workbook goes back with its types, number formats and the name of its sheet', async () => {
  const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`
  const held = (value: string, style: number, type = 'n') => `<c t="${type}" s="${style}"><v>${value}</v></c>`
  const headers = ['Account ID', 'Account Name', 'Employees', 'Annual Revenue', 'Created Date', 'Active', 'Probability', 'Billing Postal']
  const rows = [
    headers.map(text),
    [
      text('0015g00000AbCdE'),
      text('Acme Ltd'),
      held('4800', 0),
      held('1234567.5', 1),
      held('45021.425', 2),
      held('1', 0, 'b'),
      held('0.25', 3),
      text('01234'),
    ],
    [text('0015g00000AbCde'), text('Beta GmbH'), held('12', 0), '<c/>', held('45285', 2), held('0', 0, 'b'), held('0.5', 3), text('00501')],
  ]
  const made = rows.map((cells) => `<row>${cells.join('')}</row>`).join('')
  const formats = ['#,##0.00 "€"', 'dd.mm.yyyy', 9]
  writeFileSync(path.join(folder, 'accounts.xlsx'), zipOf(partsOf({ sheets: [{ name: 'Kunden', rows: made }], formats })))
  await take('accounts.xlsx', 'accounts')
  const { table } = back('accounts')
  await writeTable(path.join(folder, 'back.xlsx'), table, { name: 'Kunden', now })
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(path.join(folder, 'back.xlsx'))
  const [sheet] = book.worksheets
  const cells = (row: number) => [1, 2, 3, 4, 5, 6, 7, 8].map((at) => sheet!.getRow(row).getCell(at))
  expect(sheet!.name).toBe('Kunden')
  expect(cells(2).map(({ value }) => value)).toEqual([
    '0015g00000AbCdE',
    'Acme Ltd',
    4800,
    1234567.5,
    new Date('2023-04-05T10:12:00Z'),
    true,
    0.25,
    '01234',
  ])
  expect(cells(3)[4]!.value).toEqual(new Date('2023-12-25T00:00:00Z'))
  expect(
    cells(2)
      .map(({ numFmt }) => numFmt)
      .slice(2, 7),
  ).toEqual([undefined, '#,##0.00 "€"', 'dd.mm.yyyy', undefined, '0%'])
})

test.each([true, false])('an export of ours changes nothing, also beside columns of the system (ids: %s)', async (raw) => {
  const headers = [
    'Record ID',
    'First Name',
    'Last Name',
    'Email',
    'Contact owner',
    'Phone Number',
    'Associated Company',
    'State/Region',
    'Company',
  ]
  const rows = [
    ['1', 'Ann', 'Lee', 'ann@acme-tools.com', 'Kim', '212-555-0187', 'Acme Tools Inc', 'CA', 'yes'],
    ['2', 'Bob', 'Ray', 'bob@beta-foods.com', 'Kim', '+1 415-555-2671', 'Beta Foods LLC', 'NY', ''],
  ]
  await imported({ headers, rows })
  const presentation = { language: 'en', options: raw ? 'code' : 'en', phones: 'national', country: null, raw } as const
  await writeTable(path.join(folder, 'own.csv'), recordTable(store, customerSchema, presentation), { name: 'records', now })
  expect((await take('own.csv', 'own')).counts).toMatchObject({ rows: 2, imported: 0, updated: 0 })
  expect(back()).toMatchObject({ headers, rows, added: [] })
})

test('an edited number is read with the record’s own country: that of its column, or of its source', async () => {
  await imported({
    headers: ['Record ID', 'First Name', 'Last Name', 'Contact owner', 'Phone Number', 'Country/Region'],
    rows: [
      ['1', 'Ann', 'Lee', 'Kim', '+44 20 7946 0018', 'United Kingdom'],
      ['2', 'Bob', 'Ray', 'Kim', '(703) 757-1000', 'USA'],
    ],
  })
  await edit('2', { phone: '703 757 2222' })
  expect(store.records.byKey('2')?.values.phone).toBe('+17037572222')
  const rows = [
    ['K1', 'Müller GmbH', 'Hauptstraße 1', '01067', 'Dresden', '0351/4567890'],
    ['K2', 'Weiß AG', 'Gartenweg 3', '80331', 'München', '089 12345678'],
  ]
  const headers = ['Kundennummer', 'Firma', 'Straße', 'PLZ', 'Ort', 'Telefon']
  writeFileSync(path.join(folder, 'kunden.csv'), csvOf({ headers, rows }))
  await take('kunden.csv', 'kunden')
  await edit('K1', { phone: '0351 4567891' })
  expect(store.records.byKey('K1')?.values.phone).toBe('+493514567891')
})
