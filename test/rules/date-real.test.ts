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
  { why: 'reports words', rows: dates('上周'), findings: [{ row: 2, message: 'notDate' }] },
  {
    why: 'warns where day and month cannot be told apart',
    rows: dates('03/04/2024'),
    findings: [{ row: 2, message: 'undecided', severity: 'warning' }],
  },
])
