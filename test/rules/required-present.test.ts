import requiredPresent from '../../rules/required-present.ts'
import { testRule } from '../support/rule-tester.ts'

const whole = { name: '上海云帆机械有限公司', contact: '陈静', phone: '13912345678', industry: '制造业', customer_type: '意向' }

testRule(requiredPresent, [
  { why: 'accepts a row with all of them', rows: [whole] },
  {
    why: 'reports each that is empty',
    rows: [{ ...whole, phone: '', industry: '  ' }],
    findings: [
      { row: 2, field: 'phone', message: 'missing', severity: 'error' },
      { row: 2, field: 'industry' },
    ],
  },
  { why: 'leaves a filler to the rule for fillers', rows: [{ ...whole, name: '待补充' }] },
  {
    why: 'says once that a column is missing, however many rows there are',
    rows: [
      { name: '甲公司', contact: '陈静', phone: '13912345678', industry: 'IT' },
      { name: '乙公司', contact: '李静', phone: '13912345679', industry: 'IT' },
    ],
    findings: [{ row: null, field: 'customer_type', message: '$no-column', data: { rows: 2 } }],
  },
  {
    why: 'says which columns are missing where there are no rows at all',
    rows: [],
    findings: ['name', 'contact', 'phone', 'industry', 'customer_type'].map((field) => ({
      row: null,
      field,
      message: '$no-column',
      data: { rows: 0 },
    })),
  },
])
