import { expect, test } from 'vitest'
import doubleEntryAgrees from '../../rules/double-entry-agrees.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { startRules } from '../../src/check/run-rules.ts'
import type { Finding } from '../../src/finding.ts'
import { customerSchema } from '../../src/schema/customer.ts'

type Row = Readonly<Record<string, string>>

/** Findings of two sheets, checked together. */
function compared(first: Row, second: Row, options: object): Pick<Finding, 'field' | 'message' | 'data'>[] {
  const found: Finding[] = []
  const { active } = chooseRules([doubleEntryAgrees], new Map([['double-entry-agrees', { options }]]))
  const run = startRules(active, { schema: customerSchema, today: '2026-09-30', country: 'CN', found: (finding) => found.push(finding) })
  for (const [file, row] of [
    ['a.csv', first],
    ['b.csv', second],
  ] as const) {
    run.openSheet({ file, sheet: null, columns: null })
    run.check({ ref: { file, sheet: null, row: 2, line: 2 }, key: row.customer_no ?? '', values: row, raw: row, notes: {}, extras: {} })
    run.closeSheet()
  }
  run.end()
  return found.map(({ field, message, data }) => ({ field, message, data }))
}

test('double-entry-agrees: is silent without a key', () => {
  expect(compared({ customer_no: 'C1', contact: '王伟' }, { customer_no: 'C1', contact: '王维' }, {})).toEqual([])
})

test('double-entry-agrees: accepts what agrees, is written differently, or left out', () => {
  const first = { customer_no: 'C1', contact: '王伟', name: '華興機械' }
  expect(compared(first, { customer_no: 'C1', contact: '王伟', name: '华兴机械', note: 'x' }, { key: 'customer_no' })).toEqual([])
})

test('double-entry-agrees: reports what differs', () => {
  expect(compared({ customer_no: 'C1', contact: '王伟' }, { customer_no: 'C1', contact: '王维' }, { key: 'customer_no' })).toEqual([
    { field: 'contact', message: 'differs', data: { row: 2, place: 'a.csv' } },
  ])
})
