import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import { checkAnew, latestFindings } from '../../../src/jobs/check/kept-check.ts'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { addRecord } from '../../../src/jobs/import/add-record.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
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
const whole = { 客户名称: '苏州明达机械有限公司', contact: '王伟', phone: '138 1234 5678', industry: '制造业', customer_type: '潜在' }
const add = (cells: Record<string, string>, more: object = {}) =>
  addRecord(at.store, { cells: new Map(Object.entries(cells)), operator: 'wang', check, refuse: [], ...more })
const take = (rows: string[][]) => importRows(at.store, rowsInThread(tablesOf({ file: 'a.csv', rows }), false), { operator: 'li' })

test('a record by hand is standardised, numbered, kept with its cells, and undone like any other', async () => {
  expect(await add(whole)).toMatchObject({ run: 1, record: { key: 'C202611001' }, refused: false })
  expect(at.store.records.byKey('C202611001')).toMatchObject({
    values: { name: '苏州明达机械有限公司', contact: '王伟', phone: '+8613812345678' },
    raw: { name: '苏州明达机械有限公司', phone: '138 1234 5678' },
    ref: { file: 'add', row: 1 },
    source: 'add',
  })
  expect(at.store.changes.of('customers', 1).map(({ command, operator, action }) => [command, operator, action])).toEqual([
    ['add', 'wang', 'insert'],
  ])
  const undone = await undoRun(at.store, { run: 1, cascade: false, operator: 'li', check })
  expect(at.store.records.count()).toBe(0)
  expect(await add(whole)).toMatchObject({ record: { key: 'C202611002' } })
  await undoRun(at.store, { run: undone.run!, cascade: false, operator: 'li', check })
  expect(at.store.records.count()).toBe(2)
  expect(at.store.problems()).toEqual([])
})

test('it is judged as a whole: one with an error is refused unless forced; the run keeps that', async () => {
  const refused = await add({ name: '王伟', phone: '12' })
  expect(refused).toMatchObject({ run: null, refused: true })
  expect(refused.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['required-present', 'phone-dialable']))
  expect(at.store.runs.list()).toEqual([])
  expect(await add({ name: '王伟', phone: '12' }, { dryRun: true, force: true })).toMatchObject({ run: null, refused: false })
  expect(await add({ name: '王伟', phone: '12' }, { force: true })).toMatchObject({ run: 1 })
  expect(at.store.runs.get(1)?.args).toMatchObject({ forced: true, fields: ['name', 'phone'] })
})

test('a number of its own must be free; what is no field, or never stored, is refused', async () => {
  expect(await add({ ...whole, customer_no: 'K9' })).toMatchObject({ record: { key: 'K9' } })
  await expect(add({ ...whole, customer_no: 'K9' })).rejects.toMatchObject({ code: 'NUMBER_TAKEN' })
  await expect(add({ ...whole, nmae: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' })
  await expect(add({ ...whole, note: '4111 1111 1111 1111' }, { refuse: ['bank_card'] })).rejects.toMatchObject({ code: 'VALUE_REFUSED' })
})

test('what a person wrote stays when a sheet brings the same customer; what they left empty is filled', async () => {
  await add({ ...whole, customer_no: 'K9' })
  const head = ['customer_no', 'name', 'contact', 'phone', 'email']
  expect((await take([head, ['K9', '苏州明达机械有限公司', '李强', '13912345678', 'li@qq.com']])).counts).toMatchObject({
    updated: 1,
    conflicts: 2,
  })
  expect(at.store.records.byKey('K9')?.values).toMatchObject({ contact: '王伟', phone: '+8613812345678', email: 'li@qq.com' })
})

test('a record by hand does not hide which columns a sheet lacks', async () => {
  await take([
    ['customer_no', 'name'],
    ['K1', '甲公司'],
  ])
  const wanting = () =>
    [...latestFindings(at.store, 'customers')].flatMap(({ rule, field, record }) =>
      rule === 'required-present' && record === null ? [field] : [],
    )
  await checkAnew(at.store, { ...check, operator: 'li' })
  const before = wanting()
  expect(before).toContain('phone')
  await add(whole)
  await checkAnew(at.store, { ...check, operator: 'li' })
  expect(wanting()).toEqual(before)
})
