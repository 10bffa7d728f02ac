import updateOverdue from '../../rules/update-overdue.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(updateOverdue, [
  {
    why: 'accepts what is within its cycle, and types without one',
    rows: [
      { customer_type: '成交', last_followup_at: '2026-09-01' },
      { customer_type: '流失', last_followup_at: '2020-01-01' },
    ],
  },
  {
    why: 'warns of what is not',
    rows: [{ customer_type: '意向', last_followup_at: '2026-08-01' }],
    findings: [
      {
        row: 2,
        field: 'last_followup_at',
        message: 'overdue',
        severity: 'warning',
        data: { since: '2026-08-01', type: '意向', cycle: 30 },
      },
    ],
  },
  {
    why: 'takes the date of the update before that of the follow-up',
    rows: [{ customer_type: '意向', updated_at: '2026-09-20', last_followup_at: '2026-01-01' }],
  },
  {
    why: 'takes other cycles',
    rows: [{ customer_type: '流失', updated_at: '2026-01-01' }],
    options: { cycles: { 流失: 30 } },
    findings: [{ row: 2, field: 'updated_at' }],
  },
  {
    why: 'gives them their cycle to the day, and asks nothing where type or date is missing',
    rows: [
      { customer_type: '意向', last_followup_at: '2026-08-31' },
      { customer_type: '意向', last_followup_at: '2026-08-30' },
      { customer_type: '', last_followup_at: '2020-01-01' },
      { customer_type: '意向', last_followup_at: '上周' },
      { customer_type: '意向', last_followup_at: '' },
    ],
    findings: [{ row: 3, data: { since: '2026-08-30', type: '意向', cycle: 30 } }],
  },
])
