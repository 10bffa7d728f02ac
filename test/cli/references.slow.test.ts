import { afterAll, expect, test } from 'vitest'
import { cells, referencesFolder } from '../support/references.ts'
import { runCli } from '../support/run-cli.ts'

const { folder, config, check, remove } = await referencesFolder()
afterAll(remove)

test('several lists', async () => {
  const lists = '{ lists: [{ field: owner, sheet: owners.csv, column: 姓名 }, { field: tags, sheet: products.csv, column: 产品名称 }] }'
  config(`  reference-known: [error, ${lists}]\n`)
  const { stdout, code } = await check('a.csv', '--rule', 'reference-known')
  expect({ cells: cells(stdout).map(([cell]) => cell), code }).toEqual({ cells: ['G3', 'H3'], code: 1 })
})

test('a table of the store', async () => {
  config('  reference-known: [error, { field: tags, table: products }]\n')
  const store = ['--store', 'x.db', '--config', 'rules.yaml', '--now', '2026-09-30']
  await runCli(['import', 'products.csv', '--kind', 'products', '--no-check', ...store], { cwd: folder })
  await runCli(['import', 'a.csv', '--no-check', ...store], { cwd: folder })
  const { stdout } = await check('--store', 'x.db', '--rule', 'reference-known', '--reason', 'test')
  expect(cells(stdout).map(([cell]) => cell)).toEqual(['G3'])
  const sheets = await check('a.csv')
  expect({ code: sheets.code, stdout: sheets.stdout }).toEqual({ code: 2, stdout: '' })
  expect(sheets.stderr).toContain('the table "products" of the store')
})

test.each([
  ['  reference-known: [error, { field: owner, sheet: latin.bin.xlsx, column: 姓名 }]\n', 3, 'latin.bin.xlsx'],
  ['  reference-known: [error, { sheet: owners.csv }]\n', 2, 'field is missing'],
  ['  reference-known: [error, { field: owner, sheet: owners.csv, table: products }]\n', 2, 'name either a sheet or a table'],
  ['  double-entry-agrees: [error, { sheet: second.xlsx }]\n', 2, 'key is missing'],
])('what is not there is said before anything is checked: %s', async (rules, code, words) => {
  config(rules)
  const result = await check('a.csv')
  expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' })
  expect(result.stderr).toContain(words)
})
