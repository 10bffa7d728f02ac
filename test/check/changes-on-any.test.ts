import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedRules } from '../../rules/index.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { startRules } from '../../src/check/run-rules.ts'
import type { Finding } from '../../src/finding.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { dayAfter } from '../../src/schema/days.ts'
import { recordsOf } from '../../src/testing.ts'
import { tries } from '../support/tries.ts'

const rules = chooseRules(shippedRules).active

/** What all rules say of a record on a day, and the first day they name on which that may change. */
function saidOn(today: string, row: Readonly<Record<string, string | null>>) {
  const findings: Finding[] = []
  let next: string | null = null
  const run = startRules(rules, {
    schema: customerSchema,
    today,
    country: 'CN',
    found: (finding) => findings.push(finding),
    noted: { key() {}, number() {}, changes: (_, day) => (next = day) },
  })
  run.openSheet({ file: '', sheet: null, columns: null })
  const [record] = recordsOf({ rows: [row] })
  run.checkAlone(record!, 1)
  return { findings, next: next as string | null }
}

const date = fc.oneof(
  fc.integer({ min: -800, max: 500 }).map((off) => dayAfter('2026-11-22', off)),
  fc.integer({ min: -5000, max: 6000 }).map((off) => `${dayAfter('2026-11-22', off)} 10:30`),
  fc.constantFrom('2023-13-01', '2025-02-30', '2040-02-29', '2036-02-29', '2036-03-01', '0001-01-01', '2026-02-30', '上周', ''),
)
const row = fc.record({
  customer_type: fc.constantFrom('潜在', '意向', '成交', '流失', ''),
  first_contact_at: date,
  last_followup_at: date,
  next_followup_at: date,
  updated_at: date,
})
const start = fc.constantFrom('2026-11-22', '2026-02-28', '2028-02-29', '2026-12-31')

test('what rules say of a record stays the same until the day they name', () => {
  fc.assert(
    fc.property(row, start, fc.integer({ min: 1, max: 900 }), (cells, today, days) => {
      const later = dayAfter(today, days)
      const { findings, next } = saidOn(today, cells)
      if (next === null || next > later) expect(saidOn(later, cells).findings).toEqual(findings)
      else expect(next > today).toBe(true)
    }),
    { numRuns: tries(150) },
  )
})

test('no shipped rule asks what day it is without naming the day on which it may speak otherwise', () => {
  const run = startRules(rules, { schema: customerSchema, today: '2026-11-22', country: null, found() {} })
  expect(run.rules.filter(({ isDaily }) => isDaily).map(({ active }) => active.rule.id)).toEqual([])
  expect(run.rules.filter(({ reach }) => reach === 'all').map(({ active }) => active.rule.id)).toEqual([])
})
