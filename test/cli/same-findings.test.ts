import { createWriteStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { writeWorkbook } from '../../src/write/xlsx.ts'
import { newFolder } from '../support/cli-folder.ts'
import { runCli } from '../support/run-cli.ts'

const demo = iconv.decode(readFileSync(new URL('../../fixtures/sheets/customers-gb18030.csv', import.meta.url)), 'gb18030')
const titled = [
  ['客户名单'],
  [],
  ['客户名称', '电话', '邮箱', '电话', '', '签约'],
  ['华信', '1380013', 'a b@x.cn', '13812345678', '6222021234567890123', '2024-13-01'],
  [],
  ['明达', '', 'x@', '021-1', '', '45358'],
]

/** Findings but for where they were read, in an order of their own. */
async function findingsOf(cwd: string, file: string): Promise<string[]> {
  const { stdout } = await runCli(['check', file, '--format', 'json', '--reveal', '--now', '2026-05-01T00:00:00Z'], { cwd })
  const { findings } = JSON.parse(stdout) as { findings: Record<string, unknown>[] }
  return findings.map(({ file: _, sheet: __, line: ___, fingerprint: ____, ...rest }) => JSON.stringify(rest))
}

test.each([
  [
    'a sheet of every kind of fault',
    (parse(demo, { relax_column_count: true, relax_quotes: true }) as string[][]).filter((row) => row.length === 17),
  ],
  ['a title above the header, blank rows, a header twice, a column without one', titled],
])('xlsx and csv give the same findings, at the same cells: %s', { timeout: 120_000 }, async (_, rows) => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const cwd = newFolder({ 'a.csv': rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('') })
  const stream = createWriteStream(path.join(cwd, 'a.xlsx'))
  const width = Math.max(...rows.map((row) => row.length))
  const [head = [], ...data] = rows
  const columns = Array.from({ length: width }, (__, at) => ({ header: head[at] ?? '', kind: 'text' as const }))
  await writeWorkbook(stream, [{ name: 'a', columns, rows: data }], new Date(0), 'a.xlsx')
  await finished(stream)
  const found = await findingsOf(cwd, 'a.csv')
  expect(found.length).toBeGreaterThan(4)
  expect(await findingsOf(cwd, 'a.xlsx')).toEqual(found)
  const cells = found
    .map((one) => JSON.parse(one) as { cell: string | null; row: number | null; value: string | null; column: string })
    .filter(({ cell }) => cell !== null)
  for (const { cell, row, value } of cells) {
    const column = [.../^[A-Z]+/.exec(cell!)![0]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    expect([Number(/\d+$/.exec(cell!)![0]), rows[row! - 1]![column] ?? '']).toEqual([row, value ?? ''])
  }
})
