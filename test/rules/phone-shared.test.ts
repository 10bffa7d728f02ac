import phoneShared from '../../rules/phone-shared.ts'
import { testRule } from '../support/rule-tester.ts'

const row = (name: string, phone: string) => ({ name, phone })

testRule(phoneShared, [
  { why: 'accepts numbers of one customer each', rows: [row('甲公司', '13912345678'), row('乙公司', '13912345679')] },
  {
    why: 'leaves the same customer twice to the search for duplicates',
    rows: [row('甲公司', '13912345678'), row('甲公司', '139 1234 5678')],
  },
  {
    why: 'reports each but the first, with the count',
    rows: [row('甲公司', '13912345678'), row('乙公司', '+86 13912345678'), row('丙公司', '13912345678')],
    findings: [
      { row: 3, field: 'phone', message: 'shared', severity: 'warning', data: { records: 3, names: 3, row: 2 } },
      { row: 4, field: 'phone', message: 'shared', severity: 'warning', data: { records: 3, names: 3, row: 2 } },
    ],
  },
  { why: 'takes extensions for lines of their own', rows: [row('甲公司', '021-61234567转801'), row('乙公司', '021-61234567转802')] },
  {
    why: 'only hints at a switchboard',
    rows: ['甲', '乙', '丙'].map((name) => row(name, '021-61234567')),
    options: { switchboard: 2 },
    findings: [
      { row: 3, severity: 'info' },
      { row: 4, severity: 'info' },
    ],
  },
  {
    why: 'leaves numbers that cannot be dialled, made-up ones and empty cells alone',
    rows: ['1391234567', '打不通', '13800000000', '', '无'].flatMap((phone) => [row('甲公司', phone), row('乙公司', phone)]),
  },
  {
    why: 'warns of two names, and up to as many as a switchboard has',
    rows: [row('甲公司', '021-61234567'), row('乙公司', '021-61234567')],
    options: { switchboard: 2 },
    findings: [{ row: 3, severity: 'warning', data: { records: 2, names: 2, row: 2 } }],
  },
])
