import { expect, test } from 'vitest'
import { surveyOf } from '../../../src/jobs/report/kept-survey.ts'
import { surveyRecords } from '../../../src/jobs/report/survey-records.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { newStore } from '../../support/new-store.ts'
import { recordsFrom } from '../../support/records-from.ts'

const made = newStore()
const by = ['owner', 'industry', 'nobody']
const survey = (keeps: boolean) => surveyOf(made.store, customerSchema, by, '1', keeps)
const rows = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    customer_no: `K${first + at}`,
    name: `甲${first + at}`,
    tags: `自动化;节能${at % 7}`,
    first_contact_at: `2026-0${1 + (at % 9)}-11`,
    ...(at % 3 === 0 ? {} : { owner: `张${at % 5}` }),
    ...(at % 2 === 0 ? { phone: `139${String(first + at).padStart(8, '0')}` } : {}),
  }))

test('what was counted is taken from the store while no record changes, equals a count anew, and is counted anew when one does', async () => {
  await recordsFrom(made.store, 'customers', rows(0, 2_000))
  const counted = survey(false)
  expect(counted).toEqual(surveyRecords(made.store, customerSchema, by))
  expect(survey(true)).toEqual(counted)
  const records = made.store.recordsOf('customers')
  const uncounted = { ...records, values: { ...records.values, counts: () => expect.fail('records were counted anew') } }
  const unread = { ...made.store, recordsOf: () => uncounted }
  expect(surveyOf(unread, customerSchema, by, '1', true)).toEqual(counted)
  expect(() => surveyOf(unread, customerSchema, by, '2', true)).toThrow('counted anew')
  expect(() => surveyOf(unread, customerSchema, ['owner'], '1', true)).toThrow('counted anew')
  await recordsFrom(made.store, 'customers', rows(2_000, 10))
  expect(survey(false)).toEqual(surveyRecords(made.store, customerSchema, by))
  expect(survey(false).missing.reduce((sum, count) => sum + count)).toBe(2_010)
})
