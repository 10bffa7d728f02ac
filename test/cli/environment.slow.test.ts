import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { expectChineseAlone } from '../support/chinese-alone.ts'
import { goodSheet, newFolder } from '../support/cli-folder.ts'
import { expectExit } from '../support/exit-code.ts'
import { runCli } from '../support/run-cli.ts'
import { bytesIn } from '../support/zoned-night.ts'

const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))
const demo = fileURLToPath(new URL('../../fixtures/sheets/customers-gb18030.csv', import.meta.url))

test('the time zone of the machine changes no byte', async () => {
  const [here, there] = [await bytesIn('UTC'), await bytesIn('Pacific/Kiritimati')]
  expect(there).toEqual(here)
  expect(here[1]).toContain('2024-03-05')
})

test.each(['America/New_York', 'America/St_Johns', 'Asia/Shanghai', 'Europe/London'])('the time zone %s changes no byte', async (zone) => {
  expect(await bytesIn(zone)).toEqual(await bytesIn('UTC'))
})

test.each([
  ['no HOME', { HOME: '' }],
  ['a dumb terminal', { TERM: 'dumb' }],
  ['CI', { CI: 'true' }],
])('%s: Chinese text comes out whole and without colour', async (_, env) => {
  const { code, stdout } = await runCli(['profile', 'a.csv', '--reveal'], { cwd: newFolder({ 'a.csv': goodSheet }), env })
  expect({ code, whole: stdout.includes('客户名称'), colour: stdout.includes('\u001b') }).toEqual({ code: 0, whole: true, colour: false })
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

test.each<[string, string[]]>([
  ['a flag out of range', ['dedupe', 'a.csv', '--match-at', '2']],
  ['a flag with a list', ['check', 'a.csv', '--fail-on', 'x']],
  ['a country', ['import', 'a.csv', '--country', 'XXX']],
  ['a pair', ['import', 'a.csv', '--map', 'x']],
  ['a share', ['import', 'a.csv', '--max-quarantine', 'x']],
  ['a time', ['import', 'a.csv', '--now', 'x']],
  ['a missing argument', ['import']],
  ['too many arguments', ['show', 'a', 'b']],
])('in Chinese %s is answered in Chinese alone', (_, args) => expectChineseAlone(args))

test.each<[number, string[]]>([
  [0, ['help', 'import']],
  [1, ['dedupe', demo]],
  [1, ['import', 'bad.csv']],
  [0, ['run', 'a.csv']],
  [1, ['run', 'bad.csv']],
  [2, ['check', 'a.csv', '--map', 'nofield=备注']],
  [2, ['check', 'a.csv', '--map', 'name=无此列']],
  [3, ['template', '-o', 'no/t.xlsx']],
  [4, ['report', 'r.html']],
  [4, ['history', 'C1']],
  [4, ['check']],
])('%i: %j', expectExit)
