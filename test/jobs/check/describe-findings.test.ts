import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import type { ToldFinding } from '../../../src/check/present.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import { findingDescriber } from '../../../src/jobs/check/findings-to-show.ts'
import { checkTables } from '../../../src/jobs/check/run-check.ts'
import { openTables } from '../../../src/jobs/sheets/open-tables.ts'
import { customerSchema } from '../../../src/schema/customer.ts'

const folder = fileURLToPath(new URL('../../../fixtures/sheets', import.meta.url))
const today = '2026-09-30'
const { active: rules } = chooseRules(shippedRules)

test.each([
  [true, '{"cell":"G15","column":"客户类型","value":"大客户"}'],
  [false, '{"cell":"G15","column":"客户类型","value":"大客户"}'],
])('a finding has its header, its cell and its value; revealed: %s', async (reveal, shown) => {
  const { tables } = await openTables(['customers-gb18030.csv'], customerSchema, { folder: path.resolve(folder), now: today })
  const describe = findingDescriber(tables, { rules, language: 'zh', reveal })
  const told: ToldFinding[] = []
  await checkTables(tables, customerSchema, { rules, today, found: (finding) => told.push(describe(finding)) })
  const { cell, column, value } = told.find(({ rule, row }) => rule === 'choice-known' && row === 15)!
  expect(JSON.stringify({ cell, column, value })).toBe(shown)
  const phones = told.filter(({ field, value: text }) => field === 'phone' && text !== null && text !== '')
  expect(phones.length).toBeGreaterThan(0)
  expect(phones.every(({ value: text }) => text!.includes('*'))).toBe(!reveal)
})
