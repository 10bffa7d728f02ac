import emailDomainKnown from '../../rules/email-domain-known.ts'
import { testRule } from '../support/rule-tester.ts'

const emails = (...list: string[]) => list.map((email) => ({ email }))
const slip = (row: number, value: string) => ({ row, message: 'slip', severity: 'warning' as const, fix: { value, confidence: 0.95 } })

testRule(emailDomainKnown, [
  {
    why: 'accepts providers, firms and their neighbours',
    rows: emails(
      'a1@qq.com',
      'a1@163.com',
      'a1@mail.com',
      'a1@ymail.com',
      'a1@acme.com.cn',
      'a1@yahoo.co.jp',
      'a1@acme.io',
      'a1@cloud.com',
      'a1@hotmail.fr',
    ),
  },
  { why: 'leaves broken addresses and slips of form to email-shape', rows: emails('wang', 'wang@qq.con', 'wang@@qq.com') },
  {
    why: 'reports slips of providers',
    rows: emails('li@gmial.com', 'li@hotmial.com', 'li@outlok.com', 'li@163.co', 'li@gmail.cm', 'li@yahooo.com'),
    findings: [
      slip(2, 'li@gmail.com'),
      slip(3, 'li@hotmail.com'),
      slip(4, 'li@outlook.com'),
      slip(5, 'li@163.com'),
      slip(6, 'li@gmail.com'),
      slip(7, 'li@yahoo.com'),
    ],
  },
  {
    why: 'reports endings no domain has',
    rows: emails('li@acme.qqq'),
    findings: [{ row: 2, message: 'topLevel', data: { ending: 'qqq' } }],
  },
  {
    why: 'reports more slips of large providers',
    rows: emails('li@yahoo.cm', 'li@icloud.cm'),
    findings: [
      { row: 2, message: 'slip' },
      { row: 3, message: 'slip' },
    ],
  },
  {
    why: 'reads the address beside other text',
    rows: emails('li@gmial.com; wang@qq.com', '李四 <li@gmial.com>', 'li@gmial.com\u200b'),
    findings: [slip(2, 'li@gmail.com'), slip(3, 'li@gmail.com'), slip(4, 'li@gmail.com')],
  },
  { why: 'asks nothing of fillers', rows: emails('无', '', 'test@test.qqq') },
])
