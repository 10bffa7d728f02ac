import emailDomainAgrees from '../../rules/email-domain-agrees.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(emailDomainAgrees, [
  {
    why: 'accepts one company, and providers',
    rows: [
      { name: '华兴机械有限公司', email: 'a@hx.cn' },
      { name: '华兴机械', email: 'b@hx.cn' },
      { name: '甲公司', email: 'a@qq.com' },
      { name: '乙公司', email: 'b@qq.com' },
    ],
  },
  {
    why: 'hints at a domain of two companies',
    rows: [
      { name: '华兴机械有限公司', email: 'a@hx.cn' },
      { name: '宏达贸易有限公司', email: 'b@hx.cn' },
    ],
    findings: [{ row: 3, field: 'email', message: 'shared', severity: 'info', data: { names: 2, row: 2 } }],
  },
  {
    why: 'asks nothing of addresses that are broken or made up, and of customers without a name',
    rows: [
      ...['hx@@acme.cn', 'hx @acme.cn', 'acme.cn', 'test@test.com', '', '无'].flatMap((email) => [
        { name: '华兴机械有限公司', email },
        { name: '宏达贸易有限公司', email },
      ]),
      { name: '', email: 'a@hx.cn' },
      { name: '华兴机械有限公司', email: 'b@hx.cn' },
      { name: '', email: 'c@hx.cn' },
    ],
  },
  {
    why: 'takes a domain of many names for a provider',
    rows: ['甲公司', '乙公司', '丙公司', '丁公司'].flatMap((name, i) => [
      { name, email: `${i}@four.cn` },
      ...(i < 3 ? [{ name, email: `${i}@three.cn` }] : []),
    ]),
    options: { provider: 4 },
    findings: [
      { row: 5, data: { names: 3, row: 3 } },
      { row: 7, data: { names: 3, row: 3 } },
    ],
  },
  {
    why: 'reads the address beside other text',
    rows: [
      { name: '华兴机械有限公司', email: '张三 <a@hx.cn>' },
      { name: '宏达贸易有限公司', email: 'b@hx.cn; c@qq.com' },
    ],
    findings: [{ row: 3, message: 'shared' }],
  },
])
