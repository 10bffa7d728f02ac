import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { numberSheets } from '../../../../src/jobs/dedupe/numbering/number-sheets.ts'
import { sharesOf } from '../../../../src/jobs/dedupe/numbering/shares.ts'
import { noProgress } from '../../../../src/jobs/progress.ts'
import { openTables } from '../../../../src/jobs/sheets/open-tables.ts'
import type { Table } from '../../../../src/jobs/sheets/table.ts'
import { stringsOf } from '../../../../src/match/arrays/text-table.ts'
import type { NumberedColumn } from '../../../../src/match/columns/table.ts'
import { customerSchema } from '../../../../src/schema/customer.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const head = '客户编号,客户名称,联系人,电话,备用电话,邮箱,地址,首次接触时间,国家,备注\n'
const line = (at: number) =>
  [
    `C${at}`,
    `苏州${'华信鑫源'[at % 4]}科${at % 97}有限公司`,
    '张伟',
    // a second number moves to the next column, a local one takes its area from the address, another country reads otherwise
    at % 7 === 0 ? '"13812345678, 0512-61234567"' : at % 5 === 0 ? '61234567' : `1391234${String(at % 9000).padStart(4, '0')}`,
    '',
    `a${at}@example.com`,
    '江苏省苏州市工业园区星湖街1号',
    // a date that can be read two ways comes below the sample, one that settles it later
    at === 2500 ? '03/04/2024' : at === 2600 ? '25/04/2024' : '2024-05-06',
    at % 11 === 0 ? '美国' : '中国',
    `note ${at % 13}`,
  ].join(',')
const sheet = (name: string, from: number, count: number) => {
  writeFileSync(path.join(folder, name), `${head}${Array.from({ length: count }, (_, at) => `${line(from + at)}\n`).join('')}`)
  return path.join(folder, name)
}

const options = { folder, inferFields: true, now: '2026-01-01' }
const long = (tables: readonly Table[]) => tables.map((table) => ({ ...table, estimatedRows: 100_000 }))
const spelt = (columns: readonly NumberedColumn[]) =>
  Object.fromEntries(
    columns
      .map(({ name, texts, ids }) => {
        const values = stringsOf(texts)
        return [name, Array.from(ids, (id) => values[id] ?? null)] as const
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

describe('columns shared out to threads', () => {
  test.each([
    ['one sheet', ['one.csv']],
    ['two sheets', ['one.csv', 'two.csv']],
  ])('are those one thread reads: %s', async (_, names) => {
    const patterns = names.map((name, at) => sheet(name, at * 3000, 3000))
    const source = { patterns, schema: customerSchema, options }
    const { tables } = await openTables(patterns, customerSchema, options)
    const alone = await numberSheets(tables, { id: '客户编号', source: null, threads: 3, progress: noProgress })
    for (const threads of [2, 3]) {
      const shared = await numberSheets(long(tables), { id: '客户编号', source, threads, progress: noProgress })
      expect(shared.keys).toEqual(alone.keys)
      expect(spelt(shared.table.columns as NumberedColumn[])).toEqual(spelt(alone.table.columns as NumberedColumn[]))
    }
  })

  test('a short sheet is not shared, and a field stays with the one it overflows to', async () => {
    const { tables } = await openTables([sheet('one.csv', 0, 100)], customerSchema, options)
    expect(sharesOf(tables, undefined, 2).length).toBe(1)
    const shares = sharesOf(long(tables), undefined, 3)
    expect(shares.length).toBe(3)
    expect(shares.filter((share) => share.has('phone') && share.has('phone_alt')).length).toBe(1)
    expect(shares.flatMap((share) => [...share]).length).toBe(new Set(shares.flatMap((share) => [...share])).size)
  })

  test('a file that is not the one that was opened is no match for it', async () => {
    const patterns = [sheet('one.csv', 0, 100)]
    const { tables } = await openTables(patterns, customerSchema, options)
    const changed = tables.map((table) => ({ ...table, estimatedRows: 100_000, sheet: { ...table.sheet, sha256: 'another' } }))
    const source = { patterns, schema: customerSchema, options }
    await expect(numberSheets(changed, { id: undefined, source, threads: 2, progress: noProgress })).rejects.toMatchObject({
      code: 'FILE_CHANGED',
    })
  })
})
