import { execFileSync, spawnSync } from 'node:child_process'
import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { editWorkbook, sortWorkbook } from '../support/edit-workbook.ts'
import { csv, leads, rows, store } from '../support/leads.ts'

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
  expect(await own.changes()).toEqual([['小李', 'contact', '李强', '李强强']])
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
