import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

const header = '客户名称,联系人,联系电话,电子邮箱,所属行业,客户类型\n'
const row = (at: number, phone: string, email: string) => `苏州华兴${at}机械有限公司,王伟,${phone},${email},制造业,意向\n`
const many = Array.from({ length: 2100 }, (_, at) => row(at, at < 2088 ? `1391234${1000 + at}` : '138', `a${at}@@qq.com`))
const sheets = {
  'many.csv': header + many.join(''),
  'few.csv': header + row(3000, '13912345678', 'b@@qq.com') + row(3001, '138', 'b@qq.com'),
}

const texts = (html: string, tag: RegExp) => [...html.matchAll(tag)].map(([, text]) => text!)
/** Rows of the page's tables: the texts of their cells. */
const rowsOf = (page: string) =>
  texts(page, /<tr[^>]*>(.*?)<\/tr>/gs).map((one) =>
    texts(one, /<t[dh][^>]*>(.*?)<\/t[dh]>/gs)
      .map((cell) => cell.replace(/<[^>]+>/g, ''))
      .join(' | '),
  )

test('a page counts everything and lists what there is room for, the rare rule too', async () => {
  const cwd = newFolder(sheets)
  const rules = ['phone-dialable', 'email-shape'].flatMap((rule) => ['--rule', rule])
  await runCli(['check', 'many.csv', 'few.csv', ...rules, '--format', 'html=page.html', '--now', '2026-09-30T12:34:56Z'], { cwd })
  const page = readFileSync(path.join(cwd, 'page.html'), 'utf8')
  const rows = rowsOf(page)
  expect(rows.slice(0, 10)).toEqual([
    'Severity | Rule | Requirement | Dimension | Findings',
    'Error | email-shape | E-mail addresses are well formed | Validity | 2,101',
    'Error | phone-dialable | Phone numbers can be dialled | Validity | 13',
    'Sheet | Errors | Warnings | Hints',
    'many.csv | 2,112 | 0 | 0',
    'few.csv | 2 | 0 | 0',
    'Column | Errors | Warnings | Hints',
    '电子邮箱 | 2,101 | 0 | 0',
    '联系电话 | 13 | 0 | 0',
    'Severity | Sheet | Cell | Column | Problem | Value | Proposal | Rule',
  ])
  const cells = rows.slice(10)
  const of = (rule: string) => cells.filter((cell) => cell.endsWith(rule))
  expect([of('phone-dialable').length, of('email-shape').length]).toEqual([10, 1990])
  expect(of('email-shape')[0]).toBe(
    'Error | many.csv | D2 | 电子邮箱 | 电子邮箱 has a typo; it should probably be a*@qq.com. | a*@@qq.com | → a*@qq.com | email-shape',
  )
  expect(page).toContain('2,000 of 2,114 findings are listed here')
  expect(page).toContain('2026-09-30 12:34 · crm-clean ')
  expect(page).not.toContain('a2090@')
})
