import followupRecorded from '../../rules/followup-recorded.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(followupRecorded, [
  {
    why: 'accepts a follow-up, and customers who need none',
    rows: [{ customer_type: '意向', last_followup_at: '2026-01-05' }, { customer_type: '潜在' }],
  },
  {
    why: 'hints at a prospect nobody spoke with',
    rows: [{ customer_type: '意向', last_followup_at: null }],
    findings: [{ row: 2, field: 'last_followup_at', message: 'missing', severity: 'info' }],
  },
])
