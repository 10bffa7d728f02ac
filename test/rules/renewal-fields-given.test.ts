import renewalFieldsGiven from '../../rules/renewal-fields-given.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(renewalFieldsGiven, [
  {
    why: 'accepts both given, and other customers without',
    rows: [{ customer_type: '成交', satisfaction: '85', renewal_intent: '高' }, { customer_type: '潜在' }],
  },
  {
    why: 'warns of what is missing',
    rows: [{ customer_type: '成交', satisfaction: null, renewal_intent: null }],
    findings: [
      { row: 2, field: 'satisfaction', message: 'missing', severity: 'warning' },
      { row: 2, field: 'renewal_intent' },
    ],
  },
  {
    why: 'says once for a sheet that has no such column',
    rows: [{ customer_type: '成交' }, { customer_type: '成交' }],
    options: { fields: ['satisfaction'] },
    findings: [{ row: null, field: 'satisfaction', data: { rows: 2 } }],
  },
  { why: 'leaves fillers to the rule for those', rows: [{ customer_type: '成交', satisfaction: '待补充', renewal_intent: '待补充' }] },
  { why: 'asks nothing of customers of no type', rows: [{ customer_type: '', satisfaction: '', renewal_intent: '' }] },
  {
    why: 'asks for no field that the schema does not have',
    rows: [{ customer_type: '成交', satisfaction: '' }],
    options: { fields: ['satisfaction', 'mood'] },
    findings: [{ row: 2, field: 'satisfaction' }],
  },
])
