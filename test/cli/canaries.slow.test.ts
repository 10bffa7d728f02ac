import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canaries } from '../support/canaries.ts'
import { runCli } from '../support/run-cli.ts'

/** A few of each kind, of China and of other countries. */
const few = Object.values(canaries).flatMap((values) => [values[0]!, ...values.slice(-2)])
const headers =
  '客户名称,联系人,联系电话,备用电话,电子邮箱,所属行业,客户类型,需求标签,信息来源,企业规模,预算范围,企业地址,地区,首次接触时间,最近跟进内容,合作满意度,负责人,期望合作时间,备注,部门,自定义'.split(
    ',',
  )
const usual =
  '苏州华兴机械有限公司,王伟,13905712345,,wang@huaxing.cn,制造业,意向,自动化,客户推荐,小型,50万,苏州市工业园区星湖街328号,江苏省苏州市,2024-03-05,已发报价,90,李强,3个月内,打过电话,销售一部,甲'.split(
    ',',
  )

const csvLine = (cells: readonly string[]) => cells.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(',')

let folder = ''
const store = ['--store', 'crm.db', '--now', '2026-11-22T08:00:00Z']
const run = (...args: string[]) => runCli([...args, '--no-input'], { cwd: folder })

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'canaries-'))
  // Every canary once in every column, and once beside another record's cell that differs little.
  const rows = few.flatMap(([value]) => headers.map((_, at) => usual.map((cell, column) => (column === at ? value : cell))))
  const named = rows.map((cells, at) =>
    cells.map((cell, column) => (column === 0 && cell === usual[0] ? `苏州华兴${at}机械有限公司` : cell)),
  )
  writeFileSync(path.join(folder, 'a.csv'), [...[headers, ...named].map(csvLine), '坏"行,诸葛清风'].join('\n'))
  mkdirSync(path.join(folder, 'out'))
  await run('import', 'a.csv', ...store)
  await run('dedupe', ...store)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The canaries that a text gives away. */
const leaksIn = (text: string) => few.flatMap(([value, secret]) => (text.includes(secret) ? [value] : []))

const formats = ['text', 'json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'csv', 'html']
const reports: readonly (readonly string[])[] = [
  ['check', 'a.csv', ...formats.flatMap((format) => ['--format', `${format}=check.${format}`])],
  ['check', ...store, ...formats.flatMap((format) => ['--format', `${format}=stored.${format}`])],
  ['profile', 'a.csv'],
  ['profile', 'a.csv', '--format', 'json'],
  ['fix', 'a.csv', '--dry-run', '--min-confidence', '0'],
  ['fix', ...store, '--dry-run', '--min-confidence', '0', '--format', 'json'],
  ['import', 'a.csv', '--store', 'other.db', '--format', 'json'],
  ['report', 'report.html', 'report.json', ...store],
  ['history', 'C202611001', ...store],
  ['show', 'C202611001', '--mask', ...store],
  ['dedupe', '--mask', ...store],
  ['merge', '--dry-run', '--mask', ...store],
  ['undo', '1', '--dry-run', ...store],
  ['runs', ...store],
  ...['records', 'quarantine', 'findings', 'duplicates', 'changes'].flatMap((what) =>
    ['csv', 'json'].map((format) => ['export', `${what}.${format}`, '--what', what, '--mask', ...store]),
  ),
]

test.each(reports)('%s %s %s gives no canary away', async (...args) => {
  const before = new Set(readdirSync(folder))
  const { stdout, stderr, code } = await run(...args.filter((word) => word !== undefined))
  expect(code, stderr).toBeLessThan(2)
  const written = readdirSync(folder).filter((name) => !before.has(name) && !name.includes('.db'))
  for (const [place, text] of [
    ['stdout', stdout],
    ['stderr', stderr],
    ...written.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  ])
    expect([place, leaksIn(text!)]).toEqual([place, []])
})

test('the reports a night leaves give none away', async () => {
  await run('run', 'a.csv', '--out', 'out', '--store', 'night.db', '--now', '2026-11-22T08:00:00Z')
  for (const name of ['findings.csv', 'report.html'])
    expect([name, leaksIn(readFileSync(path.join(folder, 'out', name), 'utf8'))]).toEqual([name, []])
})

test('an explained pair gives none away', async () => {
  await run('export', 'pairs.csv', '--what', 'duplicates', ...store)
  const rows = readFileSync(path.join(folder, 'pairs.csv'), 'utf8').split(/\r?\n/).slice(1, 40)
  const pairs = rows.flatMap((row) => row.match(/C\d+:C\d+/) ?? []).slice(0, 5)
  for (const pair of pairs) expect([pair, leaksIn((await run('explain', pair, ...store)).stdout)]).toEqual([pair, []])
})
