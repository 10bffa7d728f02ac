import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import { checkAnew, latestFindings } from '../../../src/jobs/check/kept-check.ts'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { fixStore } from '../../../src/jobs/fix/fix-store.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { nightsOf, undoNight } from '../../../src/jobs/undo/undo-night.ts'
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
const operator = 'li'
const take = (file: string, ...rows: string[][]) =>
  importRows(at.store, rowsInThread(tablesOf({ file, rows: [['customer_no', 'name', 'phone', 'email'], ...rows] }), false), { operator })
/** Import, check and fixes, as `run` does them. */
const night = (file: string, ...rows: string[][]) =>
  at.store.runs.night(async () => {
    await take(file, ...rows)
    await checkAnew(at.store, { ...check, operator })
    await fixStore(at.store, { ...check, proposing: check.rules, minConfidence: 0.95, operator })
  })
const undo = (name: string, more: object = {}) =>
  undoNight(at.store, { night: name, offset: 'Z', cascade: false, operator, check, ...more })
const all = () => [...at.store.records.batches()].flat().map(({ key, values: { name, phone, email } }) => [key, name, phone, email])
const first = ['K1', '甲公司', '13812345678', 'li@gmial.com']

test('a night is undone as a whole, the last run first; what came before it stays', async () => {
  await take('a 1月.csv', first)
  const before = all()
  await night('a 2月.csv', ['K1', '甲公司', '13912345678', 'li@gmial.com'], ['K2', '乙公司', '13612345678', 'wang@qq.com'])
  expect(all()).toEqual([
    ['K1', '甲公司', '+8613912345678', 'li@gmail.com'],
    ['K2', '乙公司', '+8613612345678', 'wang@qq.com'],
  ])
  const after = all()
  const plan = await undo('last', { dryRun: true })
  expect(all()).toEqual(after)
  expect(at.store.runs.list()).toHaveLength(4)
  const { undone, night: named } = await undo('last')
  expect(undone.map(({ run, undoes, counts, left }) => [run, undoes, counts.removed, counts.fields, left])).toEqual([
    [5, 4, 0, 1, []],
    [6, 2, 1, 1, []],
  ])
  expect(plan.undone.map((one) => ({ ...one, run: 0 }))).toEqual(undone.map(({ counts, ...one }) => ({ ...one, counts, run: 0 })))
  expect(named).toMatchObject({ night: 1, at: '2026-11-22 08:00', runs: [{ run: 2 }, { run: 3 }, { run: 4 }] })
  expect(all()).toEqual(before)
  await expect(undo('last')).rejects.toMatchObject({ code: 'NIGHT_UNDONE' })
  // undoing the undo runs, the last first, brings the night back
  for (const run of [6, 5]) await undoRun(at.store, { run, cascade: false, operator, check })
  expect(all()).toEqual(after)
})

test('where no night was run, there is nothing to undo', async () => {
  await take('a 1月.csv', first)
  for (const name of ['last', '2026-11-22']) await expect(undo(name)).rejects.toMatchObject({ code: 'NO_NIGHT' })
})

test('what was changed by hand since is named and left; a night is named by its day; what is none is a fault', async () => {
  await night('a 1月.csv', first)
  await night('b 1月.csv', ['K2', '乙公司', '13612345678', 'wang@qq.com'])
  const cells = new Map([['phone', '13712345678']])
  await editRecord(at.store, { record: 'K2', cells, operator, check, refuse: [], force: true })
  const { undone } = await undo('last')
  expect(undone.map(({ run, left }) => [run, left])).toEqual([[null, [{ record: 'K2', field: 'phone', by: 6 }]]])
  expect((await undo('last', { cascade: true })).undone.map(({ cascaded }) => cascaded)).toEqual([[6]])
  expect(all().map(([key]) => key)).toEqual(['K1'])
  await expect(undo('2026-11-22')).rejects.toMatchObject({ code: 'SEVERAL_NIGHTS' })
  await expect(undo('2026-11-21')).rejects.toMatchObject({ code: 'UNKNOWN_NIGHT' })
  expect(nightsOf(at.store, '+08:00').map(({ at: began }) => began)).toEqual(['2026-11-22 16:00', '2026-11-22 16:00'])
})

test('an undo checks what it changed: findings are those of the records as they are now', async () => {
  await take('a 1月.csv', ['K1', '甲公司', '1381234567O', 'li@qq.com'])
  await checkAnew(at.store, { ...check, operator })
  const of = (key: string) => [...latestFindings(at.store, 'customers')].filter(({ record }) => record === key).map(({ rule }) => rule)
  const wrong = of('K1')
  expect(wrong).toContain('phone-dialable')
  await night('a 2月.csv', ['K1', '甲公司', '13812345678', 'li@qq.com'], ['K2', '乙公司', '12', 'wang@qq.com'])
  expect(of('K1')).not.toContain('phone-dialable')
  expect(of('K2')).toContain('phone-dialable')
  const runs = at.store.runs.list().length
  await undo('last')
  expect(of('K1')).toEqual(wrong)
  expect(of('K2')).toEqual([])
  expect(at.store.runs.list()).toHaveLength(runs + 1)
})
