import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { goodSheet, namesIn, newFolder } from '../support/cli-folder.ts'
import { hostileName, shownOf } from '../support/hostile-cells.ts'
import { runCli } from '../support/run-cli.ts'

const program = fileURLToPath(new URL('../../bin/crm-clean.js', import.meta.url))

test('cells that carry control characters and commands reach no terminal and no log', async () => {
  const commands = [['check', hostileName, '--reveal'], ['check', hostileName, '--reveal', '--format', 'json'], ['\u001b[31m::error::']]
  expect((await shownOf(commands)).problems).toEqual([])
})

test('a check does not write over its sheet, even with --force', async () => {
  const folder = newFolder({ 'a.csv': goodSheet })
  const { code } = await runCli(['check', 'a.csv', '--format', 'csv=./a.csv', '--force'], { cwd: folder })
  expect({ code, sheet: readFileSync(path.join(folder, 'a.csv'), 'utf8') }).toEqual({ code: 2, sheet: goodSheet })
})

describe('output', () => {
  let store = ''
  let home = ''
  beforeAll(async () => {
    const { mkdtempSync } = await import('node:fs')
    home = mkdtempSync(path.join((await import('node:os')).tmpdir(), 'crm-clean-'))
    writeFileSync(
      path.join(home, 'a.csv'),
      goodSheet + Array.from({ length: 3000 }, (_, at) => `公司${at}有限公司,李强,138${String(at).padStart(8, '0')},IT,意向,甲\n`).join(''),
    )
    store = path.join(home, 'crm.db')
    expect((await runCli(['import', 'a.csv', '--store', store, '--no-check'], { cwd: home })).code).toBe(0)
    return async () => (await import('node:fs')).rmSync(home, { recursive: true, force: true })
  })

  test('is for its owner alone', async () => {
    const folder = newFolder({ 'a.csv': goodSheet })
    await runCli(['export', 'all.csv', '--store', store], { cwd: folder })
    await runCli(['check', 'a.csv', '--format', 'json=found.json'], { cwd: folder })
    const files = [path.join(folder, 'all.csv'), path.join(folder, 'found.json'), store]
    expect(files.map((file) => (statSync(file).mode & 0o777).toString(8))).toEqual(files.map(() => '600'))
  })

  test('that exists is left alone without --force, and replaced whole with it', async () => {
    const folder = newFolder({ 'all.csv': 'mine' })
    const first = await runCli(['export', 'all.csv', '--store', store], { cwd: folder })
    expect({ code: first.code, text: readFileSync(path.join(folder, 'all.csv'), 'utf8') }).toEqual({ code: 3, text: 'mine' })
    expect(first.stderr).toContain('--force')
    expect((await runCli(['export', 'all.csv', '--store', store, '--force'], { cwd: folder })).code).toBe(0)
    expect(namesIn(folder)).toEqual(['all.csv'])
  })

  test('over a sheet the store was imported from is refused, whatever --force says', async () => {
    const result = await runCli(['export', 'a.csv', '--store', store, '--force'], { cwd: home })
    expect({ code: result.code, told: result.stderr.includes('"a.csv" is a sheet that this store was imported from') }).toEqual({
      code: 2,
      told: true,
    })
    expect(readFileSync(path.join(home, 'a.csv'), 'utf8')).toContain(goodSheet)
  })

  test('through a link goes where the link points, and the link stays', async () => {
    const folder = newFolder({ 'real.csv': 'old' })
    symlinkSync('real.csv', path.join(folder, 'link.csv'))
    symlinkSync('nowhere.csv', path.join(folder, 'dangling.csv'))
    expect((await runCli(['export', 'link.csv', '--store', store], { cwd: folder })).code).toBe(3)
    expect((await runCli(['export', 'dangling.csv', '--store', store], { cwd: folder })).code).toBe(3)
    expect((await runCli(['export', 'link.csv', '--store', store, '--force'], { cwd: folder })).code).toBe(0)
    expect(readFileSync(path.join(folder, 'real.csv'), 'utf8')).toContain('华信')
    expect(namesIn(folder)).toEqual(['dangling.csv', 'link.csv', 'real.csv'])
  })

  test.each([
    ['a folder that is not there', ['export', 'no/all.csv'], 3, 'no such file or folder'],
    ['a folder in place of a file', ['export', 'dir.csv', '--force'], 3, 'cannot be written'],
    ['a name too long', ['export', `${'x'.repeat(300)}.csv`], 3, 'the name is too long'],
    ['an ending that names no format', ['export', 'all.doc'], 2, '.csv, .xlsx, .json, .ndjson'],
    ['the store itself', ['report', 'crm.json', '--force'], 2, 'no command changes its inputs'],
  ])('into %s', async (_, args, code, words) => {
    const folder = newFolder()
    mkdirSync(path.join(folder, 'dir.csv'))
    symlinkSync(store, path.join(folder, 'crm.json'))
    const result = await runCli([...args, '--store', store], { cwd: folder })
    expect({ code: result.code, words: result.stderr.includes(words) ? words : result.stderr }).toEqual({ code, words })
    expect(namesIn(folder)).toEqual(['crm.json', 'dir.csv'])
  })

  test.skipIf(process.getuid?.() === 0)('into a folder that may not be written (as root every one may)', async () => {
    const folder = newFolder()
    chmodSync(folder, 0o500)
    expect((await runCli(['export', 'all.csv', '--store', store], { cwd: folder })).code).toBe(3)
  })

  test('that does not fit on the disk leaves nothing behind', () => {
    const folder = newFolder()
    // The shell's limit of file size (in 512-byte blocks) stands in for a full disk.
    const args = [program, 'export', 'all.json', '--store', store]
    const result = spawnSync('bash', ['-c', 'ulimit -f 100; exec "$0" "$@"', process.execPath, ...args], { cwd: folder, encoding: 'utf8' })
    expect({ code: result.status, left: namesIn(folder) }).toEqual({ code: 3, left: [] })
    expect(result.stderr).toContain('"all.json" cannot be written: the file would be larger than allowed')
  })

  test('stopped by Ctrl-C leaves nothing behind', async () => {
    const folder = newFolder()
    const child = spawn(process.execPath, [program, 'export', 'all.xlsx', '--store', store], { cwd: folder, stdio: 'ignore' })
    while (readdirSync(folder).length === 0 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGINT')
    const code = await new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(child.exitCode)))
    expect([130, 0]).toContain(code) // 0: it was quicker than the signal
    expect(readdirSync(folder)).toEqual(code === 130 ? [] : ['all.xlsx'])
  })

  test('into a pipe that closes early ends quietly, with the code of the result', () => {
    const pipe = `"$0" "$@" 2>err.txt | head -c 10 >/dev/null; echo \${PIPESTATUS[0]}`
    const folder = newFolder({ 'a.csv': goodSheet + '华信,x,1,y,z,w\n'.repeat(2_000) })
    const args = [program, 'check', 'a.csv', '--format', 'ndjson', '--quiet']
    const result = spawnSync('bash', ['-c', pipe, process.execPath, ...args], { cwd: folder, encoding: 'utf8' })
    expect([result.stdout.trim(), readFileSync(path.join(folder, 'err.txt'), 'utf8')]).toEqual(['1', ''])
  })
})

