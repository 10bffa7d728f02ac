import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { goodSheet, newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'
import { bytesIn } from '../support/zoned-night.ts'

const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))
const demo = fileURLToPath(new URL('../../fixtures/sheets/customers-gb18030.csv', import.meta.url))

test('the time zone of the machine changes no byte', async () => {
  const [here, there] = [await bytesIn('UTC'), await bytesIn('Pacific/Kiritimati')]
  expect(there).toEqual(here)
  expect(here[1]).toContain('2024-03-05')
})

test.each([
  ['LANG=C', { LANG: 'C', LC_ALL: 'C' }],
  ['no HOME', { HOME: '' }],
  ['a dumb terminal', { TERM: 'dumb' }],
  ['NO_COLOR', { NO_COLOR: '1' }],
  ['CI', { CI: 'true' }],
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

// A container may give its process a user number that no name belongs to. Node then throws what stands here, whoever asks.
const nameless = `
  import os from 'node:os'
  const nobody = (call) => () => { throw Object.assign(new Error(call + ' returned ENOENT'), { code: 'ERR_SYSTEM_ERROR' }) }
  os.userInfo = nobody('uv_os_get_passwd')
  os.homedir = nobody('uv_os_homedir')`

test.each<[string, Record<string, string>, string]>([
  ['goes by what the environment says', { USER: 'li' }, 'li'],
  ['is unknown where the environment says nothing', {}, 'unknown'],
])('a user number without a name may import, and %s', (_, env, operator) => {
  const folder = newFolder({ 'a.csv': goodSheet })
  const started = (...args: string[]) => {
    const preload = `data:text/javascript,${encodeURIComponent(nameless)}`
    return spawnSync(process.execPath, ['--import', preload, program, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { LANG: 'C', ...env },
    })
  }
  const { status, stderr } = started('import', 'a.csv', '--no-check')
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  const { runs } = JSON.parse(started('runs', '--format', 'json').stdout) as { runs: { operator: string }[] }
  expect(runs.map((run) => run.operator)).toEqual([operator])
})

describe('in Chinese', () => {
  const sentences: [string, string[]][] = [
    ['a flag that wants a number', ['dedupe', 'a.csv', '--match-at', 'x']],
    ['a flag out of range', ['dedupe', 'a.csv', '--match-at', '2']],
    ['a flag with a list', ['check', 'a.csv', '--fail-on', 'x']],
    ['a country', ['import', 'a.csv', '--country', 'XXX']],
    ['a pair', ['import', 'a.csv', '--map', 'x']],
    ['a share', ['import', 'a.csv', '--max-quarantine', 'x']],
    ['a time', ['import', 'a.csv', '--now', 'x']],
    ['a format', ['runs', '--format', 'x']],
    ['a missing argument', ['import']],
    ['too many arguments', ['show', 'a', 'b']],
    ['a missing value', ['import', 'a.csv', '--store']],
    ['an unknown option', ['import', 'a.csv', '--xyzzy']],
    ['an unknown command', ['xyzzy']],
    ['a folder that is not there', ['template', '-o', 'no/a.xlsx']],
  ]
  test.each(sentences)('%s is answered in Chinese alone', async (_, args) => {
    const { code, stderr } = await runCli([...args, '--lang', 'zh'], { cwd: newFolder({ 'a.csv': goodSheet }) })
    // What stays Latin: names of options, commands, files, formats and the values given.
    const words = stderr.replace(/--[\w-]+|crm-clean|“[^”]*”|<\w+>|ISO|CN|\d{4}-\d\d-\d\dT[\d:]+Z/g, '').match(/[A-Za-z]{3,}( [a-z]{2,})+/g)
    expect({ code: code === 2 || code === 3, words, chinese: /[\u4e00-\u9fff]/.test(stderr) }).toEqual({
      code: true,
      words: null,
      chinese: true,
    })
  })

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
    [0, ['help', 'import']],
    [0, ['--version']],
    [0, ['profile', 'a.csv']],
    [0, ['check', 'a.csv']],
    [1, ['check', 'bad.csv']],
    [0, ['dedupe', 'a.csv']],
    [1, ['dedupe', demo]],
    [0, ['import', 'a.csv', '--no-check']],
    [1, ['import', 'bad.csv']],
    [0, ['run', 'a.csv']],
    [1, ['run', 'bad.csv']],
    [2, ['import']],
    [2, ['check', 'a.csv', '--rule', 'no-such-rule']],
    [2, ['check', 'a.csv', '--map', 'nofield=备注']],
    [2, ['check', 'a.csv', '--map', 'name=无此列']],
    [2, ['template']],
    [3, ['check', 'nowhere.csv']],
    [3, ['template', '-o', 'no/t.xlsx']],
    [3, ['template', '-o', 'a.csv']],
    [4, ['runs']],
    [4, ['export', 'all.csv']],
    [4, ['report', 'r.html']],
    [4, ['show', 'C1']],
    [4, ['history', 'C1']],
    [4, ['check']],
  ])('%i: %j', async (code, args) => {
    const folder = newFolder({
      'a.csv': goodSheet,
      'bad.csv': '客户名称,联系电话\n华信,123\n',
    })
    const result = await runCli(args, { cwd: folder })
    expect({ args, code: result.code, stderr: result.code === code ? '' : result.stderr }).toEqual({ args, code, stderr: '' })
  })
})
