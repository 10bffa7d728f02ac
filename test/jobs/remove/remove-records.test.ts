import { describe, expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { removeRecords } from '../../../src/jobs/remove/remove-records.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { newStore } from '../../support/new-store.ts'
import { type MemorySheet, tablesOf } from '../../support/tables.ts'

const check: StoreCheck = {
  schema: customerSchema,
  rules: chooseRules(shippedRules).active,
  today: '2026-11-22',
  country: 'CN',
  version: 'test',
}
const at = newStore()
const take = (sheet: MemorySheet) =>
  importRows(at.store, rowsInThread(tablesOf(sheet), sheet.id !== undefined), { operator: 'li', hasKey: sheet.id !== undefined })
const remove = (records: readonly string[], where?: string, dryRun = false) =>
  removeRecords(at.store, { records, where, reason: '合计行', operator: 'li', dryRun, check })
const names = () => [...at.store.records.batches()].flat().map(({ values }) => values.name)
const sheet = (file: string, ...rows: string[][]) => ({ file, rows: [['name', 'phone', '区域'], ...rows] })

describe('a row without a key', () => {
  const january = [
    ['甲公司', '13812345678', '东'],
    ['合计', '', '2'],
    ['合计', '', '2'],
    ['乙公司', '', '西'],
  ]

  test('stays out as often as it was taken out, with its text, until that is undone', async () => {
    await take(sheet('a 2026-01.csv', ...january))
    const taken = await remove(['C202611002'])
    expect(taken).toEqual({ run: 2, records: [{ id: 2, key: 'C202611002', name: '合计' }], counts: { removed: 1 } })
    expect(names()).toEqual(['甲公司', '合计', '乙公司'])
    const february = await take(sheet('a 2026-02.csv', ...january, ['丙公司', '', '']))
    expect(february.counts).toMatchObject({ rows: 5, imported: 1, unchanged: 3, keptOut: 1, setAside: 0 })
    expect(names()).toEqual(['甲公司', '合计', '乙公司', '丙公司'])
    expect(at.store.quarantine.list().map(({ kind, reason, row, raw }) => [kind, reason, row, raw])).toEqual([
      ['set-aside', 'removed', 3, '["合计","","2"]'],
    ])
    await undoRun(at.store, { run: 2, cascade: false, operator: 'li', check })
    expect(names()).toEqual(['甲公司', '合计', '合计', '乙公司', '丙公司'])
    expect((await take(sheet('a 2026-03.csv', ...january, ['丁公司', '', '']))).counts).toMatchObject({ rows: 5, unchanged: 4, keptOut: 0 })
  })

  test('comes in from another source, and once it says something else', async () => {
    await take(sheet('a 2026-01.csv', ...january))
    await remove([], 'name == "合计"')
    expect((await take(sheet('b.csv', ...january, ['丁公司', '', '']))).counts).toMatchObject({ imported: 5, keptOut: 0 })
    expect((await take(sheet('a 2026-02.csv', ['合计', '', '3']))).counts).toMatchObject({ imported: 1, keptOut: 0 })
  })
})

test('a row with a key stays out whatever else it says', async () => {
  const rows = (phone: string) => ({
    id: 'ref',
    rows: [
      ['ref', 'name', 'phone'],
      ['x1', '甲公司', '13812345678'],
      ['x2', '乙公司', phone],
    ],
  })
  await take({ file: 'a 2026-01.csv', ...rows('13912345678') })
  await remove(['x2'])
  expect((await take({ file: 'a 2026-02.csv', ...rows('13712345678') })).counts).toMatchObject({ unchanged: 1, keptOut: 1 })
  const numbered = {
    file: 'k 2026-01.csv',
    rows: [
      ['customer_no', 'name'],
      ['K1', '丙公司'],
      ['K2', '丁公司'],
    ],
  }
  await take(numbered)
  await remove(['K1'])
  expect((await take({ ...numbered, file: 'k 2026-02.csv', rows: [...numbered.rows, ['K1', '丙集团']] })).counts).toMatchObject({
    unchanged: 1,
    keptOut: 2,
  })
})

test('the row that each source gave stays out', async () => {
  const rows = (name: string, phone: string) => [
    ['customer_no', 'name', 'phone'],
    ['K1', name, phone],
  ]
  await take({ file: 'a.csv', rows: rows('甲公司', '13812345678') })
  await take({ file: 'b.csv', rows: rows('甲公司', '13912345678') })
  await remove(['K1'])
  expect((await take({ file: 'a v2.csv', rows: [...rows('甲公司', '13812345678'), ['', '', '']] })).counts.keptOut).toBe(1)
  expect((await take({ file: 'b v2.csv', rows: rows('甲公司', '13612345678') })).counts.keptOut).toBe(1)
})

test('a condition finds its records; a dry run takes out none; a name that is none is a fault', async () => {
  await take(sheet('a.csv', ['甲公司', '13812345678', ''], ['合计', '', ''], ['小计', '', '']))
  const found = await remove([], 'name == "合计" || name == "小计"', true)
  expect(found.run).toBeNull()
  expect(found.records.map(({ name }) => name)).toEqual(['合计', '小计'])
  expect(names()).toHaveLength(3)
  expect((await remove([], 'name == "没有"')).run).toBeNull()
  await expect(remove(['C1'])).rejects.toMatchObject({ code: 'NO_RECORD' })
  await expect(remove([], 'nam == "合计"')).rejects.toMatchObject({ code: 'BAD_WHERE' })
})
