import emailShape from '../../rules/email-shape.ts'
import { testRule } from '../support/rule-tester.ts'

const emails = (...list: string[]) => list.map((email) => ({ email }))

testRule(emailShape, [
  {
    why: 'accepts every spelling',
    rows: emails(
      'chen@example.com',
      'CHEN@EXAMPLE.COM',
      'chen＠example.com',
      'mailto:chen@example.com',
      '陈静 <chen@example.com>',
      'a.b+c@sub.example.co.uk',
    ),
  },
  {
    why: 'reports what has no @',
    rows: emails('chenexample.com'),
    findings: [{ row: 2, field: 'email', message: 'noAt', severity: 'error' }],
  },
  { why: 'reports what has no domain', rows: emails('chen@'), findings: [{ row: 2, message: 'broken' }] },
  {
    why: 'proposes one @ for two',
    rows: emails('chen@@example.com'),
    findings: [{ row: 2, message: 'slip', fix: { value: 'chen@example.com', confidence: 0.95 } }],
  },
  {
    why: 'proposes the address without its spaces',
    rows: emails('chen @ example .com'),
    findings: [{ row: 2, fix: { value: 'chen@example.com', confidence: 0.95 } }],
  },
  {
    why: 'is less sure where the name itself is not as typed',
    rows: emails('chen jing@qq.com'),
    findings: [{ row: 2, message: 'slip', fix: { value: 'chenjing@qq.com', confidence: 0.85 } }],
  },
  {
    why: 'leaves what is whole to the others: two addresses, made-up ones, fillers, numbers',
    rows: emails('li@qq.com; wang@qq.com', 'test@test.com', '无', '13812345678'),
  },
  { why: 'says what is masked', rows: emails('a***@acme.com'), findings: [{ row: 2, message: 'masked', fix: null }] },
  { why: 'leaves characters written as HTML to their rule', rows: emails('ann&#64;acme.com') },
])
