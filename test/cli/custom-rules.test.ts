import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

const sheet = `客户名称,联系人,联系电话,所属行业,客户类型,负责人,职务,预算,部门,备注
上海华信科技有限公司,李强,13812345678,IT,成交,张三,,200万,财务,客户：甲
苏州明达机械厂,王芳,13987654321,制造业,潜在,张三,经理,10万,销售,乙
北京晨光贸易有限公司,赵敏,13712345678,零售业,潜在,李四,经理,,销售,丙
`
const config = `custom:
  - id: title-needed
    when: 'customer_type == "成交" && budget.max >= 1000000'
    require: contact_title
    message: '{name} {phone} needs a title'
  - id: no-prefix
    assert: '!note.startsWith("客户：")'
    fix: { value: 'note.substring(3)', confidence: 0.99 }
    severity: warning
  - id: department
    assert: 'extra["部门"] == "销售"'
    severity: warning
  - id: load
    group_by: owner
    assert: count <= 1
    severity: info
  - id: titles-mostly
    require: contact_title
    warn_if: 30%
  - id: switched-off
    assert: 'name == "x"'
rules:
  switched-off: off
  load: warning
`
const own = ['title-needed', 'no-prefix', 'department', 'load', 'titles-mostly'].flatMap((id) => ['--rule', id])

interface Told {
  readonly rule: string
  readonly severity: string
  readonly row: number | null
  readonly column: string
  readonly message: string
}

test('custom rules say the same of a sheet and of the store, in check, import and run', async () => {
  const cwd = newFolder({ 'a.csv': sheet, 'crm-clean.yaml': config })
  const run = (...args: string[]) => runCli([...args, '--now', '2026-09-30'], { cwd })
  const told = async (...args: string[]) => {
    const { findings } = JSON.parse((await run('check', ...args, '--format', 'json')).stdout) as { findings: Told[] }
    return findings.map(({ rule, severity, row, column, message }) => [rule, severity, row, column, message].join(' | ')).sort()
  }
  const ofSheet = await told('a.csv', ...own)
  expect(ofSheet).toEqual([
    'department | warning | 2 | 部门 | Must be true: extra["部门"] == "销售"',
    'load | warning | 2 | 负责人 | Must be true: count <= 1',
    'no-prefix | warning | 2 | 备注 | Must be true: !note.startsWith("客户：")',
    'title-needed | error | 2 | 职务 | 上海******公司 138****5678 needs a title',
    'titles-mostly | warning |  | 职务 | 职务 must be filled in here – not so in 1 of 3 records (33.3%); first records: row:2.',
  ])
  expect((await told('a.csv')).some((line) => line.startsWith('switched-off'))).toBe(false)
  const imported = await run('import', 'a.csv', '--format', 'json')
  const counted = (JSON.parse(imported.stdout) as { findings: { error: number } }).findings
  // One for the title, one for every required column that is missing or empty: none of the latter here.
  expect(counted.error).toBe(1)
  const ofStore = await told(...own)
  // A record of the store has a number, and the store as a whole has no column of a sheet.
  expect(ofStore.map((line) => line.replace('C202609001', 'row:2').replace(/Contact title/g, '职务'))).toEqual(ofSheet)
  const night = async () => {
    await run('run', 'a.csv', '--out', 'out')
    const lines = readFileSync(path.join(cwd, 'out', 'findings.csv'), 'utf8').split('\n')
    return lines
      .map((line) => line.split(',')[1] ?? '')
      .filter((id) => own.includes(id))
      .sort()
  }
  // The night writes what is as sure as that, and the rule is silent then.
  expect(await night()).toEqual(['department', 'load', 'title-needed', 'titles-mostly'])
  // What a rule says is part of what was checked: a condition that changed is checked anew.
  writeFileSync(path.join(cwd, 'crm-clean.yaml'), config.replace('>= 1000000', '>= 9000000'))
  expect(await night()).toEqual(['department', 'load', 'titles-mostly'])
}, 60_000)

test('custom rules are listed and explained in both languages', async () => {
  const cwd = newFolder({ 'crm-clean.yaml': config })
  const run = async (...args: string[]) => (await runCli(args, { cwd })).stdout
  const rules = await run('rules')
  expect(rules).toMatch(/^warning +load +consistency +Must be true: count <= 1$/m)
  expect(rules).toMatch(/^off +switched-off +consistency +Must be true: name == "x"$/m)
  expect(rules).toMatch(/^error +title-needed +completeness +… … needs a title$/m)
  const listed = JSON.parse(await run('rules', '--format', 'json')) as { rules: { id: string; custom?: boolean }[] }
  expect(listed.rules.flatMap(({ id, custom }) => (custom === true ? [id] : []))).toHaveLength(6)
  expect(await run('explain', 'title-needed', '--lang', 'zh')).toContain(
    '- when: `customer_type == "成交" && budget.max >= 1000000`\n- require: `contact_title`\n',
  )
  expect(await run('explain', 'titles-mostly')).toContain('- warn_if: `>= 30%`\n')
})

test('an id that a shipped rule has ends the program before anything is read, in both languages', async () => {
  const cwd = newFolder({ 'crm-clean.yaml': 'custom: [{ id: phone-dialable, assert: has(phone) }]\n' })
  const said = async (lang: string) => (await runCli(['check', 'gone.csv', '--lang', lang], { cwd })).stderr
  expect(await said('en')).toContain('There already is a rule with this id: crm-clean.yaml:1 phone-dialable.')
  expect(await said('zh')).toContain('规则 id 已被使用：crm-clean.yaml:1 phone-dialable。')
})
