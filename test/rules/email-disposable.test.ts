import emailDisposable from '../../rules/email-disposable.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(emailDisposable, [
  { why: 'accepts lasting mailboxes', rows: [{ email: 'li@qq.com' }, { email: 'li@acme.cn' }] },
  {
    why: 'warns of throw-away ones, and of their subdomains',
    rows: [{ email: 'x7@mailinator.com' }, { email: 'x7@a.mailinator.com' }],
    findings: [{ row: 2, field: 'email', message: 'disposable', severity: 'warning' }, { row: 3 }],
  },
])
