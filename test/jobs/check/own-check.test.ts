import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readyRules } from '../../../src/jobs/check/configured-rules.ts'
import { checkAnew, latestFindings } from '../../../src/jobs/check/kept-check.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { importChecked } from '../../../src/jobs/import/import-checked.ts'
import { reportOf } from '../../../src/jobs/report/report-store.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { csvOf, customers } from '../../support/good-customers.ts'

const schema = defaultConfig.schemas.customers
const operator = 'li'
let now = ''
let folder = ''
let store: Store

beforeEach(() => {
  now = '2026-11-22T08:00:00Z'
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  store = openStore(path.join(folder, 'crm.db'), { clock: () => new Date(now), writer: { command: 'test', operator, pid: 1 } })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function asked() {
  const today = now.slice(0, 10)
  return { schema, rules: await readyRules(defaultConfig, { today }), today, country: 'CN', version: '1' }
}
const reported = async () => reportOf(store, { ...(await asked()), language: 'en', at: now, writtenNow: now })

async function imported(rows: ReturnType<typeof customers>, name: string): Promise<number> {
  writeFileSync(path.join(folder, name), csvOf(rows))
  await importChecked(store, { patterns: [name], schema, options: { folder }, operator, check: await asked() })
  return store.runs.list().at(-1)!.run
}

async function edited(record: string, email: string): Promise<number> {
  const cells = new Map([['email', email]])
  return (await editRecord(store, { record, cells, operator, check: await asked(), refuse: [], force: true })).run!
}

/** Each third has no e-mail address that is one. */
const messy = customers(30, (at) => (at % 3 === 0 ? { 电子邮箱: 'nobody' } : {}))

test('edits on a later day leave the check before them as it was, and the report tells what they mended', async () => {
  const check = await imported(messy, 'a.csv')
  const then = await reported()
  now = '2026-11-24T08:00:00Z'
  const first = await edited('C1000', 'wang0@huaxing0.com.cn')
  await edited('C1003', 'wang3@huaxing3.com.cn')
  const { run, trend, previous, scorecard } = await reported()
  expect([run, previous?.run]).toEqual([first, check])
  expect(trend.map((point) => [point.run, point.score])).toEqual([
    [check, then.scorecard.overall],
    [first, scorecard.overall],
  ])
  expect(previous?.change?.points).toBeCloseTo(scorecard.overall! - then.scorecard.overall!, 5)
  expect(previous?.change?.findings.gone).toBeGreaterThan(0)
  expect([...store.findings.list(check)].filter(({ rule }) => rule === 'email-shape')).toHaveLength(10)
  expect([...latestFindings(store, 'customers')].filter(({ rule }) => rule === 'email-shape')).toHaveLength(8)
})

test('the check after edits finds what a check of everything does', async () => {
  await imported(messy, 'a.csv')
  now = '2026-11-24T08:00:00Z'
  await edited('C1000', 'wang1@huaxing1.com.cn')
  const { run } = await checkAnew(store, { ...(await asked()), operator })
  const goneOn = await reported()
  const whole = await checkAnew(store, { ...(await asked()), version: '2', operator })
  expect(whole.run).toBeGreaterThan(run)
  expect((await reported()).scorecard).toEqual(goneOn.scorecard)
})

test('what records share is judged again by the edit, as a check of everything would', async () => {
  const shared = customers(30, (at) => (at < 7 ? { 电子邮箱: 'info@huaxing.com.cn' } : {}))
  await imported(shared, 'a.csv')
  const measureOf = async () =>
    (await reported()).scorecard.dimensions.flatMap(({ measures }) => measures).find(({ id }) => id === 'email-shared')
  const sharing = await measureOf()
  expect(sharing!.a).toBeLessThan(30)
  for (let at = 0; at < 6; at++) await edited(`C${1000 + at}`, `wang${at}@huaxing${at}.com.cn`)
  expect(await measureOf()).toMatchObject({ a: 30, b: 30 })
  const now = await reported()
  await checkAnew(store, { ...(await asked()), version: '2', operator })
  expect((await reported()).scorecard).toEqual(now.scorecard)
})

test('after an undo the report names a check that stands, and the one before', async () => {
  const first = await imported(customers(20), 'a.csv')
  const clean = await reported()
  now = '2026-11-24T08:00:00Z'
  const second = await imported(messy.slice(20), 'b.csv')
  expect(await reported()).toMatchObject({ run: second, previous: { run: first } })
  const { run: undo } = await undoRun(store, { run: second, cascade: false, operator, check: await asked() })
  const report = await reported()
  expect(report).toMatchObject({ run: undo, records: 20, previous: { run: first, change: { points: 0 } } })
  expect(report.scorecard.overall).toBe(clean.scorecard.overall)
  expect(report.trend.map(({ run }) => run)).toEqual([first, undo])
})
