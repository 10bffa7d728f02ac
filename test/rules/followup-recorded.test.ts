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
  {
    why: 'takes a note for a record of the follow-up, and leaves fillers to the rule for those',
    rows: [
      { customer_type: '意向', last_followup_at: null, last_followup_note: '来过电话' },
      { customer_type: '成交', last_followup_at: '待补充', last_followup_note: null },
      { customer_type: null, last_followup_at: null, last_followup_note: null },
    ],
  },
])
