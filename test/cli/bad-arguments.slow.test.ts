import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { goodSheet, namesIn, newFolder } from '../support/cli-folder.ts'
import { imported } from '../support/imported.ts'
import { partsOf, zipOf } from '../support/make-xlsx.ts'
import { runCli } from '../support/run-cli.ts'

const workbook = (rows: string) => zipOf(partsOf({ sheets: [{ name: 'S', rows }] }))
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const headers = `<row r="1">${cell('A1', '客户名称')}${cell('B1', '联系电话')}</row>`
const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3)) & 0xff))

/** [what the file is, its name, its bytes, words of the answer] */
const refused: [string, string, () => string | Buffer, string][] = [
  ['empty', 'a.csv', () => '', 'is empty (0 bytes)'],
  ['no text', 'a.csv', () => noise, 'is not a text file'],
  ['no workbook, whatever its name says', 'a.xlsx', () => noise, 'Check that it is the right file'],
  ['a workbook cut off', 'a.xlsx', () => workbook(headers).subarray(0, 900), 'is incomplete'],
  ['wider than any sheet', 'a.csv', () => `${'c,'.repeat(20_000)}c\n`, 'more than 16384 cells'],
  ['a workbook wider than any sheet', 'a.xlsx', () => workbook(`<row r="1">${cell('A1', 'x')}${cell('ZZZZ1', 'x')}</row>`), 'a.xlsx'],
  ['a web page saved as a workbook', 'a.xls', () => '<html><table><tr><td>1</td></tr></table></html>', 'is a web page'],
]

test.each(refused)('a file that is %s is refused with 3, and nothing is stored', { timeout: 60_000 }, async (_, name, bytes, words) => {
  const folder = newFolder({ [name]: bytes() })
  const result = await runCli(['import', name], { cwd: folder })
  expect({ code: result.code, stdout: result.stdout }).toEqual({ code: 3, stdout: '' })
  expect(result.stderr).toContain(words)
  const { stdout } = await runCli(['runs', '--format', 'json'], { cwd: folder })
  const { runs } = (stdout === '' ? { runs: [] } : JSON.parse(stdout)) as { runs: { state: string }[] }
  expect(runs.filter(({ state }) => state === 'done')).toEqual([])
})

test('a sheet none of whose headers means a field is not stored, but can be checked and searched for duplicates', async () => {
  const folder = newFolder({ 'films.csv': 'title,director,year\nVertigo,Hitchcock,1958\nHeat,Mann,1995\n' })
  const result = await runCli(['import', 'films.csv'], { cwd: folder })
  expect(result).toMatchObject({ code: 2, stdout: '' })
  expect(result.stderr).toContain('None of the headers in films.csv means a field: "title", "director", "year"')
  const found = await runCli(['dedupe', 'films.csv', '--format', 'json'], { cwd: folder })
  expect(found.code).toBe(0)
})

test.each([
  ['a folder', ['import', '.'], 3, '"." is a folder'],
  ['a missing file', ['check', 'nowhere.csv'], 3, 'There is no file "nowhere.csv"'],
  ['a glob that meets nothing', ['check', 'nowhere*.csv'], 3, 'There is no file "nowhere*.csv"'],
  ['a worksheet of what is no workbook', ['check', 'good.csv#客户'], 2, '"good.csv" is no workbook and has no worksheet "客户"'],
  ['a header row beyond the sheet', ['check', 'good.csv', '--header-row', '99'], 2, '--header-row 99 lies beyond good.csv'],
  [
    'a country that is none',
    ['check', 'good.csv', '--country', 'XX'],
    2,
    '--country does not accept "XX": it must be the code of a country',
  ],
  ['labels that are none', ['dedupe', 'good.csv', '--truth', 'good.csv'], 2, 'its first row is "客户名称", "联系人"'],
  ['one file for two outputs', ['dedupe', 'good.csv', '--pairs', 'z', '--clusters', 'z', '--force'], 2, '"z" is named for two outputs'],
  ['a missing worksheet', ['check', 'book.xlsx#客户'], 2, 'has no worksheet "客户". It has: S'],
  [
    'an unknown encoding',
    ['check', 'good.csv', '--encoding', 'gbl'],
    2,
    'There is no encoding "gbl". Did you mean gb18030? Use one of: utf-8,',
  ],
  ['an unknown format', ['check', 'good.csv', '--format', 'yaml'], 2, 'one of text, json'],
  ['two formats where one is printed', ['runs', '--format', 'json', '--format', 'text'], 2, 'one format at a time'],
  ['a format where the name of the file tells it', ['export', 'a.csv', '--format', 'json'], 2, 'from the ending of the file name'],
  ['an option without its value', ['import', 'good.csv', '--store', '--quiet'], 2, 'A value for --store is missing'],
  ['one argument too many', ['show', 'a', 'b'], 2, 'too many arguments'],
  ['a path too long for the disk', ['check', `${'x'.repeat(300)}.csv`], 3, 'xxx'],
])('%s is answered', async (_, args, code, words) => {
  const folder = newFolder({ 'good.csv': goodSheet, 'book.xlsx': workbook(headers) })
  const result = await runCli(args, { cwd: folder })
  expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' })
  expect(result.stderr).toContain(words)
  expect(result.stderr).not.toContain('crm-clean failed')
})

