import stalePotential from '../../rules/stale-potential.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(stalePotential, [
  {
    why: 'accepts young and other customers',
    rows: [
      { customer_type: '潜在', first_contact_at: '2026-06-01' },
      { customer_type: '成交', first_contact_at: '2020-06-01' },
    ],
  },
  {
    why: 'hints at those who stay potential',
    rows: [{ customer_type: '潜在客户', first_contact_at: '2025-08-27' }],
    findings: [
      { row: 2, field: 'customer_type', message: 'stale', severity: 'info', data: { type: '潜在客户', since: '2025-08-27', limit: 365 } },
    ],
  },
  {
    why: 'gives them a year to the day, and asks nothing where type or date is missing',
    rows: [
      { customer_type: '潜在', first_contact_at: '2025-09-30' },
      { customer_type: '潜在', first_contact_at: '2025-09-29' },
      { customer_type: '潜在', first_contact_at: '上周' },
      { customer_type: '', first_contact_at: '2020-01-01' },
    ],
    findings: [{ row: 3, data: { type: '潜在', since: '2025-09-29', limit: 365 } }],
  },
])
