import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatNamed, refuseOtherFormat } from '../../src/cli/format-of-file.ts'
import { Fault } from '../../src/errors.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

function codeOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error instanceof Fault ? `${error.code} ${error.data.formats ?? error.data.ending}` : error
  }
}

const known = ['text', 'json', 'csv', 'junit', 'sarif'] as const

describe("a file's ending says what it holds", () => {
  test.each([
    [undefined, 'text'],
    ['-', 'text'],
    ['out', 'text'],
    ['out.txt', 'text'],
    ['findings.CSV', 'csv'],
    ['out/a.b.json', 'json'],
    ['junit.xml', 'junit'],
    ['out.sarif', 'sarif'],
    ['out.tsv', 'OUTPUT_KIND .txt, .json, .csv, .xml, .sarif'],
    ['out.xlsx', 'OUTPUT_KIND .txt, .json, .csv, .xml, .sarif'],
  ])('%s: %s', (file, due) => expect(codeOf(() => formatNamed(known, file))).toBe(due))

  test.each([
    ['json', 'a.json', undefined],
    ['gitlab', 'gl-code-quality-report.json', undefined],
    ['sarif', 'a.sarif.json', undefined],
    ['json', 'a.txt', undefined],
    ['json', 'a.csv', 'OUTPUT_OTHER_FORMAT .json'],
    ['text', 'a.xlsx', 'OUTPUT_OTHER_FORMAT .txt'],
  ])('%s in %s: %s', (format, file, due) => expect(codeOf(() => refuseOtherFormat(format, file))).toBe(due))
})

test('a blank value names nothing, whatever the option, and nothing is done', async () => {
  const cwd = newFolder()
  writeFileSync(path.join(cwd, 'a.csv'), '客户名称,联系电话\n苏州明达机械有限公司,1381234567\n')
  for (const args of [
    ['import', 'a.csv', '--source', '  '],
    ['import', ' '],
    ['check', 'a.csv', '--id', '\t'],
    ['check', 'a.csv', '--format', 'json= '],
    ['init', ' '],
    ['list', '--where', ' '],
  ])
    expect([args, (await runCli(args, { cwd })).code]).toEqual([args, 2])
  expect(readdirSync(cwd)).toEqual(['a.csv'])
})

test('every command writes what the ending of its file says, or nothing', async () => {
  const cwd = newFolder()
  writeFileSync(path.join(cwd, 'a.csv'), '客户名称,联系电话\n苏州明达机械有限公司,1381234567\n')
  const before = readdirSync(cwd)
  const refused = [
    ['check', 'a.csv', '-o', 'x.pdf'],
    ['check', 'a.csv', '--format', 'json=x.csv'],
    ['profile', 'a.csv', '-o', 'x.csv'],
    ['rules', '-o', 'x.xlsx'],
    ['config', '--format', 'json', '-o', 'x.yaml'],
    ['template', '-o', 'x.csv'],
    ['dedupe', 'a.csv', '--pairs', 'x.xlsx'],
    ['dedupe', 'a.csv', '--save-model', 'x.csv'],
  ]
  for (const args of refused) expect([args, (await runCli(args, { cwd })).code]).toEqual([args, 2])
  expect(readdirSync(cwd)).toEqual(before)
  const { stdout } = await runCli(['check', 'a.csv', '--format', 'csv'], { cwd })
  await runCli(['check', 'a.csv', '-o', 'x.csv'], { cwd })
  expect(readFileSync(path.join(cwd, 'x.csv'), 'utf8')).toBe(stdout)
  expect(stdout).toMatch(/^\uFEFF?severity,rule/)
})
