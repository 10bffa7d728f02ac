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
  [['merge', '--only', '1', '--only', '2'], 2, '--only is given twice, as "1" and as "2"'],
  [['runs', '--store', 'a.db', '--lang', 'en', '--store', 'b.db'], 2, '--store is given twice'],
  [['runs', '--store', 'a.db', '--lang', 'en', '--store', 'a.db'], 4, 'There is no store "a.db" yet'],
  [['explain', 'phone-dialable', '--reveal'], 2, '--reveal does nothing with "explain <rule>"'],
  [['import', 'a.csv', '--no-check', '--allow-plugins'], 2, '--allow-plugins does nothing with "import --no-check"'],
  [['check', 'a.csv', '--update-baseline', '--prune-baseline'], 2, 'use one of --update-baseline, --prune-baseline'],
  [['init', 'package.json'], 3, '"package.json" cannot be used: there already is a file of this name'],
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
