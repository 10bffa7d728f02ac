import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { idsBy, idsSorted, idsWhere } from '../../../src/jobs/export/chosen-records.ts'
import { recordTable } from '../../../src/jobs/export/export-records.ts'
import { writeTable } from '../../../src/jobs/export/write-table.ts'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { compileCondition } from '../../../src/schema/condition/condition.ts'
import { recordVocabulary } from '../../../src/schema/condition/vocabulary.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import type { Schema } from '../../../src/schema/field.ts'
import { followupSchema } from '../../../src/schema/other-kinds.ts'
import { openStore, type Store } from '../../../src/store/store.ts'

const now = new Date('2026-09-30T12:00:00Z')
let folder: string
let opened: Store[]
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'chosen-'))
  opened = []
})
afterEach(() => {
  for (const store of opened) store.close()
  rmSync(folder, { recursive: true })
})

async function storeOf(name: string, sheet: string, schema: Schema): Promise<Store> {
  const store = openStore(path.join(folder, `${name}.db`), {
    clock: () => now,
    writer: { command: 'test', operator: 'test', pid: process.pid },
  })
  opened.push(store)
  await importSheets(store, { patterns: [sheet], schema, options: { folder, now: '2026-09-30' }, operator: 'test' })
  return store
}

const customers = () => {
  writeFileSync(
    path.join(folder, 'a.csv'),
    [
      '客户名称,联系人,联系电话,客户类型,所属行业,负责人,合作满意度,年营收',
      '甲公司,陈静,13912345671,成交,制造业,张三,95,100万',
      '乙公司,王芳,13912345672,潜在,零售业,李四,,9万',
      '丙公司,李雷,13912345673,成交,制造业,张三,100,',
      '丁公司,韩梅,13912345674,意向,零售业,,7,50万-80万',
    ].join('\n'),
  )
  return storeOf('a', 'a.csv', customerSchema)
}

const nameOf = (store: Store) => (id: number) => store.records.get(id)?.values.name?.[0]

test('records a condition holds for, in an order, or apart by owner', async () => {
  const store = await customers()
  const where = (written: string) => {
    const compiled = compileCondition(written, recordVocabulary(customerSchema), '2026-09-30')
    if ('mistakes' in compiled) throw new Error(compiled.mistakes[0]?.en)
    return idsWhere(store, customerSchema, compiled.condition)
  }
  const names = (ids: readonly number[]) => ids.map(nameOf(store)).join('')
  const key = (name: string, falling = false) => ({ field: customerSchema.fields.find((field) => field.name === name)!, falling })
  expect(names(where('customer_type == "won"'))).toBe('甲丙')
  expect(names(where('satisfaction > 90.0'))).toBe('甲丙') // unknown is not true
  expect(names(idsSorted(store, customerSchema, [key('satisfaction')], undefined))).toBe('丁甲丙乙')
  expect(names(idsSorted(store, customerSchema, [key('satisfaction', true)], undefined))).toBe('丙甲丁乙')
  expect(names(idsSorted(store, customerSchema, [key('annual_revenue')], undefined))).toBe('乙丁甲丙')
  expect(names(idsSorted(store, customerSchema, [key('owner'), key('satisfaction', true)], where('has(owner)')))).toBe('丙甲乙')
  const groups = [...idsBy(store, customerSchema, 'owner', undefined)].map(([owner, ids]) => [owner, names(ids)])
  expect(groups).toEqual([
    ['张三', '甲丙'],
    ['李四', '乙'],
    [null, '丁'],
  ])
  const table = recordTable(store, customerSchema, {
    language: 'zh',
    options: 'zh',
    phones: 'national',
    country: 'CN',
    ids: where('owner == "李四"'),
  })
  expect([...table.rows]).toEqual([...table.rows]) // gone through twice
  expect([...table.rows]).toHaveLength(1)
})

test.each(['csv', 'xlsx', 'ndjson'] as const)('what stands beside customers is exported as %s and comes back the same', async (format) => {
  writeFileSync(
    path.join(folder, 'f.csv'),
    '客户名称,联系电话,跟进时间,跟进方式,跟进内容,下次跟进时间\n甲公司,13912345671,2026-09-01 14:30,电话,"两行\r内容",2026-10-01\n乙公司,,2026-09-02,微信,=1+1,\n',
  )
  const first = await storeOf('f', 'f.csv', followupSchema)
  const options = { language: 'zh', options: format === 'ndjson' ? 'code' : 'zh', phones: 'national', country: 'CN' } as const
  await writeTable(path.join(folder, `out.${format}`), recordTable(first, followupSchema, options), { name: 'followups', now })
  const second = await storeOf('g', `out.${format}`, followupSchema)
  const contents = (store: Store) => [...store.recordsOf('followups').batches()].flat().map(({ values }) => values)
  expect(contents(first)).toHaveLength(2)
  expect(contents(second)).toEqual(contents(first))
})
