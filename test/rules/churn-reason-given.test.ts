import churnReasonGiven from '../../rules/churn-reason-given.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(churnReasonGiven, [
  { why: 'accepts a churned customer with a reason', rows: [{ customer_type: '流失', churn_reason: '价格' }] },
  {
    why: 'reports a churned customer without one',
    rows: [{ customer_type: '流失', churn_reason: null }],
    findings: [{ row: 2, field: 'churn_reason', message: 'missing' }],
  },
  {
    why: 'knows churned customers by any of their words',
    rows: [{ customer_type: 'churned', churn_reason: '' }],
    findings: [{ row: 2, field: 'churn_reason', message: 'missing' }],
  },
  { why: 'asks nothing of the others', rows: [{ customer_type: '成交', churn_reason: '' }] },
  {
    why: 'takes the words of a configuration',
    rows: [{ customer_type: '意向', churn_reason: '' }],
    options: { churned: ['意向'] },
    findings: [{ row: 2 }],
  },
  {
    why: 'says once that the column is missing',
    rows: [{ customer_type: '流失' }, { customer_type: '流失' }],
    findings: [{ row: null, field: 'churn_reason' }],
  },
  { why: 'leaves a filler to the rule for those', rows: [{ customer_type: '流失', churn_reason: '待补充' }] },
])