describe('odd files that are read all the same', () => {
  test('headers only', async () => {
    const result = await imported(newFolder({ 'a.csv': '客户名称,联系电话\n' }), 'a.csv')
    expect(result).toEqual({ code: 0, rows: 0, imported: 0, quarantined: 0 })
  })

  test('a workbook whose last row is the last a sheet can have', async () => {
    const rows = `${headers}<row r="1048576">${cell('A1048576', '华信')}${cell('B1048576', '13812345678')}</row>`
    expect(await imported(newFolder({ 'a.xlsx': workbook(rows) }), 'a.xlsx')).toMatchObject({ code: 0, rows: 1, imported: 1 })
  })

  test('headers without rows are said to be just that', async () => {
    const result = await runCli(['check', 'a.csv'], { cwd: newFolder({ 'a.csv': '客户名称,联系电话\n' }) })
    expect(result.stderr).toContain('there are no rows below the headers')
  })
})

describe('names and places', () => {
  test.each(['it\'s "quoted" 客户😀.csv', '[x]{y}*.csv'])('a file called %s', async (name) => {
    const folder = newFolder({ [name]: goodSheet })
    const result = await runCli(['import', '--format', 'json', '--no-check', '--', name], { cwd: folder })
    expect(result.code).toBe(0)
    expect((JSON.parse(result.stdout) as { files: { path: string }[] }).files[0]?.path).toBe(name)
  })

  test('a worksheet with a name that looks like a pattern', async () => {
    const book = zipOf(partsOf({ sheets: [{ name: '客户[1] #2 & *', rows: `${headers}<row r="2">${cell('A2', '华信')}</row>` }] }))
    const result = await runCli(['profile', 'a.xlsx', '--format', 'json'], { cwd: newFolder({ 'a.xlsx': book }) })
    expect((JSON.parse(result.stdout) as { sheets: { sheet: string }[] }).sheets[0]?.sheet).toBe('客户[1] #2 & *')
  })

  test('the same file named three times is read once', async () => {
    const folder = newFolder({ 'a.csv': goodSheet })
    const { stdout } = await runCli(['import', 'a.csv', './a.csv', '*.csv', '--format', 'json', '--no-check'], { cwd: folder })
    expect((JSON.parse(stdout) as { files: { imported: number }[] }).files.map(({ imported }) => imported)).toEqual([2])
  })

  test('options stand before or after the sheet, and nothing behind -- is one', async () => {
    const folder = newFolder({ 'a.csv': goodSheet, '--quiet': goodSheet })
    const codes = [
      ['--lang', 'zh', 'profile', 'a.csv'],
      ['profile', 'a.csv', '--lang', 'zh'],
      ['profile', '--lang', 'zh', 'a.csv'],
      ['profile', '--', '--quiet'],
    ].map(async (args) => (await runCli(args, { cwd: folder })).code)
    expect(await Promise.all(codes)).toEqual([0, 0, 0, 0])
  })

  test.each([
    ['text', goodSheet, 'pipe.csv'],
    ['a workbook', workbook(`${headers}<row r="2">${cell('A2', '华信')}${cell('B2', '13812345678')}</row>`), 'pipe.xlsx'],
  ])('%s through a pipe', async (_, input, name) => {
    const { code, stdout } = await runCli(['profile', '-', '--stdin-filename', name, '--format', 'json'], { input })
    expect({ code, path: (JSON.parse(stdout) as { sheets: { path: string }[] }).sheets[0]?.path }).toEqual({ code: 0, path: name })
  })
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read (as root everything may)', async () => {
  const folder = newFolder({ 'a.csv': goodSheet })
  chmodSync(path.join(folder, 'a.csv'), 0)
  const { code, stderr } = await runCli(['check', 'a.csv'], { cwd: folder })
  expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining('You do not have permission to read "a.csv"') })
})

test('a folder with nothing but sheets in it stays a folder of sheets', async () => {
  const folder = newFolder({ 'a.csv': goodSheet })
  mkdirSync(path.join(folder, 'in'))
  writeFileSync(path.join(folder, 'in', 'b.csv'), goodSheet)
  await runCli(['check', 'in/*.csv', 'a.csv'], { cwd: folder })
  await runCli(['dedupe', 'in/*.csv', 'a.csv'], { cwd: folder })
  await runCli(['profile', 'in/*.csv', 'a.csv'], { cwd: folder })
  expect([namesIn(folder), namesIn(path.join(folder, 'in'))]).toEqual([['a.csv', 'in'], ['b.csv']])
})

test.each([
  [
    'a quote that never closes',
    '客户名称,联系电话\n甲公司,13812345679\n"乙公司,138\n',
    'a.csv: rows that cannot be read and were not checked: 1 (row 3)',
  ],
  ['nothing but it', '客户名称,联系电话\n"乙公司,138\n', 'a.csv: rows that cannot be read and were not checked: 1 (row 2)'],
])('a row that cannot be read (%s) is told by check, even in quiet, and fails it', async (_, sheet, words) => {
  const folder = newFolder({ 'a.csv': sheet })
  const { code, stderr } = await runCli(['check', 'a.csv', '--rule', 'phone-dialable', '--quiet', '--lang', 'en'], { cwd: folder })
  expect({ code, told: stderr.includes(words) }).toEqual({ code: 1, told: true })
})

test('labels that are no CSV are refused with 3, and the line is named', { timeout: 60_000 }, async () => {
  const folder = newFolder({ 'a.csv': goodSheet, 'labels.csv': 'left,right\n1,"2"x\n' })
  const result = await runCli(['dedupe', 'a.csv', '--truth', 'labels.csv'], { cwd: folder })
  expect({ code: result.code, stdout: result.stdout }).toEqual({ code: 3, stdout: '' })
  expect(result.stderr).toContain('The labels in "labels.csv" are no CSV from line 2 on')
})
