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
  await take('a.csv', ['K1', '甲公司', ''], ['K2', '甲集团', ''], ['K3', '甲', ''])
  await at.store.runs.perform({ command: 'merge', operator: 'wang' }, (run) => {
    for (const id of [2, 3]) {
      at.store.records.set(run, id, { _into: 1 })
      at.store.changes.mergedOrSplit(run, 'customers', 'merge', id, null, 1)
    }
    return { counts: {} }
  })
  await at.store.runs.perform({ command: 'split', operator: 'wang' }, (run) => {
    at.store.records.set(run, 3, { _into: null })
    at.store.changes.mergedOrSplit(run, 'customers', 'split', 3, 1, null)
    return { counts: {} }
  })
  const told = (key: string) => recordHistory(at.store, key).changes.map((one) => [one.run, one.record, one.action, one.before, one.after])
  const split = [3, 'K3', 'split', 'K1', null]
  expect(told('K1')).toEqual([
    [1, 'K1', 'insert', null, null],
    [1, 'K2', 'insert', null, null],
    [1, 'K3', 'insert', null, null],
    [2, 'K2', 'merge', null, 'K1'],
    [2, 'K3', 'merge', null, 'K1'],
    split,
  ])
  expect(told('K2')).toEqual(told('K1')) // the number of a record that became part of K1 names K1
  // undoing a split or a merge is logged as the other
  await undoRun(at.store, { run: 3, cascade: false, operator: 'li', check })
  expect(told('K3').at(-1)).toEqual([4, 'K3', 'merge', null, 'K1'])
  expect(at.store.records.get(3)?.into).toBe(1)
  const { left } = await undoRun(at.store, { run: 2, cascade: false, operator: 'li', check })
  expect(left).toEqual([])
  expect([2, 3].map((id) => at.store.records.get(id)?.into)).toEqual([null, null])
})
