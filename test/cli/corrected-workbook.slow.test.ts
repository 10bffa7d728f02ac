import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { cellsOf } from '../support/annotated-book.ts'
import { newFolder } from '../support/cli-folder.ts'
import { editWorkbook, sortWorkbook } from '../support/edit-workbook.ts'
import { csv, leads, now, rows, store } from '../support/leads.ts'
import { packageFaults, partsIn } from '../support/package-faults.ts'
import { runCli } from '../support/run-cli.ts'

const inOf = (cwd: string) => (name: string) => path.join(cwd, name)

test('a workbook imported before its sheet ever was: later rounds and the sheet find the same customers', async () => {
  const cwd = newFolder({ 'leads.csv': csv(rows) })
  const [at, own] = [inOf(cwd), await store(cwd)]
  await own.annotate('leads.csv')
  await editWorkbook(at('issues.xlsx'), at('one.xlsx'), 'leads', { C2: '13812345678' })
  expect(await own.import('one.xlsx')).toEqual([{ ...leads, rows: 4, imported: 4, updated: 0, unchanged: 0 }])
  await editWorkbook(at('one.xlsx'), at('two.xlsx'), 'leads', { B2: '李强强' })
  expect(await own.import('two.xlsx')).toEqual([{ ...leads, rows: 4, imported: 0, updated: 1, unchanged: 3 }])
  expect(await own.import('leads.csv')).toEqual([{ sheet: null, rows: 4, imported: 0, updated: 0, unchanged: 4 }])
  expect(await own.changes()).toEqual([['小李', 'Contact', '李强', '李强强']])
})

test('what a spreadsheet typed anew is no change; sorted rows find their customers; rows of one’s own are new ones', async () => {
  const cwd = newFolder({ 'leads.csv': csv(rows) })
  const [at, own] = [inOf(cwd), await store(cwd)]
  await own.import('leads.csv')
  await own.annotate('leads.csv')
  // As Excel and WPS do where a cell is not text: dates and numbers of their own.
  await editWorkbook(at('issues.xlsx'), at('typed.xlsx'), 'leads', {
    G2: new Date(Date.UTC(2026, 2, 5)),
    G3: new Date(Date.UTC(2026, 2, 5)),
    H2: 1200,
    C3: 13800138111,
    A6: '广州天成贸易有限公司',
    C6: '13912345678',
  })
  await sortWorkbook(at('typed.xlsx'), at('sorted.xlsx'), 'leads', 1)
  expect(await own.import('sorted.xlsx')).toEqual([{ ...leads, rows: 5, imported: 1, updated: 0, unchanged: 4 }])
  expect(await own.changes()).toEqual([])
})

test('a corrected workbook under another name, and read from a store that has a newer export', async () => {
  const cwd = newFolder({ '客户2026-04.csv': csv(rows) })
  const [at, own] = [inOf(cwd), await store(cwd)]
  await own.import('客户2026-04.csv')
  await own.annotate('客户2026-04.csv')
  renameSync(at('issues.xlsx'), at('王芳改好的.xlsx'))
  writeFileSync(at('客户2026-05.csv'), csv([rows[0]!, ...rows.slice(2), rows[1]!]))
  await own.import('客户2026-05.csv')
  await editWorkbook(at('王芳改好的.xlsx'), at('final.xlsx'), '客户2026-04', { C2: '13812345678' })
  expect(await own.import('final.xlsx')).toEqual([{ sheet: '客户2026-04', rows: 4, imported: 0, updated: 1, unchanged: 3 }])
})

