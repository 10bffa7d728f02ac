import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { maskerOf } from '../../../src/check/mask/masker.ts'
import type { Masking } from '../../../src/check/mask/personal.ts'
import { recordTable } from '../../../src/jobs/export/export-records.ts'
import { writeTable } from '../../../src/jobs/export/write-table.ts'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { openStore, type Store } from '../../../src/store/store.ts'

const now = new Date('2026-09-30T12:00:00Z')
let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'masked-'))
  store = openStore(path.join(folder, 'crm.db'), { clock: () => now, writer: { command: 'test', operator: 'test', pid: process.pid } })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

function sheet(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name)
  writeFileSync(file, lines.join('\r\n'))
  return file
}
const take = (file: string) =>
  importSheets(store, { patterns: [file], schema: customerSchema, options: { folder: '/', now: '2026-09-30' }, operator: 'test' })

const customers = [
  '客户编号,客户名称,联系人姓名,联系电话,电子邮箱,客户类型,企业地址,备注,微信,身份证号',
  'K1,苏州华信机械有限公司,王小明,13812340012,wang@qq.com,意向,江苏省苏州市工业园区星湖街328号,周三来访，找王小明,wx_wang88,110105198811223453',
  'K2,Acme Ltd,Zoe Quackenbush,+44 20 7946 0018,zoe@acme.co.uk,成交,742 Evergreen Terrace,call before noon,,',
  'K3,上海远大贸易公司,13905712345,赵铁柱,,流失,,,,',
]

async function exported(name: string, masking: Masking | null, { raw = false, fields }: { raw?: boolean; fields?: string[] } = {}) {
  const file = path.join(folder, name)
  const words = name.startsWith('en') ? 'en' : 'zh'
  const masker = masking === null ? undefined : maskerOf(masking)
  const options = { language: words, options: words, phones: 'national', country: 'CN', masker, raw, ...(fields && { fields }) } as const
  await writeTable(file, recordTable(store, customerSchema, options), { name: 'records', now, isMasked: masking !== null })
  return file
}

test.each<[string, Masking, { raw?: boolean; fields?: string[] }]>([
  ['a.csv', 'strict', {}],
  ['en.csv', 'strict', {}],
  ['raw.csv', 'strict', { raw: true }],
  ['few.csv', 'strict', { fields: ['name', 'contact', 'phone'] }],
  ['a.json', 'strict', {}],
  ['a.ndjson', 'strict', {}],
  ['a.xlsx', 'strict', {}],
  ['a.xlsx', 'gbt45574', {}],
])('an export with masked values is known again and refused: %s, %s, %o', async (name, masking, options) => {
  await take(sheet('in.csv', customers))
  const before = [...store.records.batches()].flat()
  await expect(take(await exported(name, masking, options))).rejects.toMatchObject({ code: 'MASKED_IMPORTED' })
  expect([...store.records.batches()].flat()).toEqual(before)
  expect(store.runs.list()).toHaveLength(1)
})

test('a plain export is imported, and so is one to which another system has added a masked column', async () => {
  await take(sheet('in.csv', customers))
  const plain = await exported('plain.csv', null)
  await take(plain)
  const lines = readFileSync(plain, 'utf8').trimEnd().split('\r\n')
  const { counts } = await take(sheet('more.csv', [`${lines[0]},收款人`, ...lines.slice(1).map((line) => `${line},王*`)]))
  expect(counts).toMatchObject({ rows: 3 })
})

test('a masked export to which a person added a row is still one', async () => {
  await take(sheet('in.csv', customers))
  const file = await exported('a.csv', 'strict')
  writeFileSync(file, `${readFileSync(file, 'utf8')}K9,苏州新远机械有限公司,,13912340099\r\n`)
  await expect(take(file)).rejects.toMatchObject({ code: 'MASKED_IMPORTED' })
})

test('a sheet that another system masked in part is imported', async () => {
  const { counts } = await take(
    sheet('shop.csv', ['客户名称,联系人姓名,联系电话,企业地址', '苏州华信机械有限公司,王*,138****0012,星湖街328号3幢201室']),
  )
  expect(counts).toMatchObject({ imported: 1 })
})
