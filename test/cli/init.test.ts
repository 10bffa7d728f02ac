import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a configuration that loads and a workbook are written, and never written over', async () => {
  expect((await runCli(['init', 'crm'], { cwd: folder })).code).toBe(0)
  const cwd = path.join(folder, 'crm')
  expect(readFileSync(path.join(cwd, 'crm-clean.yaml'), 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=file:.*\/crm-clean\.schema\.json\n/,
  )
  expect(existsSync(path.join(cwd, 'customer-template.xlsx'))).toBe(true)
  expect((await runCli(['config'], { cwd })).code).toBe(0)
  const again = await runCli(['init'], { cwd })
  expect({ code: again.code, stderr: again.stderr }).toEqual({
    code: 3,
    stderr: 'error: "crm-clean.yaml" already exists and was left as it is. Name another file, or add --force to replace it.\n',
  })
  expect((await runCli(['init', '--force', '--lang', 'zh'], { cwd })).code).toBe(0)
  expect(readFileSync(path.join(cwd, 'crm-clean.yaml'), 'utf8')).toContain('去掉设置前的 # 即可启用')
  expect(existsSync(path.join(cwd, '客户录入模板.xlsx'))).toBe(true)
})

test('the columns of a sample sheet become fields that the next check knows', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `华信${at}有限公司,1380013${String(at).padStart(4, '0')},${'ABC'[at % 3]},${at}件`)
  writeFileSync(path.join(folder, 'a.csv'), ['客户名称,手机号,会员等级,件数', ...rows].join('\n'))
  expect((await runCli(['init', '--from', 'a.csv', '--dry-run'], { cwd: folder })).stdout).toContain(
    'fields:\n  会员等级: { type: choice, values: [A, B, C] }\n  件数: { type: text }\n',
  )
  expect(existsSync(path.join(folder, 'crm-clean.yaml'))).toBe(false)
  await runCli(['init', '--from', 'a.csv'], { cwd: folder })
  const { stdout } = await runCli(['profile', 'a.csv', '--format', 'json'], { cwd: folder })
  const { sheets } = JSON.parse(stdout) as { sheets: { columns: { header: string; field: string | null }[] }[] }
  expect(sheets[0]?.columns.map(({ header, field }) => [header, field])).toEqual([
    ['客户名称', 'name'],
    ['手机号', 'phone'],
    ['会员等级', '会员等级'],
    ['件数', '件数'],
  ])
})

test('the export of a system as a sample: its schema, its own columns with their options by count', async () => {
  const status = (at: number) => (at % 5 === 0 ? 'New' : at % 5 === 1 ? 'Closed' : 'Working')
  const rows = Array.from({ length: 40 }, (_, at) => `Kim Abbott,Ann,Lee,Company ${at} Inc,ann${at}@acme-tools.com,${status(at)}`)
  writeFileSync(path.join(folder, 'leads.csv'), ['Lead Owner,First Name,Last Name,Company / Account,Email,Lead Status', ...rows].join('\n'))
  await runCli(['init', '--from', 'leads.csv'], { cwd: folder })
  const text = readFileSync(path.join(folder, 'crm-clean.yaml'), 'utf8')
  expect(text).toContain('\nextends: salesforce-leads\n')
  expect(text).toContain('Lead_Status: { label: "Lead Status", type: choice, values: [Working, New, Closed] }')
  expect((await runCli(['check', 'leads.csv'], { cwd: folder })).code).toBe(0)
})

test('with the written configuration the sheet is read exactly as without it', async () => {
  const status = (at: number) => (at % 2 === 0 ? 'Marketing contact' : 'Non-marketing contact')
  const rows = Array.from(
    { length: 12 },
    (_, at) => `${at},Ann,Lee,a${at}@acme-tools.com,Kim Abbott,${status(at)},Customer,Acme ${at} Inc,Dayton`,
  )
  const headers = 'Record ID,First Name,Last Name,Email*,Contact owner,Marketing contact status,Lifecycle Stage,Associated Company,City'
  writeFileSync(path.join(folder, 'hs.csv'), [headers, ...rows].join('\n'))
  const read = async () => {
    const { stdout, stderr } = await runCli(['check', 'hs.csv', '--format', 'json'], { cwd: folder })
    const { counts } = JSON.parse(stdout) as { counts: unknown }
    const means = ['Email* → email', 'Last Name → contact', 'Lifecycle Stage → customer_type', 'Associated Company → name']
    return { counts, means: means.filter((one) => stderr.includes(one)) }
  }
  const before = await read()
  await runCli(['init', '--from', 'hs.csv'], { cwd: folder })
  const text = readFileSync(path.join(folder, 'crm-clean.yaml'), 'utf8')
  expect(text).not.toMatch(/First_Name|Last_Name|aliases: \[Email|aliases: \["Email|type: person/)
  expect(before.means).toHaveLength(4)
  expect(await read()).toEqual(before)
})
