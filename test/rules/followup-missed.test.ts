import followupMissed from '../../rules/followup-missed.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(followupMissed, [
  {
    why: 'accepts plans ahead, plans kept, and customers lost',
    rows: [
      { next_followup_at: '2026-10-15', customer_type: '意向', last_followup_at: null },
      { next_followup_at: '2026-09-01', customer_type: '意向', last_followup_at: '2026-09-02' },
      { next_followup_at: '2026-09-01', customer_type: '流失', last_followup_at: null },
    ],
  },
  {
    why: 'warns of a plan that passed',
    rows: [{ next_followup_at: '2026-09-20', last_followup_at: '2026-09-01' }],
    findings: [{ row: 2, field: 'next_followup_at', message: 'missed', severity: 'warning', data: { planned: '2026-09-20' } }],
  },
  { why: 'gives the grace it is told to', rows: [{ next_followup_at: '2026-09-20' }], options: { grace: 10 } },
  {
    why: 'counts from the day after, and takes a follow-up on the day for the planned one',
    rows: [
      { next_followup_at: '2026-09-30', last_followup_at: null },
      { next_followup_at: '2026-09-29', last_followup_at: null },
      { next_followup_at: '2026-09-20', last_followup_at: '2026-09-20' },
      { next_followup_at: '2026-09-20', last_followup_at: '2026-09-19' },
      { next_followup_at: '上周', last_followup_at: null },
    ],
    findings: [
      { row: 3, data: { planned: '2026-09-29' } },
      { row: 5, data: { planned: '2026-09-20' } },
    ],
  },
  {
    why: 'ends with the types it is told, and speaks behind the grace',
    rows: [
      { next_followup_at: '2026-09-19', customer_type: '意向' },
      { next_followup_at: '2026-09-19', customer_type: '流失' },
    ],
    options: { grace: 10, ended: ['意向'] },
    findings: [{ row: 3, data: { planned: '2026-09-19' } }],
  },
])
