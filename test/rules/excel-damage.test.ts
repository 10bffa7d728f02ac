import excelDamage from '../../rules/excel-damage.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(excelDamage, [
  { why: 'accepts what is written as text', rows: [{ phone: '13812345678', customer_no: '00123', 数量: '1200' }] },
  {
    why: 'reports lost digits',
    rows: [{ phone: '1.38E+10' }, { phone: '1.38138E+10' }],
    findings: [{ row: 2, field: 'phone', message: 'lost', severity: 'error', fix: null }, { row: 3 }],
  },
  {
    why: 'warns of what it could restore',
    rows: [{ phone: '13812345678.0' }, { phone: '51261234567' }],
    findings: [
      { row: 2, field: 'phone', message: 'changed', severity: 'warning', fix: { value: '+8613812345678', confidence: 0.96 } },
      { row: 3, message: 'changed', fix: { value: '+8651261234567', confidence: 0.9 } }, // a zero is a guess,
    ],
  },
  { why: 'reports a code made a date', rows: [{ customer_no: '5-Mar' }], findings: [{ row: 2, field: 'customer_no', message: 'date' }] },
  {
    why: 'sees lost digits in columns of the sheet’s own, not quantities',
    rows: [{ 证件: '110101199003070000' }, { 证件: '4.5E+3' }],
    findings: [{ row: 2, field: '证件', message: 'lost' }],
  },
])
