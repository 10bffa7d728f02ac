import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

test('help names what the program is for and ends well', async () => {
  const { code, stdout, stderr } = await runCli(['--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('Usage: crm-clean')
})

test('without a command help is shown', async () => {
  expect((await runCli([])).stdout).toContain('Usage: crm-clean')
})

test('help speaks Chinese where the system does', async () => {
  expect((await runCli(['--help'], { env: { LC_ALL: 'zh_CN.UTF-8' } })).stdout).toContain('用法：')
})

test.each([
  [['imprt', 'a.csv'], 2, 'There is no command "imprt". Did you mean import?'],
  [['import', 'a.csv', '--encodng', 'gbk'], 2, 'There is no option --encodng for "import". Did you mean --encoding?'],
  [['import'], 2, '<sheet> is missing'],
  [['import', 'a.csv', '--now', 'noon'], 2, '--now does not accept "noon"'],
  [['import', 'nowhere.csv', '--dry-run'], 3, 'There is no file "nowhere.csv"'],
])('%j ends with %d and says %j', async (args, code, words) => {
  const result = await runCli(args)
  expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' })
  expect(result.stderr.toLowerCase()).toContain(words.toLowerCase())
})

test.each([
  ['gb', 0],
  ['CN', 1],
])('a country may be written small or large: 07400 123456 in %s', async (country, warnings) => {
  const cwd = newFolder({ 'a.csv': '客户名称,联系电话\nAcme,07400 123456\n' })
  const args = ['check', 'a.csv', '--country', country, '--rule', 'phone-dialable', '--format', 'json']
  expect(JSON.parse((await runCli(args, { cwd })).stdout).summary.warning).toBe(warnings)
})