test('two cells corrected in the workbook are two changes by that person, and the findings are gone', async () => {
  const cwd = newFolder({ 'leads.csv': csv(rows) })
  const [at, own] = [inOf(cwd), await store(cwd)]
  await own.import('leads.csv')
  expect([await own.findings('phone-dialable'), await own.findings('email-shape')]).toEqual([1, 1])
  await own.annotate('leads.csv')
  await editWorkbook(at('issues.xlsx'), at('back.xlsx'), 'leads', { C2: '13812345678', F3: 'wangfang@mingda.cn' })
  expect(await own.import('back.xlsx', '王芳')).toEqual([{ ...leads, rows: 4, imported: 0, updated: 2, unchanged: 2 }])
  expect(await own.changes()).toEqual([
    ['王芳', 'Phone', '1381234567', '+8613812345678'],
    ['王芳', 'E-mail', 'wang fang@mingda.cn', 'wangfang@mingda.cn'],
  ])
  expect([await own.findings('phone-dialable'), await own.findings('email-shape')]).toEqual([0, 0])
  const { stdout } = await runCli(['history', 'C202605001'], { cwd })
  expect(stdout).toMatch(/王芳[\s\S]*Phone/)
  // A second round in the same workbook, on top of the first.
  await editWorkbook(at('back.xlsx'), at('again.xlsx'), 'leads', { B2: '李强强' })
  expect(await own.import('again.xlsx', '赵敏')).toEqual([{ ...leads, rows: 4, imported: 0, updated: 1, unchanged: 3 }])
  expect((await own.changes()).slice(2)).toEqual([['赵敏', 'Contact', '李强', '李强强']])
})

test('the sheet itself, imported again with a row more, brings no corrected customer twice, and no wrong cell back', async () => {
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

test('an annotated export of the store: what was corrected in it is changed, what the store changed since stays', async () => {
  const cwd = newFolder({ 'leads.csv': csv(rows) })
  const [at, own] = [inOf(cwd), await store(cwd)]
  await own.import('leads.csv')
  const run = await runCli(['export', 'all.xlsx', '--annotate', ...now], { cwd })
  expect(run.code).toBe(0)
  expect(packageFaults(await partsIn(readFileSync(at('all.xlsx'))))).toEqual([])
  const sheet = await cellsOf(at('all.xlsx'), 'records')
  expect(sheet.length).toBe(5)
  const [phone, contact] = ['联系电话', '联系人姓名'].map((label) => sheet[0]!.indexOf(label))
  const address = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row}`
  expect(JSON.stringify(await cellsOf(at('all.xlsx'), 'Issues'))).toContain('1381234567')
  // Meanwhile the store changes a cell that the person leaves alone.
  expect((await runCli(['edit', 'C202605002', 'contact=王小芳', ...now], { cwd })).code).toBeLessThan(2)
  await editWorkbook(at('all.xlsx'), at('back.xlsx'), 'records', {
    [address(phone!, 2)]: '13812345678',
    [address(phone!, 3)]: '13900139000',
  })
  expect(sheet[2]![contact!]).toBe('王芳')
  expect(await own.import('back.xlsx', '赵敏')).toEqual([{ sheet: 'records', rows: 4, imported: 0, updated: 2, unchanged: 2 }])
  expect((await own.changes()).filter(([operator]) => operator === '赵敏')).toEqual([
    ['赵敏', 'Phone', '1381234567', '+8613812345678'],
    ['赵敏', 'Phone', '+8613800138111', '+8613900139000'],
  ])
})

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

describe.skipIf(office === undefined)('LibreOffice', () => {
  test('a workbook opened and saved by it changes nothing', async () => {
    const odd = [
      'a_x0041_b',
      '两行\r\n文字',
      ' 前后 ',
      "'引号",
      '=1+1',
      '+8613812345678',
      '1E5',
      '3-4',
      '1/2',
      'TRUE',
      '12%',
      '00:30',
      '1.10',
      '￥5',
      '2026-03-05',
    ].map((cell, index) => [`苏州${index}号机械厂`, '王芳', `1391234567${index % 10}`, '制造业', '潜在', '', '', `"${cell}"`])
    const cwd = newFolder({ 'leads.csv': csv(rows) + odd.map((row) => `${row.join(',')}\n`).join('') })
    const own = await store(cwd)
    await own.import('leads.csv')
    await own.annotate('leads.csv')
    execFileSync(
      office!,
      ['--headless', `-env:UserInstallation=file://${cwd}/profile`, '--convert-to', 'xlsx', '--outdir', 'saved', 'issues.xlsx'],
      { cwd, stdio: 'ignore' },
    )
    expect(await own.import('saved/issues.xlsx')).toEqual([{ ...leads, rows: 19, imported: 0, updated: 0, unchanged: 19 }])
  })
})
