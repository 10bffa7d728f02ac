import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readyRules } from '../../../src/jobs/check/configured-rules.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { importChecked } from '../../../src/jobs/import/import-checked.ts'
import { digestOf } from '../../../src/jobs/report/digest-store.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { digestMarkdown, digestPage, digestText } from '../../../src/report/digest-pages.ts'
import { reportWords } from '../../../src/report/words.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { csvOf, customers } from '../../support/good-customers.ts'
import { newStore } from '../../support/new-store.ts'

// The clock of the store stands at 2026-11-22.
const made = newStore()
const today = '2026-11-23'
const schema = defaultConfig.schemas.customers
const checkOf = async () => ({ schema, rules: await readyRules(defaultConfig, { today }), today, country: 'CN', version: '1' })
const digestSince = async (since: string) =>
  digestOf(made.store, { ...(await checkOf()), language: 'en', at: `${today}T09:00:00Z`, writtenNow: `${today}T09:00:00Z`, since })

async function filled() {
  const rows = customers(12, (at) => ({
    负责人: at < 4 ? '张敏' : '张伟',
    最近跟进时间: at < 5 ? '2026-11-22' : '2026-03-01',
    下次跟进时间: at < 3 ? '2026-11-20' : '2026-12-20',
    联系电话: at < 2 ? '123' : customers(12)[at]!.联系电话!,
  }))
  writeFileSync(path.join(made.folder, 'a.csv'), csvOf(rows))
  await importChecked(made.store, { patterns: ['a.csv'], schema, options: { folder: made.folder }, operator: 'li', check: await checkOf() })
}
const become = async (record: string, type: string) =>
  editRecord(made.store, {
    record,
    cells: new Map([['customer_type', type]]),
    operator: 'li',
    check: await checkOf(),
    refuse: [],
    force: true,
  })

test('a brief counts what runs of its days did, and what waits now', async () => {
  await filled()
  await become('C1003', '成交')
  await become('C1004', '成交')
  await become('C1004', '流失')
  await become('C1005', '成交')
  await become('C1005', '意向')
  const digest = await digestSince('2026-11-22')
  expect(digest.newCustomers).toMatchObject({
    count: 12,
    byOwner: [
      { value: '张*', count: 8 },
      { value: '张* (2)', count: 4 },
    ],
  })
  expect(digest.newCustomers.first[0]).toEqual({ key: 'C1000', name: '苏州华兴甲子机械有限公司', owner: '张*' })
  expect(digest.typeChanges).toMatchObject({
    count: 2,
    moves: [
      { from: 'Interested', to: 'Lost', count: 1 },
      { from: 'Interested', to: 'Won', count: 1 },
    ],
  })
  expect([digest.followUps.count, digest.waits.overdue]).toEqual([5, 3])
  expect(digest.waits).toMatchObject({ pairs: 0, conflicts: 0, quarantined: 0 })
  expect(digest.waits.errors).toBeGreaterThan(1)
  expect(digest.findings).toBeNull()
})

test('days without runs have nothing new, and an undone run did nothing', async () => {
  await filled()
  const later = await digestSince('2026-11-23')
  expect([later.newCustomers.count, later.typeChanges.count, later.followUps.count, later.waits.overdue]).toEqual([0, 0, 0, 3])
  await become('C1003', '成交')
  const { run } = made.store.runs.list().at(-1)!
  await undoRun(made.store, { run, cascade: false, operator: 'li', check: await checkOf() })
  expect((await digestSince('2026-11-22')).typeChanges.count).toBe(0)
})

test('every form of it says the same, masked, and no text of the data is markup', async () => {
  await filled()
  await become('C1003', '成交')
  const digest = await digestSince('2026-11-22')
  const forms = [digestPage(digest, reportWords.en), digestMarkdown(digest, reportWords.en), digestText(digest, reportWords.en).text]
  for (const form of forms) {
    expect(form).toContain('New customers: 12')
    expect(form).toContain('Interested → Won: 1')
    expect(form).not.toMatch(/张敏|张伟/)
  }
  expect(forms[1]).toContain('| C1003 | 苏州华兴丁卯机械有限公司 |')
  const evil = { ...digest, title: '<b>|*' }
  expect(digestPage(evil, reportWords.zh)).toContain('&#60;b&#62;|* · 客户数据简报')
  expect(digestMarkdown(evil, reportWords.zh)).toContain('\\<b\\>\\|\\*')
})
