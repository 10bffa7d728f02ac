import path from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { editWorkbook } from '../support/edit-workbook.ts'
import { csv, leads, rows, store } from '../support/leads.ts'

test('a cell corrected in the workbook is a change by that person', async () => {
  const cwd = newFolder({ 'leads.csv': csv(rows) })
<<<<<<< HEAD
  const [at, own] = [(name: string) => path.join(cwd, name), await store(cwd)]
=======
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
>>>>>>> attack
  await own.import('leads.csv')
  await own.annotate('leads.csv')
  await editWorkbook(at('issues.xlsx'), at('back.xlsx'), 'leads', { C2: '13812345678' })
  expect(await own.import('back.xlsx', '王芳')).toEqual([{ ...leads, rows: 4, imported: 0, updated: 1, unchanged: 3 }])
  expect(await own.changes()).toEqual([['王芳', 'phone', '1381234567', '+8613812345678']])
})
