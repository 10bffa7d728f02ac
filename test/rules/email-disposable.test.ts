import emailDisposable from '../../rules/email-disposable.ts'
import { testRule } from '../support/rule-tester.ts'

testRule(emailDisposable, [
  { why: 'accepts lasting mailboxes', rows: [{ email: 'li@qq.com' }, { email: 'li@acme.cn' }] },
  {
    why: 'warns of throw-away ones, and of their subdomains',
    rows: [{ email: 'x7@mailinator.com' }, { email: 'x7@a.mailinator.com' }],
    findings: [{ row: 2, field: 'email', message: 'disposable', severity: 'warning' }, { row: 3 }],
  },
  {
    why: 'leaves slips of providers, broken addresses and fillers to their rules',
    rows: ['li@gamil.com', 'a@b@mailinator.com', 'mailinator.com', 'test@test.com', '无', ''].map((email) => ({ email })),
  },
  { why: 'names the domain', rows: [{ email: '张三 <x7@mailinator.com>' }], findings: [{ data: { domain: 'mailinator.com' } }] },
  {
    why: 'only hints at names of a few letters, which change hands',
    rows: [{ email: 'li@nnh.com' }, { email: 'li@mail.nnh.com' }],
    findings: [
      { row: 2, message: 'disposable', severity: 'info' },
      { row: 3, severity: 'warning' },
    ],
  },
])
