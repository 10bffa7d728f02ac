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
])
