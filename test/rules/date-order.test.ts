import dateOrder from '../../rules/date-order.ts'
import { testRule, withField } from '../support/rule-tester.ts'

const row = (first_contact_at: string, last_followup_at: string) => ({ first_contact_at, last_followup_at })

testRule(dateOrder, [
  { why: 'accepts dates in order, and of one day', rows: [row('2024-03-05', '2024-03-06'), row('2024-03-05', '2024-03-05')] },
  {
    why: 'reports the one that should be later',
    rows: [row('2024-03-05', '2019-01-01')],
    findings: [{ row: 2, field: 'last_followup_at', message: 'before', data: { other: 'first_contact_at', earlier: '2024-03-05' } }],
  },
  { why: 'compares days, not spellings', rows: [row('2024/3/5', '5 Mar 2024')] },
  {
    why: 'says nothing where one is empty or no date',
    rows: [row('', '2024-03-05'), row('2024-03-05', '上周'), row('2024-02-30', '2024-01-01')],
  },
  {
    why: 'compares what a spreadsheet showed as a number or an invisible character stood in',
    rows: [row('45356', '2019-01-01'), row('2024-03-05\u200b', '2019-01-01')],
    findings: [
      { row: 2, field: 'last_followup_at', message: 'before' },
      { row: 3, field: 'last_followup_at', message: 'before' },
    ],
  },
  {
    why: 'leaves days out of range to the rule for those, and speaks from the first day that is none of them',
    rows: [
      row('2024-03-05', '1979-12-31'),
      row('2026-10-01', '2024-01-01'),
      row('2024-03-05', '1980-01-01'),
      row('2026-09-30', '2024-01-01'),
    ],
    findings: [{ row: 4 }, { row: 5 }],
  },
  {
    why: 'compares with a date of the future, where that field may hold one, and tells a field without a date from one that has',
    schema: withField({ name: 'renewed_at', type: 'date', notBefore: 'next_followup_at', future: true }),
    rows: [
      { next_followup_at: '2027-01-05', renewed_at: '2026-12-01', note: '2020-01-01' },
      { next_followup_at: '2027-01-05', renewed_at: '2027-01-05', note: '' },
    ],
    findings: [{ row: 2, field: 'renewed_at', message: 'before', data: { other: 'next_followup_at', earlier: '2027-01-05' } }],
  },
])
