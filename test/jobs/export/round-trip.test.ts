import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dedupeStore } from '../../../src/jobs/dedupe/dedupe-store.ts'
import { recordTable } from '../../../src/jobs/export/export-records.ts'
import { writeTable } from '../../../src/jobs/export/write-table.ts'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { openStore, type Store } from '../../../src/store/store.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures/sheets', import.meta.url))
const now = new Date('2026-09-30T12:00:00Z')
let folder: string
let opened: Store[]

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'round-'))
  opened = []
})
afterEach(() => {
  for (const store of opened) store.close()
  rmSync(folder, { recursive: true })
})

function storeNamed(name: string): Store {
  const store = openStore(path.join(folder, name), { clock: () => now, writer: { command: 'test', operator: 'test', pid: process.pid } })
  opened.push(store)
  return store
}

const take = (store: Store, file: string) =>
  importSheets(store, { patterns: [file], schema: customerSchema, options: { folder: '/', now: '2026-09-30' }, operator: 'test' })

/** What counts: every value and every column of the sheet's own that holds something. */
function contents(store: Store) {
  return [...store.records.batches()].flat().map(({ key, values, extras }) => ({
    key,
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
    extras: Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== '')),
  }))
}

async function exported(store: Store, name: string, language: 'en' | 'zh', country: string | null): Promise<string> {
  const file = path.join(folder, name)
  await writeTable(file, recordTable(store, customerSchema, { language, options: language, phones: 'national', country }), {
    name: '客户',
    now,
  })
  return file
}

const nasty = [
  '客户名称,联系人,联系电话,备用电话,邮箱,所属行业,客户类型,需求标签,企业规模,年营收,预算,地区,首次接触时间,期望合作时间,合作满意度,备注,__proto__,客户备注,自定义',
  '"上海云帆机械有限公司",陈静,021-61234567转801,13912345678,chen@example.com,制造业,成交,"产品A、产品B",350人,50万-100万,约10万,广东省深圳市南山区,2024/3/5,2026Q3,95,"两行\n文字,""引号""",=1+1, 前后空格 ,\'=1',
  '=cmd|calc,+李雷,+44 20 7946 0018,,@home@example.com,大客户吧,流失,,中等规模,100万以上,≤50万,上海,2024-02-30,3个月内,,"-不想\t再联系",\'\',007,+8613912345678',
  '待补充,@王,1.38E+10,,bad mail,IT,潜在,x;y,,,"1,200,000",,上周,尽快,12.5,无,,😀𠮷,-5',
  "'quoted,O'Neil,4008001234,95588,,零售业,lead,,,,,北京,,2026-01-01,,''=x,,,",
].join('\n')

test.each(['csv', 'xlsx'])('records of a nasty sheet survive export and import as %s', async (format) => {
  const sheet = path.join(folder, 'nasty.csv')
  writeFileSync(sheet, nasty)
  const first = storeNamed('first.db')
  await take(first, sheet)
  const file = await exported(first, `out.${format}`, 'zh', 'CN')
  const second = storeNamed('second.db')
  await take(second, file)
  expect(contents(second)).toEqual(contents(first))
})

test.each([
  ['csv', 'zh'],
  ['csv', 'en'],
  ['xlsx', 'zh'],
] as const)(
  'the demo sheets survive export and import as %s with %s headers, and change nothing where they came from',
  async (format, language) => {
    const first = storeNamed('first.db')
    await take(first, path.join(fixtures, 'customers-gb18030.csv'))
    await take(first, path.join(fixtures, 'crm-export-title-row.xlsx'))
    const file = await exported(first, `out.${format}`, language, 'CN')
    const second = storeNamed('second.db')
    await take(second, file)
    expect(contents(second)).toEqual(contents(first))
    const again = await take(first, file)
    expect(again.counts).toMatchObject({ imported: 0, updated: 0, unchanged: 400, quarantined: 0 })
  },
)

test.each(['csv', 'xlsx', 'json', 'ndjson'] as const)(
  '%s: groups of duplicates stand in the last column, and are left out when it is imported',
  async (format) => {
    const sheet = path.join(folder, 'twice.csv')
    writeFileSync(
      sheet,
      `客户名称,联系人,联系电话,客户类型,所属行业\n${'上海云帆机械有限公司,陈静,13912345678,潜在,制造业\n'.repeat(2)}北川茶业,李雷,13700001111,潜在,零售业\n`,
    )
    const store = storeNamed('twice.db')
    await take(store, sheet)
    await dedupeStore(store, customerSchema, { matchAt: 0.5, reviewAt: 0.1, mergeAt: 0.99, seed: 1, operator: 'test', version: 'test' })
    const { columns, rows } = recordTable(store, customerSchema, { language: 'zh', phones: 'national', country: 'CN', options: 'zh' })
    expect(columns.at(-1)).toMatchObject({ key: 'cluster', header: '重复分组（crm-clean）' })
    expect([...rows].map((row) => row.at(-1))).toEqual(['1', '1', null])
    const again = storeNamed(`again-${format}.db`)
    await take(again, await exported(store, `out.${format}`, 'zh', 'CN'))
    expect(contents(again)).toEqual(contents(store))
  },
)
