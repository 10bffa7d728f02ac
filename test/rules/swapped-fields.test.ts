import swappedFields from '../../rules/swapped-fields.ts'
import { testRule, withField } from '../support/rule-tester.ts'

const schema = withField({ name: 'given', type: 'given' }, { name: 'family', type: 'family' }, { name: 'firm', type: 'company' })

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
  {
    why: 'proposes the exchange also where only one of the two is plainly wrong',
    rows: [
      { contact: '13812345678', phone: '王伟' },
      { name: 'li@example.com', email: '苏州华兴机械有限公司' },
      { name: '13812345678', phone: '王伟' },
    ],
    findings: [
      { row: 2, field: 'contact', message: 'phone', fix: { value: '王伟', exchange: 'phone', confidence: 0.9 } },
      { row: 3, field: 'name', message: 'email', fix: { value: '苏州华兴机械有限公司', exchange: 'email', confidence: 0.9 } },
      { row: 4, field: 'name', message: 'phone', fix: { value: '王伟', exchange: 'phone', confidence: 0.9 } },
    ],
  },
  {
    why: 'proposes nothing where the other cell would not fit, and nothing for places',
    rows: [
      { contact: '13812345678', phone: '打不通' },
      { contact: '苏州华兴机械有限公司', name: '老板' },
      { address: '13812345678', phone: '苏州市星湖街328号' },
      { phone: 'wang@example.com', email: '王伟' },
      { phone: 'www.example.com', email: '13812345678' },
    ],
    findings: [
      { row: 2, field: 'contact', message: 'phone', fix: null },
      { row: 3, field: 'contact', message: 'company', fix: null },
      { row: 4, field: 'address', message: 'phone', fix: null },
      { row: 5, field: 'phone', message: 'email', fix: null },
      { row: 6, field: 'phone', message: 'web', fix: null },
      { row: 6, field: 'email', message: 'phone', fix: null },
    ],
  },
  {
    why: 'sees web addresses where a phone number is asked, and nowhere else',
    rows: [
      { phone: 'WWW.example.com' },
      { phone: 'https://example.com' },
      { phone: 'http://example.com' },
      { phone: '见 www.example.com' },
      { email: 'www.example.com', contact: 'www.example.com', name: 'www.example.com' },
    ],
    findings: [
      { row: 2, message: 'web' },
      { row: 3, message: 'web' },
      { row: 4, message: 'web' },
    ],
  },
  {
    why: 'reports them in every name, place and short text, and in no other column',
    schema,
    rows: ['13812345678', 'li@example.com', '０５１２－６１２３４５６７', 'li＠example.com', '+86 13812345678'].map((cell) => ({
      given: cell,
      family: cell,
      firm: cell,
      region: cell,
      contact_title: cell,
      churn_reason: cell,
      note: cell,
    })),
    findings: ['phone', 'email', 'phone', 'email', 'phone'].flatMap((message, i) =>
      ['region', 'contact_title', 'churn_reason', 'given', 'family', 'firm'].map(() => ({ row: i + 2, message })),
    ),
  },
  {
    why: 'accepts names and places that only begin like numbers',
    rows: [
      { name: '7天连锁酒店', address: '1234567890号信箱', contact_title: '2024', churn_reason: '(价格) 400元' },
      { name: '20240305', address: '021', contact_title: '@', churn_reason: '' },
    ],
  },
  {
    why: 'knows companies by their legal form at the end',
    rows: ['Acme Ltd', 'Acme, Inc.', 'Acme GmbH', '恒大集团', '华兴集团王总', 'Ltdson', 'Inc. Smith'].map((contact) => ({ contact })),
    findings: [2, 3, 4, 5].map((row) => ({ row, field: 'contact', message: 'company' })),
  },
  {
    why: 'exchanges company and person in a schema of firms',
    schema,
    rows: [{ firm: '王伟', contact: '苏州华兴机械有限公司', name: '苏州华兴机械有限公司' }],
    findings: [{ field: 'contact', message: 'company', fix: { value: '王伟', exchange: 'firm', confidence: 0.9 } }],
  },
])
