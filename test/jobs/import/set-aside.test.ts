/** Rows that are no records, in the store: kept apart with their reason and text, counted by themselves. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { newStore } from '../../support/new-store.ts'

const at = newStore()

const take = async (options = {}) =>
  importSheets(at.store, {
    patterns: ['customers.csv'],
    schema: customerSchema,
    options: { folder: at.folder, ...options },
    operator: 'li',
  })

test('are listed with their reason, and are neither quarantine nor records; asked for, they are records', async () => {
  const lines = ['客户名称,联系人,联系电话', '(必填),(必填),(选填)', '甲公司,张伟,13812340001', '', '"乙公司,李娜', '合计,,1']
  writeFileSync(path.join(at.folder, 'customers.csv'), `${lines.join('\n')}\n`)
  const { counts, files } = await take()
  expect(counts).toMatchObject({ rows: 4, imported: 1, quarantined: 1, setAside: 2 })
  expect(files[0]).toMatchObject({ setAside: 2, setAsideFor: { hint: 1, total: 1 } })
  expect([at.store.records.count(), at.store.quarantine.count(), at.store.quarantine.setAside()]).toEqual([1, 1, 2])
  expect(at.store.quarantine.list().map(({ row, kind, reason, raw }) => [row, kind, reason, raw])).toEqual([
    [2, 'set-aside', 'hint', '["(必填)","(必填)","(选填)"]'],
    [5, 'unreadable', 'unclosed-quote', '"乙公司,李娜'],
    [6, 'set-aside', 'total', '["合计","","1"]'],
  ])
  expect((await take()).run).toBe(null)
  expect((await take({ keepAll: true })).counts).toMatchObject({ rows: 4, imported: 2, unchanged: 1, setAside: 0 })
})
