import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import type { StoreCheck } from '../../../src/jobs/check/store-check.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { fixStore } from '../../../src/jobs/fix/fix-store.ts'
import type { RowImport } from '../../../src/jobs/import/import-request.ts'
import { importRows } from '../../../src/jobs/import/import-sheets.ts'
import { rowsInThread } from '../../../src/jobs/import/row-source.ts'
import { conflictTable } from '../../../src/jobs/show/conflict-list.ts'
import { undoRun } from '../../../src/jobs/undo/undo-run.ts'
import { defaultConfig } from '../../../src/schema/config.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { newStore } from '../../support/new-store.ts'
import { type MemorySheet, tablesOf } from '../../support/tables.ts'

const check: StoreCheck = {
  schema: customerSchema,
  rules: chooseRules(shippedRules).active,
  today: '2026-11-22',
  country: 'CN',
  version: 'test',
}
const at = newStore()
const take = (sheet: MemorySheet | readonly MemorySheet[], more: Partial<RowImport> = {}) =>
  importRows(at.store, rowsInThread(tablesOf(...[sheet].flat()), false), { operator: 'li', ...more })
const undo = async (run: number) => (await undoRun(at.store, { run, cascade: false, operator: 'li', check })).run!
const fix = () => fixStore(at.store, { ...check, proposing: check.rules, minConfidence: 0.95, operator: 'li' })
const sheet = (file: string, ...rows: string[][]) => ({ file, rows: [['customer_no', 'name', 'email'], ...rows] })
const first = sheet('a 1月.csv', ['K1', '甲公司', 'li@gmial.com'])
const second = sheet('b.csv', ['K2', '乙公司', 'wang@qq.com'])

test('a file whose import was undone is passed over and said to be, until somebody wants it again', async () => {
  await take(first)
  await undo(1)
  expect(await take([first, second])).toMatchObject({
    run: 3,
    counts: { rows: 1, imported: 1 },
    files: [
      { staysUndone: true, alreadyImported: false, rows: 0 },
      { staysUndone: false, imported: 1 },
    ],
  })
  expect(await take(first)).toMatchObject({ run: null, files: [{ staysUndone: true }] })
  const asked: number[] = []
  const again = (sheets: readonly { readonly run: number }[]) => {
    asked.push(...sheets.map(({ run }) => run))
    return true
  }
  expect(await take([first, second], { again })).toMatchObject({ run: 4, counts: { imported: 1 }, files: [{}, { alreadyImported: true }] })
  expect(asked).toEqual([1])
  // imported once more, it is as any file that was: undone again, it stays undone again
  expect(await take(first)).toMatchObject({ run: null, files: [{ alreadyImported: true, staysUndone: false }] })
  await undo(4)
  expect(await take(first)).toMatchObject({ run: null, files: [{ staysUndone: true }] })
})

test('an import that was brought back by undoing its undo is one that was made', async () => {
  await take(first)
  await undo(await undo(1))
  expect(await take(first)).toMatchObject({ run: null, files: [{ alreadyImported: true, staysUndone: false }] })
})

test('a fix that was undone is not made again; undone, brought back and undone once more neither', async () => {
  await take(first)
  const fixed = await fix()
  expect(fixed.cells.map(({ field, after }) => [field, after])).toEqual([['email', 'li@gmail.com']])
  const undone = await undo(fixed.run!)
  expect((await fix()).left.map(({ why }) => why)).toEqual(['undone'])
  const redone = await undo(undone)
  expect((await fix()).left).toEqual([])
  await undo(redone)
  expect(await fix()).toMatchObject({ run: null, left: [{ why: 'undone' }] })
})

test('what a person wrote is theirs again when the undo of their edit is undone', async () => {
  await take(first)
  const edit = await editRecord(at.store, {
    record: 'K1',
    cells: new Map([['name', '甲集团']]),
    operator: 'wang',
    check,
    refuse: [],
    force: true,
  })
  await undo(await undo(edit.run!))
  expect((await take(sheet('a 2月.csv', ['K1', '甲方公司', 'li@gmial.com']))).counts.conflicts).toBe(1)
  const list = (language: 'en' | 'zh', raw = false) => {
    const { columns, rows } = conflictTable(at.store, { schemas: defaultConfig.schemas, language, raw, masker: null, offset: 'Z' })
    return [columns.map(({ header }) => header), ...rows]
  }
  const row = (field: string) => [
    ...['customers', 'K1', '甲集团', field, '甲集团', 'wang', '2026-11-22 08:00', '甲方公司', 'a', 'a 2月.csv', null, '2', '5'],
  ]
  expect(list('zh')).toEqual([
    [
      ...[
        '种类',
        '客户编号',
        '客户名称',
        '字段',
        '保留的值',
        '填写人',
        '填写时间',
        '来源的值',
        '来源',
        '文件',
        '工作表',
        '行号',
        '导入任务',
      ],
    ],
    row('客户名称'),
  ])
  expect(list('en', true)).toEqual([
    ['kind', 'record', 'name', 'field', 'kept', 'operator', 'at', 'value', 'source', 'file', 'sheet', 'row', 'run'],
    row('name'),
  ])
})
