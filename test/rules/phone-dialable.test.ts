import phoneDialable from '../../rules/phone-dialable.ts'
import { testRule } from '../support/rule-tester.ts'

const phones = (...list: string[]) => list.map((phone) => ({ phone }))

testRule(phoneDialable, [
  {
    why: 'accepts every spelling',
    rows: phones(
      '13912345678',
      '139 1234 5678',
      '１３９１２３４５６７８',
      '+86 139-1234-5678',
      '021-61234567',
      '0512 61234567 转 801',
      '400-800-1234',
      '95588',
      '+44 20 7946 0018',
    ),
  },
  {
    why: 'reports what is too short',
    rows: phones('1391234567'),
    findings: [{ row: 2, field: 'phone', message: 'short', severity: 'error' }],
  },
  { why: 'reports what is too long', rows: phones('139123456787'), findings: [{ row: 2, message: 'long' }] },
  {
    why: 'proposes digits for letters',
    rows: phones('l3912345678', '139O2345678'),
    findings: [
      { row: 2, message: 'letters', fix: { value: '+8613912345678', confidence: 0.9 } },
      { row: 3, message: 'letters', fix: { value: '+8613902345678', confidence: 0.9 } },
    ],
  },
  { why: 'reports prefixes that cannot be', rows: phones('12612345678'), findings: [{ row: 2, message: 'impossible', severity: 'error' }] },
  {
    why: 'reports a second number at the cell that holds it, without writing a proposal there',
    rows: phones('13912345678、1391234567', '13912345678、19412345678', '13912345678、13812345678', '13912345678 微信 12345678'),
    findings: [
      { row: 2, field: 'phone', message: 'second', severity: 'warning', fix: null },
      { row: 3, field: 'phone', message: 'range', severity: 'warning', fix: null },
    ],
  },
  {
    why: 'reports a second number at its own cell where it has one',
    rows: [{ phone: '13912345678', phone_alt: '19412345678' }],
    findings: [{ row: 2, field: 'phone_alt', message: 'range' }],
  },
  {
    why: 'looks for the second number in the cell before an empty one',
    rows: [{ phone: '13912345678、19412345678', phone_alt: '' }],
    findings: [{ row: 2, field: 'phone', message: 'range' }],
  },
  { why: 'reports words', rows: phones('打不通'), findings: [{ row: 2, message: 'unreadable' }] },
  { why: 'leaves fillers to their rule', rows: phones('无', '11111111111') },
  {
    why: 'can ask for mobiles',
    rows: phones('021-61234567', '13912345678'),
    options: { require: 'mobile' },
    findings: [{ row: 2, message: 'mobile' }],
  },
  {
    why: 'warns of a local number without its area code, and reports letters without a repair',
    rows: phones('61234567', '12345678abc'),
    findings: [
      { row: 2, message: 'area', severity: 'warning' },
      { row: 3, message: 'letters', severity: 'error', fix: null },
    ],
  },
  {
    why: 'takes for a further number only as many digits as one has, and no signs',
    rows: phones('13912345678、1391234', '13912345678、139123', '13912345678 #1234567', '13912345678、1234 567'),
    findings: [
      { row: 2, message: 'second' },
      { row: 5, message: 'second' },
    ],
  },
  {
    why: 'asks no mobile of other countries, and takes one with an extension or beside others',
    rows: phones('+44 20 7946 0018', '13912345678转801', '021-61234567、13912345678', '13800000000', '无', ''),
    options: { require: 'mobile' },
  },
  {
    why: 'is not content with a landline that words stand beside, a service number or a longer one',
    rows: phones('021-61234567 (前台)', '400-800-1234', '95588'),
    options: { require: 'mobile' },
    findings: [{ row: 2, message: 'mobile', severity: 'error' }, { row: 3 }, { row: 4 }],
  },
  {
    why: 'asks no mobile in place of a made-up number',
    rows: phones('010-12345678'),
    options: { require: 'mobile' },
  },
])
