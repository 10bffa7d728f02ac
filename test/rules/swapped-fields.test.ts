import swappedFields from '../../rules/swapped-fields.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(swappedFields, [
  {
    why: 'accepts values in their own column',
    rows: [
      { name: '苏州华兴机械有限公司', contact: '王伟', phone: '13812345678', email: 'wang@example.com', address: '苏州市星湖街328号' },
    ],
  },
  { why: 'accepts a private customer', rows: [{ name: '王伟', contact: '王伟', phone: '13812345678' }] },
  { why: 'accepts names that begin with digits', rows: [{ name: '58同城' }, { name: '3M中国有限公司' }, { name: '360' }] },
  {
    why: 'proposes the exchange of two',
    rows: [{ phone: 'wang@example.com', email: '13812345678' }],
    findings: [
      { row: 2, field: 'phone', message: 'email', severity: 'error', fix: { value: '13812345678', exchange: 'email', confidence: 0.9 } },
      {
        row: 2,
        field: 'email',
        message: 'phone',
        severity: 'error',
        fix: { value: 'wang@example.com', exchange: 'phone', confidence: 0.9 },
      },
    ],
  },
  {
    why: 'proposes nothing where the other is right',
    rows: [{ phone: 'wang@example.com', email: 'li@example.com' }],
    findings: [{ row: 2, field: 'phone', message: 'email', fix: null }],
  },
  {
    why: 'sees name and contact exchanged',
    rows: [{ name: '王伟', contact: '苏州华兴机械有限公司' }],
    findings: [{ row: 2, field: 'contact', message: 'company', fix: { value: '王伟', exchange: 'name', confidence: 0.9 } }],
  },
  {
    why: 'reports numbers and addresses of mail where names and places stand',
    rows: [{ name: '13812345678', contact: '13912345678', address: 'li@example.com' }],
    findings: [
      { row: 2, field: 'name', message: 'phone' },
      { row: 2, field: 'contact', message: 'phone' },
      { row: 2, field: 'address', message: 'email' },
    ],
  },
])
