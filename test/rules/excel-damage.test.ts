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
  {
    why: 'sees lost digits of a card among remarks, and in a column of cards',
    rows: [{ note: '6222020200112230000' }, { note: '6.22202E+18' }, { note: '6222020200112234567' }, { note: '银行卡 6.22 折' }],
    findings: [
      { row: 2, field: 'note', message: 'lost', severity: 'error' },
      { row: 3, field: 'note', message: 'lost', severity: 'warning' },
    ],
  },
  { why: 'reports a code made a date', rows: [{ customer_no: '5-Mar' }], findings: [{ row: 2, field: 'customer_no', message: 'date' }] },
  {
    why: 'sees lost digits in columns of the sheet’s own, not quantities',
    rows: [{ 证件: '110101199003070000' }, { 证件: '4.5E+3' }],
    findings: [{ row: 2, field: '证件', message: 'lost' }],
  },
  {
    why: 'knows every spelling of a day that a spreadsheet makes of a code',
    rows: ['5-Mar', '15 dec', 'Mar-05', 'dec 2024', '3月5日', '12月15日'].map((customer_no) => ({ customer_no })),
    findings: [2, 3, 4, 5, 6, 7].map((row) => ({ row, field: 'customer_no', message: 'date', severity: 'warning' })),
  },
  {
    why: 'accepts codes that only hold one, and days where no code stands',
    rows: ['C5-Mar', '5-Mary', '115-Mar', 'Mar-20245', 'Mar-5', '3月5日刊', '第3月5日', '123月5日', '3月155日'].map((customer_no) => ({
      customer_no,
      contact_title: '5-Mar',
    })),
  },
  {
    why: 'names what it restored, and asks nothing of fillers',
    rows: [{ customer_no: '12345.0' }, { customer_no: '无' }],
    findings: [{ data: { proposal: '12345' } }],
  },
  {
    why: 'takes in columns of no field only numbers too long for a quantity',
    rows: [
      '910101199003070000',
      '1.10105E+17',
      '9.1e17',
      '1E+12',
      '1.10105E+9',
      '1.2345678901E+12',
      '9.1E+17x',
      '9.1E+170',
      'a110101199003070000',
      '010101199003070000',
      '',
    ].map((证件) => ({ 证件 })),
    findings: [
      { row: 2, message: 'lost', severity: 'error' },
      { row: 3, message: 'lost', severity: 'warning' },
      { row: 4, message: 'lost', severity: 'warning' },
      { row: 5, message: 'lost', severity: 'warning' },
    ],
  },
])