describe('the store', () => {
  test.each([
    ['a file that is none', ['runs', '--store', 'a.csv'], 4, 'is not a crm-clean store'],
    ['a folder', ['runs', '--store', '.'], 4, 'is not a crm-clean store'],
    ['in a folder that is not there', ['import', 'a.csv', '--store', 'no/crm.db'], 4, 'There is no folder'],
    ['that is not there', ['runs', '--store', 'no.db'], 4, 'There is no store'],
    ['with an empty key file', ['import', 'a.csv', '--key-file', 'empty.key'], 4, 'an empty key encrypts nothing'],
    ['with an empty key in the environment', ['import', 'a.csv'], 4, 'CRM_CLEAN_KEY is set but empty', { CRM_CLEAN_KEY: '' }],
    ['with a blank key in the environment', ['runs'], 4, 'CRM_CLEAN_KEY is set but empty', { CRM_CLEAN_KEY: ' \n' }],
    ['without a name', ['runs', '--store', ''], 2, '--store does not accept "": it must not be empty'],
    ['without a name in the environment', ['runs'], 2, 'CRM_CLEAN_STORE is set but empty', { CRM_CLEAN_STORE: '' }],
    ['that is not there, for a command that makes none', ['dedupe', '--store', 'no.db'], 4, 'There is no store'],
    ['with a key file that is not there', ['import', 'a.csv', '--key-file', 'no.key'], 4, 'no such file or folder'],
  ] as [string, string[], number, string, Record<string, string>?][])('%s', async (_, args, code, words, env) => {
    const folder = newFolder({ 'a.csv': goodSheet, 'empty.key': '' })
    const result = await runCli(args, { cwd: folder, ...(env === undefined ? {} : { env }) })
    expect({ code: result.code, words: result.stderr.includes(words) ? words : result.stderr }).toEqual({ code, words })
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'empty.key'])
  })

  test('opens with its key alone; the line end of a key file is no part of it', async () => {
    const folder = newFolder({ 'a.csv': goodSheet, 'unix.key': 'secret\n', 'windows.key': 'secret\r\n', 'wrong.key': 'sekret' })
    const first = await runCli(['import', 'a.csv', '--key-file', 'unix.key', '--no-check'], { cwd: folder })
    expect({ code: first.code, warned: first.stderr.includes('others on this computer can read the key file "unix.key"') }).toEqual({
      code: 0,
      warned: true,
    })
    chmodSync(path.join(folder, 'unix.key'), 0o600)
    expect((await runCli(['runs', '--key-file', 'unix.key'], { cwd: folder })).stderr).toBe('')
    const outcome = async (args: string[], env = {}) => {
      const { code, stderr } = await runCli(['runs', ...args], { cwd: folder, env })
      return [code, /is encrypted|does not open/.exec(stderr)?.[0]]
    }
    expect(await outcome(['--key-file', 'windows.key'])).toEqual([0, undefined])
    expect(await outcome([], { CRM_CLEAN_KEY: 'secret' })).toEqual([0, undefined])
    expect(await outcome([])).toEqual([4, 'is encrypted'])
    expect(await outcome(['--key-file', 'wrong.key'])).toEqual([4, 'does not open'])
  })
})
