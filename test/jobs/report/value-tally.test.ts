import { expect, test } from 'vitest'
import { surveyRecords } from '../../../src/jobs/report/survey-records.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'

const made = newStore()

test('of a column of keys the repeated values are counted exactly, of others all; how many are filled is exact in both', async () => {
  const count = 25_000
  const phone = (at: number) => (at % 100 === 0 ? '13800000000' : `139${String(at).padStart(8, '0')}`)
  const records = Array.from({ length: count }, (_, at) => ({
    name: `甲${at}`,
    owner: `张${at % 3}`,
    ...(at % 2 === 0 ? { phone: phone(at) } : {}),
  }))
  await recordsFrom(made.store, 'customers', records)
  const { columns, groups, missing } = surveyRecords(made.store, customerSchema, ['owner'])
  const of = (name: string) => [columns.get(name)!.filled, columns.get(name)!.distinct, columns.get(name)!.top.slice(0, 1)]
  expect(of('phone')).toEqual([12_500, 12_251, [{ value: '13800000000', count: 250 }]])
  expect(of('name')).toEqual([count, null, []])
  expect(of('owner')).toEqual([count, 3, [{ value: '张0', count: 8334 }]])
  expect([groups[0]?.sizes, missing]).toEqual([
    [0, 8334, 8333, 8333],
    [0, 0, 0, count],
  ])
})
