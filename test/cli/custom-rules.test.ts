import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { config, ofSheet, sheet, told } from '../support/custom-rules.ts'
import { runCli } from '../support/run-cli.ts'

test('custom rules are heard in a check, and one that is switched off is not', async () => {
  const cwd = newFolder({ 'a.csv': sheet, 'crm-clean.yaml': config })
  const all = await told(cwd, 'a.csv')
  expect(all.filter((line) => /^(title-needed|no-prefix|department|load|titles-mostly|switched-off) /.test(line))).toEqual(ofSheet)
})

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
