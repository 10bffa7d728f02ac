import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readyRules } from '../../../src/jobs/check/configured-rules.ts'
import { reportOfSheets } from '../../../src/jobs/report/report-sheets.ts'
import { openTables } from '../../../src/jobs/sheets/open-tables.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { csvOf, customers } from '../../support/good-customers.ts'
import { newStore } from '../../support/new-store.ts'

const made = newStore()
const today = '2026-11-22'
const schema = defaultConfig.schemas.customers

async function reported(rows: readonly Readonly<Record<string, string>>[]) {
  writeFileSync(path.join(made.folder, 'a.csv'), csvOf(rows))
  const { tables } = await openTables(['a.csv'], schema, { folder: made.folder, country: 'CN' })
  const check = { schema, rules: await readyRules(defaultConfig, { today }), today, country: 'CN', version: '1' }
  return reportOfSheets(tables, { ...check, language: 'zh', at: `${today}T09:00:00Z` })
}

/** Unrounded. */
const scoreOf = ({ scorecard }: Awaited<ReturnType<typeof reported>>) =>
  scorecard.dimensions.reduce((sum, { score }) => sum + score, 0) / scorecard.dimensions.length

const headerOf = (name: string) => schema.fields.find((field) => field.name === name)!.label.zh

const good = customers(60, (at) => ({
  [headerOf('first_contact_at')]: '2026-11-10',
  [headerOf('last_followup_at')]: '2026-11-16',
  [headerOf('annual_revenue')]: '900000',
  [headerOf('budget')]: '20000',
  ...(at % 4 === 0 ? { 客户类型: '流失', 流失原因: '价格' } : {}),
}))

/** What is wrong in a column, and in which records: those whose number can be divided by the last. */
const wrongs = [
  ['phone', '123', 7],
  ['email', 'nobody', 5],
  ['email', '', 6],
  ['name', '', 9],
  ['first_contact_at', '2026-02-31', 5],
  ['last_followup_at', '2026-11-08', 5],
  ['annual_revenue', 'viel', 6],
  ['customer_type', '没有这种', 3],
  ['churn_reason', '', 8],
] as const

test.each(wrongs)('what mending the %s cells "%s" gains is what the report shows', async (field, value, every) => {
  const column = headerOf(field)
  // Other cells are wrong, too, some of them in the same records.
  const damaged = good.map((row, at) => ({
    ...row,
    ...(at % 11 === 0 ? { 联系电话: '456', [headerOf('first_contact_at')]: '2026-13-01' } : {}),
    ...(at % 10 === 1 ? { 电子邮箱: 'li@' } : {}),
    ...(at % 12 === 5 ? { 客户类型: '别的' } : {}),
  }))
  const rows = damaged.map((row, at) => (at % every === 0 ? { ...row, [column]: value } : row))
  const report = await reported(rows)
  const fixes = report.topFixes.filter((fix) => fix.column === column)
  expect(fixes).not.toEqual([])
  for (const { rule, cells, points } of fixes) {
    const places = report.sample.flatMap((one) => (one.rule === rule && one.column === column ? [one.place] : []))
    const found = new Set(places.map((place) => Number(/\d+$/.exec(place)![0]) - 2))
    expect(found.size).toBe(cells)
    const mended = await reported(rows.map((row, at) => (found.has(at) ? { ...row, [column]: good[at]![column]! } : row)))
    expect(Math.abs(scoreOf(mended) - scoreOf(report) - points), `${rule}: ${points}`).toBeLessThan(0.1)
  }
})

test('what mending the records of one owner gains is what the report shows', async () => {
  const owned = good.map((row, at) => ({ ...row, [headerOf('owner')]: ['张三', '李四', '王五'][at % 3]! }))
  const rows = owned.map((row, at) =>
    at % 3 === 2 || at % 4 > 0 ? row : { ...row, 联系电话: '123', 电子邮箱: at % 8 === 0 ? 'nobody' : '' },
  )
  const report = await reported(rows)
  const owners = report.by.find(({ field }) => field === 'owner')!.groups
  const mendedBy = (owner: number) => rows.map((row, at) => (at % 3 === owner ? owned[at]! : row))
  for (const [owner, name] of ['张三', '李四', '王五'].entries()) {
    const records = rows.filter((row, at) => row !== owned[at] && at % 3 === owner).length
    const { gain } = owners.find((group) => group.cleanRows === group.records - records && group.name?.[0] === name[0])!
    const gained = scoreOf(await reported(mendedBy(owner))) - scoreOf(report)
    expect(Math.abs(gained - gain), `${name}: ${gain}`).toBeLessThan(0.1)
    if (owner === 2) expect(gain).toBe(0)
    else expect(gain).toBeGreaterThan(0.5)
  }
})
