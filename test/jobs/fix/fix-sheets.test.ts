import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedRules } from '../../../rules/index.ts'
import { chooseRules } from '../../../src/check/rule-set.ts'
import { Fault } from '../../../src/errors.ts'
import { fixTables, writeFixed } from '../../../src/jobs/fix/fix-sheets.ts'
import { openTables } from '../../../src/jobs/sheets/open-tables.ts'
import { customerSchema } from '../../../src/schema/customer.ts'

const rules = chooseRules(shippedRules).active
const now = new Date('2026-09-30T12:00:00Z')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => path.join(folder, name)

const open = async (name: string) => (await openTables([at(name)], customerSchema, { folder })).tables

async function cellsOf(name: string) {
  const sheets: [number, readonly string[], string | undefined][][] = []
  for (const { sheet } of await open(name)) {
    const rows: [number, readonly string[], string | undefined][] = []
    for await (const batch of sheet.rows()) for (const { row, cells, broken } of batch) rows.push([row, withoutEnd(cells), broken?.raw])
    sheets.push(rows)
  }
  return sheets
}
const withoutEnd = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)

async function fix(name: string, target: string, minConfidence = 0.8) {
  const tables = await open(name)
  const { told, corrections } = await fixTables(tables, { rules, proposing: rules, minConfidence, today: '2026-09-30' })
  await writeFixed(at(target), tables, corrections, { force: true, now })
  return told
}

const sheet = [
  '客户名单（内部）;;;;;;',
  ';;;;;;',
  '客户名称;联系人;联系电话;电子邮箱;所属行业;备注;自有列',
  '苏州华兴机械有限公司;王伟;138 1234 5678;chen@@qq.com;制造业;"两行\n备注";001',
  '',
  '上海云帆机械有限公司;13912345679;陈静;li@gmial.com;IT;无;=1+1',
  '深圳市华信科技有限公司;李强;1381234567O;;IT;"甲;乙"; 007 ',
]
const fixed: readonly [row: number, column: number, text: string][] = [
  [4, 3, 'chen@qq.com'],
  [6, 1, '陈静'],
  [6, 2, '13912345679'],
  [6, 3, 'li@gmail.com'],
  [7, 2, '13812345670'],
]

test.each(['fixed.csv', 'fixed.xlsx'])('only the fixed cells differ in %s, each at its own address', async (target) => {
  const bytes = iconv.encode(sheet.join('\r\n'), 'gb18030')
  writeFileSync(at('a.csv'), bytes)
  const told = await fix('a.csv', target)
  expect(told.cells.map(({ address, after }) => [address, after]).sort()).toEqual(
    fixed.map(([row, column, text]) => [`${'ABCDEFG'[column]}${row}`, text === '' ? null : text]).sort(),
  )
  const wanted = (await cellsOf('a.csv')).map((rows) =>
    rows.map(([row, cells, raw]) => [
      row,
      withoutEnd(cells.map((cell, column) => fixed.find((one) => one[0] === row && one[1] === column)?.[2] ?? cell)),
      raw,
    ]),
  )
  expect(await cellsOf(target)).toEqual(wanted)
  if (target.endsWith('.csv')) expect(iconv.decode(readFileSync(at(target)), 'gb18030')).toContain('客户名称;联系人;联系电话')
  expect(readFileSync(at('a.csv'))).toEqual(bytes)
  const again = await fix(target, `again-${target}`)
  expect(again.cells).toEqual([])
})

test('rows that cannot be read are copied as they are; guards stay', async () => {
  writeFileSync(
    at('b.csv'),
    '客户名称,联系电话,备注\n甲公司有限公司,13812345678,\'=1+1\u200b\n乙公司有限公司,1391234\n丙公司有限公司,13812345679,"没有结束\n',
  )
  await fix('b.csv', 'b-fixed.csv')
  const text = readFileSync(at('b-fixed.csv'), 'utf8')
  expect(text).toContain(`13812345678,"'=1+1"\r\n`)
  expect(text).toContain('没有结束')
})

test('a copy goes to .csv or .xlsx, and one .csv holds one sheet', async () => {
  writeFileSync(at('c.csv'), '客户名称,联系电话\n甲公司有限公司,13812345678\n')
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof Fault ? error.code : String(error)),
    )
  expect(await codeOf(fix('c.csv', 'c.pdf'))).toBe('OUTPUT_KIND')
  const [one] = await open('c.csv')
  expect(await codeOf(writeFixed(at('c2.csv'), [one!, one!], [new Map(), new Map()], { force: true, now }))).toBe('ONE_SHEET')
})
