import dateInRange from '../../rules/date-in-range.ts'
import { testRule } from '../support/rule-tester.ts'

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
])
