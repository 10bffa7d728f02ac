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
  {
    why: 'reports the kind of thing in place of its name, and companies that are called nothing',
    rows: ['公司', 'company', 'xxx有限公司', '某某科技有限公司', '未知公司', 'Test Company', 'unknown company', 'aaaa'].map((name) => ({
      name,
    })),
    findings: [2, 3, 4, 5, 6, 7, 8, 9].map((row) => ({ row, field: 'name', message: 'filler' })),
  },
  { why: 'reports an honorific alone', rows: [{ contact: '先生' }], findings: [{ row: 2, field: 'contact', message: 'filler' }] },
  {
    why: 'leaves names in peace that hold such words',
    rows: ['Unknown Worlds Entertainment Inc', 'Test Equity LLC', 'AAA', '客户世界咨询有限公司', '未知数科技有限公司'].map((name) => ({
      name,
    })),
  },
  {
    why: 'is a little less sure of what somebody may yet have, and asks nothing of other notes',
    rows: [{ email: 'test@test.com' }, { email: 'a@b.com; c@d.com' }],
    findings: [{ row: 2, message: 'nobody', data: { text: 'test@test.com' }, fix: { value: null, confidence: 0.9 } }],
  },
])
