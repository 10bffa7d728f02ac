import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readyRules } from '../../../src/jobs/check/configured-rules.ts'
import { checkAnew, latestFindings } from '../../../src/jobs/check/kept-check.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { fixStore } from '../../../src/jobs/fix/fix-store.ts'
import { importChecked } from '../../../src/jobs/import/import-checked.ts'
import { reportOf } from '../../../src/jobs/report/report-store.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { csvOf, customers } from '../../support/good-customers.ts'
import { newStore } from '../../support/new-store.ts'

const made = newStore()
const today = '2026-11-22'
const schema = defaultConfig.schemas.customers
const checkOf = async (rules = defaultConfig) => ({ schema, rules: await readyRules(rules, { today }), today, country: 'CN', version: '1' })

/** Imports the rows as a sheet and checks them. */
async function imported(rows: readonly Readonly<Record<string, string>>[], name = 'a.csv') {
  writeFileSync(path.join(made.folder, name), csvOf(rows))
  await importChecked(made.store, { patterns: [name], schema, options: { folder: made.folder }, operator: 'li', check: await checkOf() })
}
const reported = async (more: object = {}) =>
  reportOf(made.store, { ...(await checkOf()), language: 'en', at: `${today}T09:00:00Z`, ...more })

type Report = Awaited<ReturnType<typeof reported>>
const measure = ({ scorecard }: Report, id: string) => scorecard.dimensions.flatMap(({ measures }) => measures).find((one) => one.id === id)

test('names alone: a score at most, and no grade', async () => {
  await imported(customers(12).map(({ 客户名称 = '' }) => ({ 客户名称 })))
  const report = await reported()
  expect(report.scorecard.grade).toBeNull()
  expect(measure(report, 'email-shape')).toBeUndefined()
  expect(report.scorecard.missingColumns.length).toBeGreaterThan(3)
  expect(report.scorecard.overall ?? 0).toBeLessThan(95)
})

test('no clean row: D or worse, and the page names the cap', async () => {
  await imported(customers(12, () => ({ 联系电话: '123' })))
  const { scorecard } = await reported()
  expect(scorecard.cleanRows).toEqual({ a: 0, b: 12 })
  expect(['D', 'E']).toContain(scorecard.grade)
  expect(scorecard.cap?.id).toBe('clean-rows')
})

test('ten churned customers without a reason are 0 of 10, and customers who have not churned are not asked', async () => {
  await imported(customers(14, (at) => ({ 客户类型: at < 10 ? '流失' : '意向' })))
  expect(measure(await reported(), 'churn-reason-given')).toMatchObject({ a: 0, b: 10, score: 0 })
})

test('a missing required column is 0 of all records and caps the grade at C', async () => {
  await imported(customers(12).map(({ 联系电话: _, ...row }) => row))
  const { scorecard } = await reported()
  expect(scorecard.missingColumns).toEqual(['phone'])
  expect(measure({ scorecard } as Report, 'required-present')).toMatchObject({ a: 48, b: 60 })
  expect(['C', 'D', 'E']).toContain(scorecard.grade)
})

describe('a dirty column emptied', () => {
  test('is told, coverage does not rise, and no gain is shown', async () => {
    await imported(customers(12, (at) => ({ 电子邮箱: at < 6 ? 'nobody' : `a${at}@huaxing.com.cn` })))
    const before = await reported()
    for (let at = 0; at < 12; at++)
      await editRecord(made.store, {
        record: `C${1000 + at}`,
        cells: new Map([['email', '']]),
        operator: 'li',
        check: await checkOf(),
        refuse: [],
        force: true,
      })
    await checkAnew(made.store, { ...(await checkOf()), operator: 'li' })
    // The edits brought the first check up to date too: it is compared with what it says now.
    const after = await reported()
    expect(measure(before, 'email-shape')).toMatchObject({ a: 6, b: 12 })
    expect(measure(after, 'email-shape')).toBeUndefined()
    expect(after.scorecard.coverage.measured).toBeLessThanOrEqual(before.scorecard.coverage.measured)
    expect(after.previous?.change?.points ?? 0).toBeLessThanOrEqual(0)
  })
})

test('mending cells is a gain; a changed rule set cannot be compared', async () => {
  await imported(customers(12, (at) => ({ 联系电话: at < 6 ? '123' : customers(at + 1)[at]!.联系电话 })))
  const mended = customers(12).map((row, at) => (at < 3 ? row : { ...row, 联系电话: at < 6 ? '123' : row.联系电话! }))
  await imported(mended, 'b.csv')
  const report = await reported()
  expect(report.previous).toMatchObject({ reason: null, change: { findings: { gone: 3 } } })
  expect(report.previous?.change?.points).toBeGreaterThan(0)
  expect((await reported({ version: '2' })).previous?.reason ?? null).toBeNull() // the version of a report is not that of its checks
  const other = { ...(await checkOf()), version: '2', operator: 'li' }
  await checkAnew(made.store, other)
  expect(await reported()).toMatchObject({ previous: { reason: 'rules', change: null } })
})

test('the same store and time give the same report', async () => {
  await imported(customers(20, (at) => (at % 3 === 0 ? { 联系电话: '123' } : {})))
  const one = await reported()
  expect(await reported()).toEqual(one)
})

test('a fix never lowers the measure of its own rule', async () => {
  const spoilt = ['＋86 138 1234 5678', 'wang1@qq,com', '苏州华兴 机械有限公司&amp;', '2026/13/01', '王 伟', 'O138l2345678', '意向客户。']
  const columns = ['联系电话', '电子邮箱', '客户名称', '最近跟进时间', '联系人姓名'] as const
  await imported(customers(35, (at) => ({ 最近跟进时间: '2026-10-01', [columns[at % columns.length]!]: spoilt[at % spoilt.length]! })))
  const scoresOf = ({ scorecard }: Report) =>
    new Map(scorecard.dimensions.flatMap(({ measures }) => measures.map(({ id, score }) => [id, score] as const)))
  const check = await checkOf()
  const proposed = new Set([...latestFindings(made.store, 'customers')].flatMap(({ rule, fix }) => (fix === null ? [] : [rule])))
  expect(proposed.size).toBeGreaterThan(1)
  let last = scoresOf(await reported())
  for (const id of proposed) {
    const proposing = check.rules.filter(({ rule }) => rule.id === id)
    await fixStore(made.store, { ...check, proposing, minConfidence: 0, operator: 'li' })
    const now = scoresOf(await reported())
    expect([id, now.get(id)]).toEqual([id, Math.max(now.get(id)!, last.get(id)!)])
    last = now
  }
})
