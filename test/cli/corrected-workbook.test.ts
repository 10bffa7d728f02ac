import path from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/cli-folder.ts'
import { editWorkbook } from '../support/edit-workbook.ts'
import { csv, leads, rows, store } from '../support/leads.ts'

test('a cell corrected in the workbook is a change by that person', async () => {
  const cwd = newFolder({ 'leads.csv': csv(rows) })
  const [at, own] = [(name: string) => path.join(cwd, name), await store(cwd)]
  await own.import('leads.csv')
  await own.annotate('leads.csv')
  await editWorkbook(at('issues.xlsx'), at('back.xlsx'), 'leads', { C2: '13812345678' })
  expect(await own.import('back.xlsx', '王芳')).toEqual([{ ...leads, rows: 4, imported: 0, updated: 1, unchanged: 3 }])
  expect(await own.changes()).toEqual([['王芳', 'Phone', '1381234567', '+8613812345678']])
})
