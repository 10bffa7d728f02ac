import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { cellsOf } from '../support/annotated-book.ts'
import { newFolder } from '../support/cli-folder.ts'
import { editWorkbook } from '../support/edit-workbook.ts'
import { csv, leads, now, rows, store } from '../support/leads.ts'
import { packageFaults, partsIn } from '../support/package-faults.ts'
import { runCli } from '../support/run-cli.ts'

const inOf = (cwd: string) => (name: string) => path.join(cwd, name)

test('two cells corrected in the workbook are two changes by that person, and the findings are gone', { timeout: 120_000 }, async () => {
  const cwd = newFolder({ 'leads.csv': csv(rows) })
  const [at, own] = [inOf(cwd), await store(cwd)]
  await own.import('leads.csv')
  expect([await own.findings('phone-dialable'), await own.findings('email-shape')]).toEqual([1, 1])
  await own.annotate('leads.csv')
  await editWorkbook(at('issues.xlsx'), at('back.xlsx'), 'leads', { C2: '13812345678', F3: 'wangfang@mingda.cn' })
  expect(await own.import('back.xlsx', '王芳')).toEqual([{ ...leads, rows: 4, imported: 0, updated: 2, unchanged: 2 }])
  expect(await own.changes()).toEqual([
    ['王芳', 'phone', '1381234567', '+8613812345678'],
    ['王芳', 'email', 'wang fang@mingda.cn', 'wangfang@mingda.cn'],
  ])
  expect([await own.findings('phone-dialable'), await own.findings('email-shape')]).toEqual([0, 0])
  const { stdout } = await runCli(['history', 'C202605001'], { cwd })
  expect(stdout).toMatch(/王芳.*Phone/)
  // A second round in the same workbook, on top of the first.
  await editWorkbook(at('back.xlsx'), at('again.xlsx'), 'leads', { B2: '李强强' })
  expect(await own.import('again.xlsx', '赵敏')).toEqual([{ ...leads, rows: 4, imported: 0, updated: 1, unchanged: 3 }])
  expect((await own.changes()).slice(2)).toEqual([['赵敏', 'contact', '李强', '李强强']])
})

test('the sheet itself, imported again with a row more, brings no corrected customer twice, and no wrong cell back', {
  timeout: 120_000,
}, async () => {
  const cwd = newFolder({ 'leads.csv': csv(rows) })
  const [at, own] = [inOf(cwd), await store(cwd)]
  await own.import('leads.csv')
  await own.annotate('leads.csv')
  await editWorkbook(at('issues.xlsx'), at('back.xlsx'), 'leads', { C2: '13812345678', H3: '008' })
  await own.import('back.xlsx')
  appendFileSync(at('leads.csv'), '广州天成贸易有限公司,周杰,13912345678,零售业,潜在,,2026/3/5,\n')
  expect(await own.import('leads.csv')).toEqual([{ sheet: null, rows: 5, imported: 1, updated: 0, unchanged: 4 }])
  const { stdout } = await runCli(['export', '-', '--format', 'csv', '--fields', 'phone,区域经理'], { cwd })
  expect(parse(stdout, { bom: true }).slice(1, 3)).toEqual([
    ['13812345678', '1,200'],
    ['13800138111', '008'],
  ])
})

test('an annotated export of the store: what was corrected in it is changed, what the store changed since stays', {
  timeout: 120_000,
}, async () => {
  const cwd = newFolder({ 'leads.csv': csv(rows) })
  const [at, own] = [inOf(cwd), await store(cwd)]
  await own.import('leads.csv')
  const run = await runCli(['export', 'all.xlsx', '--annotate', ...now], { cwd })
  expect(run.code).toBe(0)
  expect(packageFaults(await partsIn(readFileSync(at('all.xlsx'))))).toEqual([])
  const sheet = await cellsOf(at('all.xlsx'), 'records')
  expect(sheet.length).toBe(5)
  const [phone, contact] = ['Phone', 'Contact'].map((label) => sheet[0]!.indexOf(label))
  const address = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row}`
  expect(JSON.stringify(await cellsOf(at('all.xlsx'), 'Issues'))).not.toContain('1381234567')
  // Meanwhile the store changes a cell that the person leaves alone.
  expect((await runCli(['edit', 'C202605002', 'contact=王小芳', ...now], { cwd })).code).toBeLessThan(2)
  await editWorkbook(at('all.xlsx'), at('back.xlsx'), 'records', {
    [address(phone!, 2)]: '13812345678',
    [address(phone!, 3)]: '13900139000',
  })
  expect(sheet[2]![contact!]).toBe('王芳')
  expect(await own.import('back.xlsx', '赵敏')).toEqual([{ sheet: 'records', rows: 4, imported: 0, updated: 2, unchanged: 2 }])
  expect((await own.changes()).filter(([operator]) => operator === '赵敏')).toEqual([
    ['赵敏', 'phone', '1381234567', '+8613812345678'],
    ['赵敏', 'phone', '+8613800138111', '+8613900139000'],
  ])
})
