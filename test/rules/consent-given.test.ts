import consentGiven from '../../rules/consent-given.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(consentGiven, [
  { why: 'accepts consent with date and purpose', rows: [{ consent: '是', consent_at: '2026-01-05', consent_purpose: '产品通知' }] },
  {
    why: 'hints at no consent, none given, and none that proves anything',
    rows: [{ consent: null }, { consent: '否' }, { consent: '是', consent_at: null, consent_purpose: '产品通知' }],
    findings: [
      { row: 2, field: 'consent', message: 'missing', severity: 'info' },
      { row: 3, field: 'consent', message: 'refused' },
      { row: 4, field: 'consent_at', message: 'undated' },
    ],
  },
  {
    why: 'hints at a missing purpose, and leaves fillers to the rule for those',
    rows: [
      { consent: '是', consent_at: '2026-01-05', consent_purpose: null },
      { consent: '是', consent_at: '待补充', consent_purpose: '待补充' },
      { consent: '待补充', consent_at: null, consent_purpose: null },
      { consent: '不清楚', consent_at: null, consent_purpose: null },
    ],
    findings: [{ row: 2, field: 'consent_purpose', message: 'undated' }],
  },
])
