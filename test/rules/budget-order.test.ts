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
  { why: 'accepts a range of one amount, and one from nothing', rows: [{ budget: '50万-50万' }, { budget: '0-1000万' }] },
  {
    why: 'warns from a thousandfold on',
    rows: [{ budget: '1万-999万' }, { budget: '1万-1000万' }],
    findings: [{ row: 3, field: 'budget', message: 'wide' }],
  },
  { why: 'names the range that it proposes', rows: [{ budget: '2万-1万' }], findings: [{ data: { proposal: '10000/20000' } }] },
  {
    why: 'accepts a budget up to the revenue, and asks nothing where either is missing, open or naught',
    rows: [
      { budget: '100万', annual_revenue: '100万' },
      { budget: '50万', annual_revenue: '100万' },
      { budget: '50万-500万', annual_revenue: '100万' },
      { budget: '500万', annual_revenue: '100万以上' },
      { budget: '500万', annual_revenue: '0' },
      { budget: '500万', annual_revenue: null },
      { budget: null, annual_revenue: '100万' },
      { budget: '100万以下', annual_revenue: '50万' },
      { budget: '500万', annual_revenue: '不便透露' },
    ],
  },
  {
    why: 'asks nothing of ranges that are no money, are open or could not be read',
    rows: [{ needs: '100/50' }, { budget: '50万以上' }, { budget: '面议/50' }, { budget: '' }],
  },
  {
    why: 'compares the least budget with the most revenue',
    rows: [
      { budget: '150万-500万', annual_revenue: '100万-200万' },
      { budget: '201万-500万', annual_revenue: '100万-200万' },
    ],
    findings: [{ row: 3, field: 'budget', message: 'above' }],
  },
])
