import dateInRange from '../../rules/date-in-range.ts'
import { testRule } from '../support/rule-tester.ts'

const dates = (...list: string[]) => list.map((created_at) => ({ created_at }))

testRule(dateInRange, [
  { why: 'accepts days up to today', rows: [{ first_contact_at: '2026-09-30', next_followup_at: '2027-01-15' }], today: '2026-09-30' },
  {
    why: 'reports the future, where it is not allowed',
    rows: [{ last_followup_at: '2026-10-01', next_followup_at: '2026-10-01' }],
    today: '2026-09-30',
    findings: [{ row: 2, field: 'last_followup_at', message: 'future', severity: 'error' }],
  },
  {
    why: 'reports a next follow-up that nobody will live to see',
    rows: [{ next_followup_at: '2099-12-31' }],
    findings: [{ row: 2, message: 'far', data: { years: 10 } }],
  },
  {
    why: 'reports days zero and days of long ago',
    rows: [{ created_at: '1900-01-01' }, { created_at: '1970-01-01' }, { created_at: '1066-10-14' }],
    findings: [
      { row: 2, message: 'zero' },
      { row: 3, message: 'zero' },
      { row: 4, message: 'early' },
    ],
  },
  { why: 'leaves impossible days to date-real', rows: [{ created_at: '2024-02-30' }, { created_at: '上周' }] },
  {
    why: 'knows the day zero of every program, however early the range begins',
    rows: dates('1899-12-30', '1899-12-31', '1900-01-01', '1904-01-01', '1970-01-01', '1753-01-01', '0001-01-01'),
    options: { earliest: '0001-01-01' },
    findings: [2, 3, 4, 5, 6, 7, 8].map((row) => ({ row, message: 'zero' })),
  },
  {
    why: 'begins with the earliest day',
    rows: dates('1980-01-01', '1979-12-31', '2099-02-30', '03/04/2099', 'made 2099-01-01 x'),
    findings: [{ row: 3, message: 'early', data: { earliest: '1980-01-01' } }],
  },
  {
    why: 'ends with the day of today, so many years ahead',
    rows: [{ next_followup_at: '2028-09-30' }, { next_followup_at: '2028-10-01' }, { next_followup_at: '' }],
    options: { ahead: 2 },
    findings: [{ row: 3, message: 'far', data: { years: 2 } }],
  },
])
