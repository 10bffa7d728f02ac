import { afterAll, describe, expect, test } from 'vitest'
import { cells, referencesFolder } from '../support/references.ts'

const { config, check, remove } = await referencesFolder()
afterAll(remove)

describe('a list that stands elsewhere', () => {
  test.each([
    ['a column by its header', '{ field: owner, sheet: ./owners.csv, column: 姓名 }', ['H3']],
    ['beside names given here', '{ values: { owner: [王五] }, field: owner, sheet: owners.csv, column: 姓名 }', []],
    ['a worksheet by its name', '{ field: contact, sheet: "second.xlsx#录入二", column: contact }', ['C2']],
  ])('%s', async (_, options, due) => {
    config(`  reference-known: [error, ${options}]\n`)
    const { stdout, code } = await check('a.csv', '--rule', 'reference-known')
    expect(cells(stdout).map(([cell]) => cell)).toEqual(due)
    expect(code).toBe(due.length > 0 ? 1 : 0)
  })
})

test('a second entry in another sheet: what both fill in must agree', async () => {
  config('  double-entry-agrees: [error, { sheet: ./second.xlsx, key: customer_no, fields: [name, contact, phone] }]\n')
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
  ['  double-entry-agrees: [error, { sheet: owners.csv, key: customer_no }]\n', 2, 'needs the column "Customer no." of "owners.csv"'],
])('what is not there is said before anything is checked: %s', async (rules, code, words) => {
  config(rules)
  const result = await check('a.csv')
  expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' })
  expect(result.stderr).toContain(words)
})
