import { expect, test } from 'vitest'
import updateOverdue from '../../rules/update-overdue.ts'
import { teller } from '../../src/check/present.ts'
import type { Finding } from '../../src/finding.ts'
import { customerSchema } from '../../src/schema/customer.ts'

const finding = (type: string): Finding => ({
  rule: 'update-overdue',
  severity: 'warning',
  dimension: 'timeliness',
  ref: { file: 'a.csv', sheet: null, row: 2, line: 2 },
  record: 'K1',
  field: 'updated_at',
  message: 'overdue',
  data: { days: 100, type, cycle: 90 },
  value: '2026-01-01',
  fix: null,
})

test.each([
  ['won', 'en', 'Won'],
  ['成交', 'en', 'Won'],
  ['won', 'zh', '成交'],
  ['Opportunity', 'zh', 'Opportunity'],
] as const)('the option of a cell %s is told in %s as %s', (cell, language, told) => {
  const rules = new Map([[updateOverdue.id, updateOverdue]])
  const { tell } = teller({ rules, schema: customerSchema, layouts: new Map(), language, reveal: true })
  expect(tell(finding(cell)).message).toContain(language === 'en' ? `customers of type "${told}" should` : `“${told}”客户应`)
})
