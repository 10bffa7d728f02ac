import numberInRange from '../../rules/number-in-range.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(numberInRange, [
  {
    why: 'accepts numbers and amounts however written',
    rows: [{ satisfaction: '85分', budget: '￥1,200,000', annual_revenue: '50万-100万' }],
  },
  { why: 'leaves vague ones to vague-value', rows: [{ satisfaction: '很高', budget: '几十万' }] },
  {
    why: 'reports what lies outside the limits of the field',
    rows: [{ satisfaction: '120' }, { satisfaction: '-1' }],
    findings: [
      { row: 2, field: 'satisfaction', message: 'high', data: { max: 100 }, severity: 'error' },
      { row: 3, message: 'low', data: { min: 0 } },
    ],
  },
  {
    why: 'reports what is no number',
    rows: [{ satisfaction: '满意', budget: '待老板批' }],
    findings: [
      { row: 2, field: 'budget', message: 'notMoney' },
      { row: 2, field: 'satisfaction', message: 'notNumber' },
    ],
  },
  {
    why: 'only hints at an amount still to be agreed',
    rows: [{ budget: '面议' }],
    findings: [{ row: 2, message: 'open', severity: 'info' }],
  },
  {
    why: 'warns of other currencies and of less than nothing',
    rows: [{ budget: 'USD 5000' }, { budget: '-5000' }],
    findings: [
      { row: 2, message: 'currency', severity: 'warning', data: { currency: 'USD' } },
      { row: 3, message: 'negative', severity: 'warning' },
    ],
  },
])
