import budgetOrder from '../../rules/budget-order.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(budgetOrder, [
  { why: 'accepts ranges, open ends and single amounts', rows: [{ budget: '50万-100万' }, { budget: '100万以上' }, { budget: '80000' }] },
  {
    why: 'reports a range upside down',
    rows: [{ budget: '100万-50万' }],
    findings: [{ row: 2, field: 'budget', message: 'reversed', severity: 'error', fix: { value: '500000/1000000', confidence: 0.85 } }],
  },
  {
    why: 'warns of ends too far apart and of more than is earned',
    rows: [
      { budget: '5000元-1000万元', annual_revenue: null },
      { budget: '500万', annual_revenue: '100万' },
    ],
    findings: [
      { row: 2, message: 'wide', severity: 'warning' },
      { row: 3, message: 'above', severity: 'warning', data: { other: 'annual_revenue' } },
    ],
  },
])
