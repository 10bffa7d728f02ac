import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { type MemorySheet, tablesOf } from '../../support/tables.ts'

let folder = ''
let store: Store
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  const writer = { command: 'import', operator: 'li', pid: 1 }
  store = openStore(path.join(folder, 'crm.db'), { clock: () => new Date('2026-11-22T08:00:00Z'), writer })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const headers = ['customer_no', 'name', 'contact', 'phone', 'email', 'note', '身份证']
const plain = ['K1', '苏州华信机械有限公司', '王小明', '13812340012', 'zhang@qq.com', '周三来访', '110105198811223453']
const masked = ['K1', '苏州华信机械有限公司', '王**', '138****0012', 'z***@qq.com', '周***', '110***********3453']

const take = (sheet: MemorySheet, source?: string) =>
  importRows(store, rowsInThread(tablesOf(sheet), false), { operator: 'li', ...(source === undefined ? {} : { source }) })
const record = () => [...store.records.batches()].flat()[0]!
const held = () => {
  const { values, extras } = record()
  return [values.contact, values.phone, values.email, values.note, extras.身份证]
}
const real = ['王小明', '+8613812340012', 'zhang@qq.com', '周三来访', '110105198811223453']

test.each([
  ['the same source', 'CRM'],
  ['another source', 'shop'],
])('masked cells of %s leave the values of a customer as they are, and are counted', async (_, source) => {
  await take({ file: 'a.csv', rows: [headers, plain] }, 'CRM')
  const { counts } = await take({ file: 'b.csv', rows: [headers, masked] }, source)
  expect(counts).toMatchObject({ rows: 1, imported: 0, updated: 0, unchanged: 1, masked: 5, conflicts: 0 })
  expect(held()).toEqual(real)
})

test('what is not masked in such a row is taken, and the cells that the values were made from stay with them', async () => {
  await take({ file: 'a.csv', rows: [headers, plain] }, 'CRM')
  const moved = masked.with(1, '苏州华信精密机械有限公司')
  const { counts } = await take({ file: 'b.csv', rows: [headers, moved] }, 'CRM')
  expect(counts).toMatchObject({ updated: 1, masked: 5 })
  expect(held()).toEqual(real)
  expect(record()).toMatchObject({ values: { name: '苏州华信精密机械有限公司' }, raw: { phone: '13812340012', email: 'zhang@qq.com' } })
  const again = await take({ file: 'c.csv', rows: [headers, moved.with(1, '华信集团有限公司')] }, 'CRM')
  expect(again.counts).toMatchObject({ updated: 1, masked: 0 }) // said once: the source had those cells before
  expect(held()).toEqual(real)
})

test('a real value takes the place of a masked one, and a masked one fills what is empty', async () => {
  await take({ file: 'a.csv', rows: [headers, masked.with(5, '')] }, 'CRM')
  expect(held()).toEqual(['王**', '138****0012', 'z***@qq.com', null, '110***********3453'])
  const { counts } = await take({ file: 'b.csv', rows: [headers, plain] }, 'CRM')
  expect(counts).toMatchObject({ updated: 1, masked: 0 })
  expect(held()).toEqual(real)
})
