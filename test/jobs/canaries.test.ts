/** Every kind of personal value, in every column, through what all formats of `check` and `report` are made of. */

import { expect, test } from 'vitest'
import { strictMasker } from '../../src/check/mask/masker.ts'
import type { ToldFinding } from '../../src/check/present.ts'
import { readyRules } from '../../src/jobs/check/configured-rules.ts'
import { findingDescriber } from '../../src/jobs/check/findings-to-show.ts'
import { checkTables } from '../../src/jobs/check/run-check.ts'
import { reportOfSheets } from '../../src/jobs/report/report-sheets.ts'
import { defaultConfig } from '../../src/schema/config.ts'
import { type Canary, canaries } from '../support/canaries.ts'
import { tablesOf } from '../support/tables.ts'

const schema = defaultConfig.schemas.customers
const fields = schema.fields.filter(({ name }) => name !== 'customer_no').map(({ name }) => name)
const headers = ['customer_no', ...fields, '部门', 'Remarks']
const usual: Readonly<Record<string, string>> = {
  name: '苏州华兴机械有限公司',
  contact: '王伟',
  phone: '13905712345',
  email: 'wang@huaxing.cn',
  industry: '制造业',
  customer_type: '意向',
  tags: '自动化',
  source: '展会对接',
  company_size: '小型(101–500人)',
  annual_revenue: '500万',
  budget: '50万',
  address: '苏州市工业园区星湖街328号',
  region: '江苏省苏州市',
  first_contact_at: '2024-03-05',
  last_followup_at: '2024-05-06',
  owner: '李强',
  部门: '销售一部',
}
/** Bare digits that are an amount or a customer number as well. */
const ambiguous = new Set(['4156260187', '612 698 765', '12345678Z'])
/** A few of each kind; what masks has judged all of them. */
const known = Object.values(canaries)
  .flatMap((values) => values.slice(-5))
  .filter(([value]) => !ambiguous.has(value))

/** One canary in each column, and each canary as what names a record. */
function sheetOf(some: readonly Canary[]) {
  const rows = some.flatMap(([value], at) => headers.map((_, place) => rowOf(at * headers.length + place, place, value)))
  return tablesOf({ file: 'a.csv', rows: [headers, ...rows], id: 'customer_no' })
}

const rowOf = (number: number, place: number, value: string) =>
  headers.map((name, at) => (at === place ? value : at === 0 ? `K${10_000 + number}` : (usual[name] ?? '')))

const today = '2026-11-22'
const leaksIn = (text: string) => known.flatMap(([value, secret]) => (text.includes(secret) ? [value] : []))

test('no finding gives a canary away, in either language', { timeout: 60_000 }, async () => {
  const rules = await readyRules(defaultConfig, { today })
  const { tables } = sheetOf(known)
  const described = (['en', 'zh'] as const).map((language) => findingDescriber(tables, { rules, language, reveal: false }))
  const told = new Map<string, string>()
  let count = 0
  const found = (finding: Parameters<(typeof described)[0]>[0]) => {
    count++
    for (const tell of described) {
      const { rule, field, message, value, fix, record }: ToldFinding = tell(finding)
      for (const [what, text] of Object.entries({ message, value, fix: fix?.value, record }))
        if (typeof text === 'string') told.set(text, `${what} of ${rule} at ${field}`)
    }
  }
  await checkTables(tables, schema, { rules, today, found })
  expect(count).toBeGreaterThan(1000)
  expect([...told].flatMap(([text, where]) => leaksIn(text).map((leak) => `${leak} in ${where}`))).toEqual([])
})

test('no report gives a canary away, by whatever it is broken down', { timeout: 60_000 }, async () => {
  const rules = await readyRules(defaultConfig, { today })
  const { tables } = sheetOf(known)
  const by = ['owner', 'source', 'industry', 'region', 'tags', 'company_size', 'contact_title', 'customer_type']
  const at = `${today}T09:00:00Z`
  const report = await reportOfSheets(tables, {
    schema,
    rules,
    today,
    country: 'CN',
    version: '1',
    language: 'en',
    at,
    by,
    masker: strictMasker,
  })
  expect(leaksIn(JSON.stringify(report))).toEqual([])
})
