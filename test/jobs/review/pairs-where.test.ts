import { expect, test } from 'vitest'
import { type ConditionPair, pairsWhere } from '../../../src/jobs/review/pairs-where.ts'
import type { CustomerRecord } from '../../../src/record.ts'
import { customerSchema } from '../../../src/schema/customer.ts'

const record = (values: Readonly<Record<string, string | null>>) =>
  ({ values, raw: {}, notes: {}, extras: {} }) as unknown as CustomerRecord
const pair: ConditionPair = {
  weight: 12.5,
  probability: 0.9,
  conflict: false,
  together: true,
  left: record({ name: '甲公司', phone: '+8613812345678', email: null, customer_type: '成交', created_at: '2026-03-05' }),
  right: record({ name: '甲公司', phone: '+8613812345679', email: null, customer_type: '意向', created_at: '2026-09-01' }),
}

test.each([
  ['weight > 12 && !conflict', true],
  ['weight > 13', false],
  ['probability >= 0.5 && together', true],
  ['left.name == right.name', true],
  ['left.phone == right.phone', false],
  ['left.customer_type == "won" || left.customer_type == "成交"', true],
  ['left.created_at < right.created_at', true],
  ['has(left.email)', false],
  // unknown is not true
  ['left.email != right.email', false],
])('%s: %s', (condition, due) => expect(pairsWhere(condition, customerSchema, '2026-11-22')(pair)).toBe(due))

test.each([
  ['weigt > 2', 'there is no field "weigt"; did you mean weight?'],
  ['left == right', 'left needs a field, such as left.phone'],
  ['left.foo == "x"', 'there is no field "foo"'],
  ['weight', 'is not a condition: its result is a value, not true or false'],
])('%s is refused', (condition, problem) => {
  expect(() => pairsWhere(condition, customerSchema, '2026-11-22')).toThrow(problem)
})
