import dateReal from '../../rules/date-real.ts'
import { testRule } from '../support/rule-tester.ts'

const dates = (...list: string[]) => list.map((first_contact_at) => ({ first_contact_at }))

testRule(dateReal, [
  { why: 'accepts every spelling', rows: dates('2024-03-05', '2024/3/5', '2024.3.5', '20240305', '2024年3月5日', '5 Mar 2024') },
  {
    why: 'reports days the calendar lacks',
    rows: dates('2024-02-30', '2023-13-01'),
    findings: [{ row: 2, field: 'first_contact_at', message: 'impossible', severity: 'error' }, { row: 3 }],
  },
  {
    why: 'tells of the zone of a time, as a hint',
    rows: dates('2024-03-05T10:00:00-08:00', '2024-03-05T10:00', '2024-03-05T00:00:00Z'),
    findings: [{ row: 2, message: 'zone', severity: 'info', data: { zone: '-08:00' } }],
    judged: { right: 3, of: 3 },
  },
  { why: 'reports words', rows: dates('上周'), findings: [{ row: 2, message: 'notDate' }] },
  {
    why: 'warns where day and month cannot be told apart',
    rows: dates('03/04/2024'),
    findings: [{ row: 2, message: 'undecided', severity: 'warning' }],
  },
  {
    why: 'warns of a span of time that is none, and leaves vague ones to vague-value',
    rows: ['2026年下半年', '2026-03-01', '尽快', '打不通', '2024-02-30'].map((expected_at) => ({ expected_at })),
    findings: [
      { row: 5, field: 'expected_at', message: 'notPeriod', severity: 'warning' },
      { row: 6, message: 'impossible', severity: 'error' },
    ],
  },
  { why: 'accepts what a spreadsheet showed as a number, and fillers', rows: dates('45356', '待定', '') },
  {
    why: 'reports words and numbers that are no date',
    rows: dates('近期', '13812345678', '2024-05'),
    findings: [{ row: 2, message: 'notDate', severity: 'error' }, { row: 3 }, { row: 4 }],
  },
  { why: 'reports a time no clock shows', rows: dates('2024-03-05 25:61'), findings: [{ row: 2, message: 'noTime', severity: 'error' }] },
])
