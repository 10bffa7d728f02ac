/** Rows that are no records, in the store: kept apart with their reason and text, counted by themselves. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { openStore, type Store } from '../../../src/store/store.ts'

let folder = ''
let store: Store
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  store = openStore(path.join(folder, 'crm.db'), {
    clock: () => new Date('2026-11-22T08:00:00Z'),
    writer: { command: 'import', operator: 'li', pid: 1 },
  })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const take = async (options = {}) =>
  importSheets(store, { patterns: ['customers.csv'], schema: customerSchema, options: { folder, ...options }, operator: 'li' })

test('are listed with their reason, and are neither quarantine nor records; asked for, they are records', async () => {
  const lines = ['客户名称,联系人,联系电话', '(必填),(必填),(选填)', '甲公司,张伟,13812340001', '', '"乙公司,李娜', '合计,,1']
  writeFileSync(path.join(folder, 'customers.csv'), `${lines.join('\n')}\n`)
  const { counts, files } = await take()
  expect(counts).toMatchObject({ rows: 4, imported: 1, quarantined: 1, setAside: 2 })
  expect(files[0]!.setAside).toBe(2)
  expect([store.records.count(), store.quarantine.count(), store.quarantine.setAside()]).toEqual([1, 1, 2])
  expect(store.quarantine.list().map(({ row, kind, reason, raw }) => [row, kind, reason, raw])).toEqual([
    [2, 'set-aside', 'hint', '["(必填)","(必填)","(选填)"]'],
    [5, 'unreadable', 'unclosed-quote', '"乙公司,李娜'],
    [6, 'set-aside', 'total', '["合计","","1"]'],
  ])
  expect((await take()).run).toBe(null)
  expect((await take({ keepAll: true })).counts).toMatchObject({ rows: 4, imported: 2, unchanged: 1, setAside: 0 })
})
