import placeholderValue from '../../rules/placeholder-value.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(placeholderValue, [
  { why: 'accepts values', rows: [{ name: '无锡云帆有限公司', phone: '13912345678', email: 'chen@example.com' }] },
  { why: 'accepts 无 as the answer of a note', rows: [{ note: '无' }] },
  { why: 'accepts a person called Null', rows: [{ contact: 'Anna Null' }] },
  {
    why: 'reports fillers',
    rows: [{ name: '待补充' }, { name: 'N/A' }, { name: '测试' }],
    findings: [{ row: 2, field: 'name', message: 'filler', fix: null }, { row: 3, data: { text: 'N/A' } }, { row: 4 }],
  },
  {
    why: 'proposes an empty cell where none is required',
    rows: [{ email: '无' }],
    findings: [{ row: 2, field: 'email', fix: { value: null, confidence: 0.99 } }],
  },
  {
    why: 'reports numbers that nobody has',
    rows: [{ phone: '13800000000' }, { phone: '11111111111' }, { phone: '12345678901' }],
    findings: [{ row: 2, message: 'nobody' }, { row: 3 }, { row: 4 }],
  },
  {
    why: 'reports addresses that nobody has',
    rows: [{ email: 'test@test.com' }, { email: 'a@a.a' }],
    findings: [
      { row: 2, message: 'nobody' },
      { row: 3, message: 'nobody' },
    ],
  },
])
