import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { sheetKey, teller } from '../../../src/check/present.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import type { Finding } from '../../../src/finding.ts'
import { checkAnew, latestCheck } from '../../../src/jobs/check/kept-check.ts'
import { keptMeasures } from '../../../src/jobs/check/kept-measures.ts'
import { checkTables } from '../../../src/jobs/check/run-check.ts'
import { editRecord } from '../../../src/jobs/fix/edit-record.ts'
import { importSheets } from '../../../src/jobs/import/import-sheets.ts'
import { openTables } from '../../../src/jobs/sheets/open-tables.ts'
import { customerSchema } from '../../../src/schema/customer.ts'
import { newStore } from '../../support/new-store.ts'

const at = newStore()
const today = '2026-11-22'
const { active: rules } = chooseRules(shippedRules)
const offices = ['上海办事处', '北京办事处', '上海办事处', '广州办事处', '成都办事处']

function put(name: string, count: number, source: (row: number) => string) {
  const rows = Array.from({ length: count }, (_, row) => [`K${row + 1}`, `苏州第${row + 1}机械有限公司`, '张伟', source(row)].join(','))
  writeFileSync(path.join(at.folder, name), ['客户编号,客户名称,联系人,信息来源', ...rows].join('\n'))
}

async function checkedSheet(name: string) {
  const findings: Finding[] = []
  const { tables } = await openTables([path.join(at.folder, name)], customerSchema, { folder: '/', now: today })
  const measured: unknown[] = []
  const counts = await checkTables(tables, customerSchema, {
    rules,
    today,
    found: (finding) => findings.push(finding),
    measured: ({ rules: all }) => measured.push(all.find(({ rule }) => rule === 'choice-known')),
  })
  const [table] = tables
  const layouts = new Map([[sheetKey(table!.sheet.file, table!.sheet.sheet), table!.layout]])
  const known = new Map(rules.map(({ rule }) => [rule.id, rule]))
  const { tell } = teller({ rules: known, schema: customerSchema, layouts, language: 'zh', reveal: false })
  return { counts, measured, told: findings.filter(({ rule }) => rule === 'choice-known').map((one) => tell(one)) }
}

test('a column that holds something else than its options is told once, and every cell of it is wrong', async () => {
  put('a.csv', 40, (row) => (row === 7 ? '官网' : offices[row % 5]!))
  const { counts, told } = await checkedSheet('a.csv')
  expect(told.map(({ row, column, message }) => [row, column, message])).toEqual([
    [
      null,
      '信息来源',
      '信息来源整列填的都不是规定的选项，共 39 行，如 上海办事处、北京办事处、广州办事处。若该列另有含义，请用 --map 指定；若确为选项，请在 crm-clean.yaml 中补充。',
    ],
  ])
  expect([counts.rows, counts.cleanRows]).toEqual([40, 1])
})

test('where one cell in five is an option, the others are told one by one', async () => {
  put('a.csv', 40, (row) => (row % 5 === 0 ? '官网' : offices[row % 5]!))
  expect((await checkedSheet('a.csv')).told.filter(({ row }) => row !== null).length).toBe(32)
})

test('columns of phones and addresses under one another’s header are told once each', async () => {
  const rows = Array.from({ length: 24 }, (_, row) => `苏州第${row}机械有限公司,w${row}@firma${row}.cn,138${10_010_000 + row * 137}`)
  writeFileSync(path.join(at.folder, 'a.csv'), ['客户名称,联系电话,电子邮箱', ...rows].join('\n'))
  const findings: Finding[] = []
  const { tables } = await openTables([path.join(at.folder, 'a.csv')], customerSchema, { folder: '/', now: today })
  await checkTables(tables, customerSchema, { rules, today, found: (finding) => findings.push(finding) })
  const told = findings.filter(({ field }) => field === 'phone' || field === 'email')
  expect(told.map(({ rule, ref, field, message, data }) => [rule, ref, field, message, data.rows, data.lines])).toEqual([
    ['swapped-fields', null, 'phone', 'otherColumn', 24, '--map email=联系电话 --map phone=电子邮箱'],
    ['swapped-fields', null, 'email', 'otherColumn', 24, '--map phone=电子邮箱 --map email=联系电话'],
  ])
})

