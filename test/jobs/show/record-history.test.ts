import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { removeRecords } from '../../../src/jobs/remove/remove-records.ts'
import { recordHistory } from '../../../src/jobs/show/record-history.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { decide, load, merge, split, undo } from '../../support/merged-store.ts'
import { newStore } from '../../support/new-store.ts'
import { tablesOf } from '../../support/tables.ts'

const check: StoreCheck = {
  schema: customerSchema,
  rules: chooseRules(shippedRules).active,
  today: '2026-11-22',
  country: 'CN',
  version: 'test',
}
const at = newStore()
const take = (file: string, ...rows: string[][]) =>
  importRows(at.store, rowsInThread(tablesOf({ file, rows: [['customer_no', 'name', 'phone'], ...rows] }), false), { operator: 'li' })

test('a timeline says who did what when, from which row, and why', async () => {
  await take('a 1月.csv', ['K1', '甲公司', '13812345678'])
  await take('b.csv', ['', '', ''], ['K1', '甲公司', '13912345678'])
  await take('a 2月.csv', ['', '', ''], ['', '', ''], ['K1', '甲集团', '13812345678'])
  const cells = new Map([['phone', '13712345678']])
  await editRecord(at.store, { record: 'K1', cells, operator: 'wang', check, refuse: [], force: true })
  await removeRecords(at.store, { records: ['K1'], reason: '不是客户', operator: 'wang', check })
  await undoRun(at.store, { run: 5, cascade: false, operator: 'li', check })
  const { record, changes } = recordHistory(at.store, 'K1')
  expect(record).toBe('K1')
  expect(
    changes.map((one) => [
      one.run,
      one.operator,
      one.action,
      one.field,
      one.after,
      one.origin?.file ?? null,
      one.origin?.row ?? null,
      one.undoes,
      one.reason,
    ]),
  ).toEqual([
    [1, 'li', 'insert', null, null, 'a 1月.csv', 2, null, null],
    [2, 'li', 'update', 'phone', '+8613912345678', 'b.csv', 3, null, null],
    [3, 'li', 'update', 'name', '甲集团', 'a 2月.csv', 4, null, null],
    [4, 'wang', 'update', 'phone', '+8613712345678', null, null, null, null],
    [5, 'wang', 'remove', null, null, null, null, null, '不是客户'],
    [6, 'li', 'restore', null, null, null, null, 5, null],
  ])
})

test('records that became one tell their history together', async () => {
  const { store } = at
  const headers = ['customer_no', 'name', 'phone']
  await load(store, 'a', headers, [
    ['K1', '甲公司', '13912345678'],
    ['K2', '甲集团', '13912345678'],
    ['K3', '甲', '13912345678'],
  ])
  await decide(store, 'same', [1, 2], [2, 3])
  const { run } = await merge(store)
  const told = (key: string) =>
    recordHistory(store, key)
      .changes.filter(({ field }) => field === null)
      .map((one) => [one.run, one.record, one.action, one.before, one.after])
  const joined = [1, 2, 3].map((n) => [run, `K${n}`, 'merge', null, 'K1'])
  expect(told('K1').filter(([, , action]) => action === 'merge')).toEqual(joined)
  expect(told('K1').filter(([when]) => when === 1)).toEqual([1, 2, 3].map((n) => [1, `K${n}`, 'insert', null, null]))
  expect(told('K2')).toEqual(told('K1')) // the number of a record that became part of K1 names K1
  await split(store, 'K3')
  expect(told('K3').at(-1)?.slice(1)).toEqual(['K3', 'split', 'K1', null])
  // undoing a split is logged as a merge
  await undo(store, store.runs.list().at(-1)!.run)
  expect(told('K3').at(-1)?.slice(1)).toEqual(['K3', 'merge', null, 'K1'])
})
