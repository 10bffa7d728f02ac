import numberInRange from '../../rules/number-in-range.ts'
import { testRule, withField } from '../support/rule-tester.ts'

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
    why: 'warns of several currencies and of less than nothing; one currency is fine',
    rows: [{ budget: 'USD 5000' }, { budget: '50 USD / 40 EUR' }, { budget: '-5000' }, { budget: '-5 USD' }],
    findings: [
      { row: 3, message: 'currencies', severity: 'warning' },
      { row: 4, message: 'negative', severity: 'warning' },
      { row: 5, message: 'negative', severity: 'warning' },
    ],
  },
  {
    why: 'accepts both limits, and reports what lies beyond them',
    rows: ['0', '100', '-0.5', '100.5', '', '无'].map((satisfaction) => ({ satisfaction })),
    findings: [
      { row: 4, message: 'low' },
      { row: 5, message: 'high' },
    ],
  },
  {
    why: 'holds both ends of a range to the limits of an amount',
    schema: withField({ name: 'limit', type: 'money', min: -5, max: 9 }),
    rows: ['-5', '9', '-5以上', '9以下', '-6', '10', '5-20', '-6以下', '10以上'].map((limit) => ({ limit })),
    findings: [
      { row: 6, field: 'limit', message: 'low', data: { min: -5 } },
      { row: 7, field: 'limit', message: 'high', data: { max: 9 } },
      { row: 8, message: 'high' },
      { row: 9, message: 'low' },
      { row: 10, message: 'high' },
    ],
  },
  {
    why: 'warns of an amount below zero where no limit says so, and of no other number',
    schema: withField({ name: 'change', type: 'number' }),
    rows: [{ budget: '-5万以上' }, { budget: '-5万以下' }, { budget: '0' }, { budget: '0-5万' }, { change: '-5' }],
    findings: [
      { row: 2, message: 'negative', severity: 'warning' },
      { row: 3, message: 'negative' },
    ],
  },
  {
    why: 'tells what is to be agreed from what is no amount, and an amount from a number',
    rows: [{ budget: '价格面议' }, { budget: '价格面议吧' }, { budget: 'abc 面议' }, { satisfaction: '面议' }],
    findings: [
      { row: 2, message: 'open' },
      { row: 3, message: 'notMoney' },
      { row: 4, message: 'notMoney' },
      { row: 5, message: 'notNumber' },
    ],
  },
])
