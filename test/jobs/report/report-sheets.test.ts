import { writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readyRules } from '../../../src/jobs/check/configured-rules.ts'
import { importChecked } from '../../../src/jobs/import/import-checked.ts'
import { reportOfSheets } from '../../../src/jobs/report/report-sheets.ts'
import { reportOf } from '../../../src/jobs/report/report-store.ts'
import { openTables } from '../../../src/jobs/sheets/open-tables.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { csvOf, customers } from '../../support/good-customers.ts'
import { newStore } from '../../support/new-store.ts'

const made = newStore()
const today = '2026-11-22'
const schema = defaultConfig.schemas.customers
const checkOf = async () => ({ schema, rules: await readyRules(defaultConfig, { today }), today, country: 'CN', version: '1' })
const asked = { language: 'en', at: `${today}T09:00:00Z` } as const

/** Writes the rows as sheets of these names and reports on all of them. */
async function reported(sheets: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>) {
  for (const [name, rows] of Object.entries(sheets)) writeFileSync(path.join(made.folder, name), csvOf(rows))
  const { tables } = await openTables(Object.keys(sheets), schema, { folder: made.folder, country: 'CN' })
  return reportOfSheets(tables, { ...(await checkOf()), ...asked })
}

/** Some of everything that rules find. */
const messy = customers(40, (at) => ({
  负责人: at % 3 === 0 ? '张敏' : '李娜',
  ...(at % 7 === 0 ? { 联系电话: '123' } : {}),
  ...(at % 5 === 0 ? { 客户类型: '流失', 流失原因: at % 10 === 0 ? '价格' : '' } : {}),
  ...(at % 11 === 0 ? { 电子邮箱: 'nobody', 所属行业: '' } : {}),
}))

test('a sheet is reported as a store that it was imported into', async () => {
  const report = await reported({ 'a.csv': messy })
  await importChecked(made.store, { patterns: ['a.csv'], schema, options: { folder: made.folder }, operator: 'li', check: await checkOf() })
  const stored = await reportOf(made.store, { ...(await checkOf()), ...asked })
  const { run, sources, topFixes, trend, sample, listing, by, ...same } = report
  expect(stored).toMatchObject(same)
  const scored = (of: typeof by) => of.map(({ command: _, ...one }) => one)
  expect(scored(stored.by)).toEqual(scored(by))
  expect([...new Set(by.map(({ command }) => command))]).toEqual([null])
  expect(stored.by.map(({ command }) => command)).toContain('crm-clean export todo.xlsx --annotate --split-by industry')
  // A store keeps what a whole sheet lacks without the sheet.
  const ofRecords = (of: typeof sample) => of.filter(({ record }) => record !== '')
  expect(ofRecords(stored.sample)).toEqual(ofRecords(sample))
  expect([run, trend]).toEqual([null, []])
  expect(sources).toMatchObject([{ file: 'a.csv', rows: 40, quarantined: 0, encoding: 'utf-8' }])
  expect([listing, stored.listing]).toEqual(['crm-clean check a.csv --all', 'crm-clean export findings.csv --what findings'])
  expect(topFixes.map(({ command }) => command)).toContain('crm-clean check a.csv --rule phone-dialable --all')
})

test('duplicates were not looked for, and nothing is compared: neither counts', async () => {
  const { scorecard, previous, expectedWrongMerges } = await reported({ 'a.csv': messy })
  expect([scorecard.redundant.b, previous, expectedWrongMerges]).toEqual([0, null, null])
  expect(scorecard.dimensions.flatMap(({ measures }) => measures.map(({ id }) => id))).not.toContain('duplicates')
})

test('values are masked unless asked otherwise, and rows of two sheets are two records', async () => {
  const { by, rules, sample } = await reported({ 'a.csv': messy, 'b.csv': messy })
  expect(by.find(({ field }) => field === 'owner')?.groups.map(({ name }) => name)).toEqual(['李*', '张*'])
  expect(rules.find(({ rule }) => rule === 'email-shape')).toMatchObject({ findings: 8, records: 8 })
  expect(sample.find(({ rule }) => rule === 'phone-dialable')).toMatchObject({ place: 'a.csv D2', column: '联系电话', value: '1**' })
})

test('order and partition of records do not matter', async () => {
  const whole = await reported({ 'whole.csv': messy })
  const cuts = fc.tuple(fc.shuffledSubarray(messy, { minLength: messy.length }), fc.integer({ min: 1, max: messy.length - 1 }))
  await fc.assert(
    fc.asyncProperty(cuts, async ([rows, cut]) => {
      const { scorecard, by, previous } = await reported({ 'a.csv': rows.slice(0, cut), 'b.csv': rows.slice(cut) })
      expect(scorecard).toEqual(whole.scorecard)
      expect(by).toEqual(whole.by)
      expect(previous).toBeNull()
    }),
    { numRuns: 12 },
  )
})
