import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { cellsOf } from '../support/annotated-book.ts'
import { newFolder } from '../support/cli-folder.ts'
import { packageFaults, partsIn } from '../support/package-faults.ts'
import { runCli } from '../support/run-cli.ts'

const rows = [
  ['客户名称', '联系人', '联系电话', '所属行业', '客户类型', '电子邮箱'],
  ['上海华信科技有限公司', '李强', '1381234567', 'IT', '意向', 'liqiang@huaxin.cn'],
  ['苏州明达机械厂', '王芳', '13987654321', '制造业', '潜在', 'wang fang@mingda.cn'],
  ['杭州云帆软件有限公司', '', '0571-88886666', 'IT', '中等', ''],
]
const sheet = rows.map((row) => `${row.join(',')}\n`).join('')

test('an annotated workbook: values as they are in the copy, its notes and the list, none in the summary', async () => {
  const cwd = newFolder({ 'leads.csv': sheet })
  const run = await runCli(
    ['check', 'leads.csv', '--format', 'xlsx', '-o', 'issues.xlsx', '--lang', 'zh', '--now', '2026-05-01T00:00:00Z'],
    { cwd },
  )
  expect([run.code, run.stdout]).toEqual([1, ''])
  const file = path.join(cwd, 'issues.xlsx')
  const parts = await partsIn(readFileSync(file))
  expect(packageFaults(parts)).toEqual([])
  expect((await cellsOf(file, 'leads')).map((row) => row.slice(0, -1))).toEqual(
    rows.map((row, at) => (at === 3 ? [...row.slice(0, 5), ''] : row)),
  )
  const notes = parts.get('xl/comments2.xml')!
  expect(notes).toContain('wangfang@mingda.cn')
  const list = JSON.stringify(await cellsOf(file, '问题清单'))
  expect(list).toContain('email-shape')
  expect(list).toContain('"wang fang@mingda.cn","wangfang@mingda.cn"')
  expect(JSON.stringify(await cellsOf(file, '汇总'))).not.toMatch(/wang ?fang|1381234567/)
})

test('several sheets, each with its own notes, beside other formats', async () => {
  const cwd = newFolder({ 'a.csv': sheet, 'b.csv': sheet, 'empty.csv': '客户名称,联系电话\n' })
  const run = await runCli(['check', 'a.csv', 'b.csv', 'empty.csv', '--format', 'xlsx=out.xlsx', '--format', 'json=out.json', '--reveal'], {
    cwd,
  })
  expect(run.code).toBe(1)
  const parts = await partsIn(readFileSync(path.join(cwd, 'out.xlsx')))
  expect(packageFaults(parts)).toEqual([])
  expect([...parts.keys()].filter((name) => name.includes('comments')).length).toBe(2)
  const { findings } = JSON.parse(readFileSync(path.join(cwd, 'out.json'), 'utf8')) as {
    findings: { sheet: null; file: string; cell: string }[]
  }
  const list = await cellsOf(path.join(cwd, 'out.xlsx'), 'Issues')
  expect(list.length - 1).toBe(findings.length)
  expect(new Set(list.slice(1).map((row) => `${row[2]} ${row[1]}`))).toEqual(
    new Set(findings.map(({ file, cell }) => `${file.replace('.csv', '')} ${cell ?? ''}`)),
  )
})

test('a workbook is no text for the screen', async () => {
  const cwd = newFolder({ 'leads.csv': sheet })
  const run = await runCli(['check', 'leads.csv', '--format', 'xlsx'], { cwd })
  expect([run.code, run.stdout]).toEqual([2, ''])
  expect(run.stderr).toContain('-o issues.xlsx')
})
