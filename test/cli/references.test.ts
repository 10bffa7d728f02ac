import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'

let folder = ''
const write = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content)
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crm-clean-references-'))
  const head = '客户编号,客户名称,联系人姓名,联系电话,所属行业,客户类型,需求标签,负责人\n'
  await write(
    'a.csv',
    `${head}C1,苏州华兴机械有限公司,王伟,13812345678,制造业,潜在,产品Ａ,李强\nC2,上海远航贸易有限公司,李四,13912345679,零售业,意向,"产品A,产品C",王五\n`,
  )
  await write('owners.csv', '部门,姓名\n销售一部,李强\n销售二部,赵敏\n')
  await write('products.csv', '产品编号,产品名称\nP1,产品A\nP2,产品B\n')
  const second = [
    ['客户编号', '客户名称', '联系人姓名', '联系电话'],
    ['C2', '上海遠航貿易有限公司', '李四', '13912345670'],
    ['C1', '苏州华兴机械有限公司', '王维', ''],
  ]
  const book = new ExcelJS.Workbook()
  book.addWorksheet('录入二').addRows(second)
  await write('second.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
  await write('latin.bin.xlsx', new Uint8Array([80, 75, 3, 4, 0, 0]))
})
afterAll(() => rm(folder, { recursive: true }))

const config = (rules: string) => write('rules.yaml', `extends: customer\nrules:\n${rules}`)
const check = (...args: string[]) =>
  runCli(['check', ...args, '--config', 'rules.yaml', '--format', 'json', '--reveal', '--now', '2026-09-30'], { cwd: folder })
const cells = (stdout: string) =>
  (JSON.parse(stdout).findings as { cell: string; message: string }[]).map(({ cell, message }) => [cell, message])

describe('a list that stands elsewhere', () => {
  test.each([
    ['a column by its header', '{ field: owner, sheet: ./owners.csv, column: 姓名 }', ['H3']],
    [
      'several lists',
      '{ lists: [{ field: owner, sheet: owners.csv, column: 姓名 }, { field: tags, sheet: products.csv, column: 产品名称 }] }',
      ['G3', 'H3'],
    ],
    ['beside names given here', '{ values: { owner: [王五] }, field: owner, sheet: owners.csv, column: 姓名 }', []],
    ['a worksheet by its name', '{ field: contact, sheet: "second.xlsx#录入二", column: contact }', ['C2']],
  ])('%s', async (_, options, due) => {
    await config(`  reference-known: [error, ${options}]\n`)
    const { stdout, code } = await check('a.csv', '--rule', 'reference-known')
    expect(cells(stdout).map(([cell]) => cell)).toEqual(due)
    expect(code).toBe(due.length > 0 ? 1 : 0)
  })

  test('a table of the store', async () => {
    await config('  reference-known: [error, { field: tags, table: products }]\n')
    const store = ['--store', 'x.db', '--config', 'rules.yaml', '--now', '2026-09-30']
    await runCli(['import', 'products.csv', '--kind', 'products', '--no-check', ...store], { cwd: folder })
    await runCli(['import', 'a.csv', '--no-check', ...store], { cwd: folder })
    const { stdout } = await check('--store', 'x.db', '--rule', 'reference-known', '--reason', 'test')
    expect(cells(stdout).map(([cell]) => cell)).toEqual(['G3'])
    const sheets = await check('a.csv')
    expect({ code: sheets.code, stdout: sheets.stdout }).toEqual({ code: 2, stdout: '' })
    expect(sheets.stderr).toContain('the table "products" of the store')
  })
})

test('a second entry in another sheet: what both fill in must agree', async () => {
  await config('  double-entry-agrees: [error, { sheet: ./second.xlsx, key: customer_no, fields: [name, contact, phone] }]\n')
  const { stdout } = await check('a.csv', '--rule', 'double-entry-agrees', '--lang', 'en')
  expect(cells(stdout)).toEqual([
    ['C2', '联系人姓名 differs from row 3 of ./second.xlsx#录入二.'],
    ['D3', '联系电话 differs from row 2 of ./second.xlsx#录入二.'],
  ])
})

test.each([
  [
    '  reference-known: [error, { field: owner, sheet: nowhere.csv }]\n',
    2,
    'rules.yaml:3 The rule "reference-known" compares with the sheet "nowhere.csv"',
  ],
  [
    '  reference-known: [error, { field: owner, sheet: owners.csv, column: 名字 }]\n',
    2,
    'needs the column "名字" of "owners.csv", which has only: 部门, 姓名',
  ],
  [
    '  reference-known: [error, { field: ownr, sheet: owners.csv, column: 姓名 }]\n',
    2,
    'names the field "ownr", which does not exist. Did you mean owner?',
  ],
  ['  reference-known: [error, { field: owner, sheet: latin.bin.xlsx, column: 姓名 }]\n', 3, 'latin.bin.xlsx'],
  ['  reference-known: [error, { sheet: owners.csv }]\n', 2, 'field is missing'],
  ['  reference-known: [error, { field: owner, sheet: owners.csv, table: products }]\n', 2, 'name either a sheet or a table'],
  ['  double-entry-agrees: [error, { sheet: second.xlsx }]\n', 2, 'key is missing'],
  ['  double-entry-agrees: [error, { sheet: owners.csv, key: customer_no }]\n', 2, 'needs the column "Customer no." of "owners.csv"'],
])('what is not there is said before anything is checked: %s', async (rules, code, words) => {
  await config(rules)
  const result = await check('a.csv')
  expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' })
  expect(result.stderr).toContain(words)
})
