import { describe, expect, test } from 'vitest'
import { expectChineseAlone } from '../support/chinese-alone.ts'
import { goodSheet, newFolder } from '../support/cli-folder.ts'
import { expectExit } from '../support/exit-code.ts'
import { runCli } from '../support/run-cli.ts'

test.each([
  ['LANG=C', { LANG: 'C', LC_ALL: 'C' }],
  ['NO_COLOR', { NO_COLOR: '1' }],
])('%s: Chinese text comes out whole and without colour', async (_, env) => {
  const { code, stdout } = await runCli(['profile', 'a.csv', '--reveal'], { cwd: newFolder({ 'a.csv': goodSheet }), env })
  expect({ code, whole: stdout.includes('客户名称'), colour: stdout.includes('\u001b') }).toEqual({ code: 0, whole: true, colour: false })
})

test('colour where it is forced, and not where --no-color says so', async () => {
  const folder = newFolder({ 'a.csv': goodSheet })
  const colour = async (args: string[]) =>
    (await runCli(['profile', 'a.csv', ...args], { cwd: folder, env: { FORCE_COLOR: '1' } })).stdout.includes('\u001b[')
  expect([await colour([]), await colour(['--no-color'])]).toEqual([true, false])
})

describe('in Chinese', () => {
  const sentences: [string, string[]][] = [
    ['a flag that wants a number', ['dedupe', 'a.csv', '--match-at', 'x']],
    ['a format', ['runs', '--format', 'x']],
    ['a missing value', ['import', 'a.csv', '--store']],
    ['an unknown option', ['import', 'a.csv', '--xyzzy']],
    ['an unknown command', ['xyzzy']],
    ['a folder that is not there', ['template', '-o', 'no/a.xlsx']],
  ]
  test.each(sentences)('%s is answered in Chinese alone', (_, args) => expectChineseAlone(args))

  test('keys of JSON stay as they are', async () => {
    const folder = newFolder({ 'a.csv': goodSheet })
    const keys = async (lang: string) => {
      const { stdout } = await runCli(['profile', 'a.csv', '--format', 'json', '--lang', lang], { cwd: folder })
      return JSON.parse(stdout) as unknown
    }
    expect(await keys('zh')).toEqual(await keys('en'))
  })
})

describe('exit codes', () => {
  test.each<[number, string[]]>([
    [0, ['--help']],
    [0, ['--version']],
    [0, ['profile', 'a.csv']],
    [0, ['check', 'a.csv']],
    [1, ['check', 'bad.csv']],
    [0, ['dedupe', 'a.csv']],
    [0, ['import', 'a.csv', '--no-check']],
    [2, ['import']],
    [2, ['check', 'a.csv', '--rule', 'no-such-rule']],
    [2, ['template']],
    [3, ['check', 'nowhere.csv']],
    [3, ['template', '-o', 'a.csv']],
    [4, ['runs']],
    [4, ['export', 'all.csv']],
    [4, ['show', 'C1']],
  ])('%i: %j', expectExit)
})