test('dates without a day are dates, if unfinished', async () => {
  const rows = Array.from({ length: 20 }, (_, row) => `K${row},苏州第${row}机械有限公司,0${(row % 9) + 1}/2024`)
  writeFileSync(path.join(at.folder, 'a.csv'), ['客户编号,客户名称,首次接触时间', ...rows].join('\n'))
  const { tables } = await openTables([path.join(at.folder, 'a.csv')], customerSchema, { folder: '/', now: today })
  expect(tables[0]!.context.otherKinds).toBeUndefined()
})

test('fewer than ten cells say nothing of a column', async () => {
  put('a.csv', 9, (row) => offices[row % 5]!)
  expect((await checkedSheet('a.csv')).told.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('what stands in such a column may be personal: it is masked', async () => {
  put('a.csv', 20, (row) => `1381234${String(row).padStart(4, '0')}`)
  expect((await checkedSheet('a.csv')).told.map(({ message }) => message).join('')).toMatch(/138\*{4}/)
})

test('a store tells it by its sheet, an edit mends its cell, and a short sheet of the night changes nothing', async () => {
  const check = { schema: customerSchema, rules, today, country: null, version: 'test' }
  const take = (name: string) =>
    importSheets(at.store, { patterns: [name], schema: customerSchema, options: { folder: at.folder, now: today }, operator: 'li' })
  const said = async () => {
    const { run, counts } = await checkAnew(at.store, { ...check, operator: 'li' })
    const found = [...at.store.findings.list(run)].filter(({ rule }) => rule === 'choice-known')
    const measure = keptMeasures(at.store, run)!.rules.find(({ rule }) => rule === 'choice-known')
    return [found.map(({ record, data }) => [record, data.rows]), measure?.columns.map(({ wrong }) => wrong), counts.cleanRows]
  }
  put('a 2026-11-01.csv', 40, (row) => offices[row % 5]!)
  await take('a 2026-11-01.csv')
  const clean = 0
  expect(await said()).toEqual([[[null, 40]], [40], clean])
  await editRecord(at.store, { record: 'K1', cells: new Map([['source', '官网']]), operator: 'li', check, refuse: [] })
  const afterEdit = keptMeasures(at.store, latestCheck(at.store, 'customers')!.run)!
  expect(afterEdit.cleanRows).toBe(clean + 1)
  expect(await said()).toEqual([[[null, 39]], [39], clean + 1])
  put('a 2026-11-02.csv', 3, (row) => offices[row]!)
  await take('a 2026-11-02.csv')
  expect((await said())[0]).toEqual([[null, 39]])
})

test('an edit is judged by itself: what the record owes is told, also where no sheet had a column for it', async () => {
  const check = { schema: customerSchema, rules, today, country: null, version: 'test' }
  put('a.csv', 12, () => '官网')
  await importSheets(at.store, { patterns: ['a.csv'], schema: customerSchema, options: { folder: at.folder, now: today }, operator: 'li' })
  const edited = { record: 'K1', cells: new Map([['customer_type', '流失']]), operator: 'li', check, refuse: [] }
  const { refused, findings } = await editRecord(at.store, edited)
  expect([refused, findings.map(({ rule, field }) => `${rule} ${field}`)]).toEqual([true, ['churn-reason-given churn_reason']])
})

test('names under the header of phones and phones under that of names: the options that put them right', async () => {
  const names = [...'张李王赵钱孙周吴郑冯陈卫'].map((family) => `${family}伟`)
  const rows = names.map((name, row) => `苏州第${row}机械有限公司,138${10_010_000 + row * 137},${name}`)
  writeFileSync(path.join(at.folder, 'a.csv'), ['客户名称,联系人,联系电话', ...rows].join('\n'))
  const findings: Finding[] = []
  const { tables } = await openTables([path.join(at.folder, 'a.csv')], customerSchema, { folder: '/', now: today })
  await checkTables(tables, customerSchema, { rules, today, found: (finding) => findings.push(finding) })
  const told = findings.filter(({ message }) => message === 'otherColumn')
  expect(told.map(({ rule, field, data }) => [rule, field, data.lines])).toEqual([
    ['phone-dialable', 'phone', '--map contact=联系电话 --map phone=联系人'],
  ])
})
