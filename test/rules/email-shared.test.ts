import emailShared from '../../rules/email-shared.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(emailShared, [
  {
    why: 'accepts one customer twice',
    rows: [
      { name: '华兴', email: 'a@acme.cn' },
      { name: '华兴', email: 'a@acme.cn' },
    ],
  },
  {
    why: 'leaves addresses nobody has',
    rows: [
      { name: '甲', email: 'test@test.com' },
      { name: '乙', email: 'test@test.com' },
    ],
  },
  {
    why: 'warns of one address under two names',
    rows: [
      { name: '华兴机械', email: 'a@acme.cn' },
      { name: '宏达贸易', email: 'A@acme.cn' },
    ],
    findings: [{ row: 3, field: 'email', message: 'shared', severity: 'warning', data: { records: 2, names: 2, row: 2 } }],
  },
  {
    why: 'only hints at an agent',
    rows: ['甲公司', '乙公司', '丙公司'].map((name) => ({ name, email: 'a@acme.cn' })),
    options: { agent: 2 },
    findings: [{ row: 3, severity: 'info' }, { row: 4 }],
  },
  {
    why: 'asks nothing of broken addresses and fillers',
    rows: ['acme', 'a@@acme.cn', 'a@acme', '无', ''].flatMap((email) => [
      { name: '甲', email },
      { name: '乙', email },
    ]),
  },
  {
    why: 'reads the address beside other text',
    rows: [
      { name: '甲公司', email: '张三 <a@acme.cn>' },
      { name: '乙公司', email: 'a@acme.cn; b@acme.cn' },
    ],
    findings: [{ row: 3, message: 'shared' }],
  },
  {
    why: 'warns up to as many names as an agent has',
    rows: ['甲公司', '乙公司'].map((name) => ({ name, email: 'a@acme.cn' })),
    options: { agent: 2 },
    findings: [{ row: 3, severity: 'warning' }],
  },
])
