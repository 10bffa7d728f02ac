import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Fault } from '../../src/errors.ts'
import { openInput } from '../../src/read/open.ts'
import { fileOf, partsOf, zipOf } from '../support/make-xlsx.ts'

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
const workbook = zipOf(
  partsOf({
    sheets: [
      { name: '客户', rows },
      { name: 'old', rows, state: 'hidden' },
    ],
  }),
)

/** What the bytes are opened as, whatever the name: the sheets' formats and names, or the code of the fault. */
async function openedAs(bytes: Buffer | string, name: string, worksheet: string | null = null): Promise<string[]> {
  try {
    const { sheets } = await openInput({ name, path: fileOf(bytes, name), worksheet }, {})
    return sheets.map(({ detection, sheet }) => `${detection.format} ${sheet}`)
  } catch (error) {
    if (error instanceof Fault) return [error.code]
    throw error
  }
}

test.each<[string, Buffer | string, string, string[]]>([
  ['a workbook', workbook, 'a.xlsx', ['xlsx 客户']],
  ['a workbook called .csv', workbook, 'a.csv', ['xlsx 客户']],
  ['text', '客户名称,电话\n甲,1\n', 'a.csv', ['csv null']],
  ['text called .xlsx', '客户名称,电话\n甲,1\n', 'a.xlsx', ['csv null']],
  ['an old workbook', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'), 'a.xls', ['WORKBOOK_XLS']],
  ['a workbook saved as XML', '\ufeff<?xml version="1.0"?><Workbook/>', 'a.xls', ['WORKBOOK_XML']],
  ['a zip of nothing', zipOf([]), 'a.xlsx', ['WORKBOOK_UNKNOWN']],
  ['a zip cut off', workbook.subarray(0, 500), 'a.xlsx', ['WORKBOOK_TRUNCATED']],
])('%s is known by its bytes', async (_, bytes, name, opened) => {
  expect(await openedAs(bytes, name)).toEqual(opened)
})

test.each<[string, Buffer | string, string, object[]]>([
  ['text called .xlsx', '客户名称,电话\n甲,1\n', 'a.xlsx', [{ kind: 'text-named-workbook', detail: '.xlsx' }]],
  ['text called .XLS', '客户名称,电话\n甲,1\n', 'a.XLS', [{ kind: 'text-named-workbook', detail: '.XLS' }]],
  ['a workbook called .csv', workbook, 'a.csv', [{ kind: 'workbook-named-text', detail: '.csv' }]],
  ['a workbook called .txt', workbook, 'a.txt', [{ kind: 'workbook-named-text', detail: '.txt' }]],
  ['a workbook called as one', workbook, 'a.xlsx', []],
  ['a workbook without an ending', workbook, 'a', []],
  ['text called as such', '客户名称,电话\n甲,1\n', 'a.csv', []],
])('a name that says another kind than the bytes is told: %s', async (_, bytes, name, notices) => {
  const { sheets } = await openInput({ name, path: fileOf(bytes, name), worksheet: null }, {})
  expect(sheets.map(({ detection }) => detection.notices)).toEqual([notices])
})

test('a pipe that nobody writes to is refused at once', async () => {
  const pipe = path.join(mkdtempSync(path.join(os.tmpdir(), 'pipe-')), 'a.csv')
  execFileSync('mkfifo', [pipe])
  await expect(openInput({ name: 'a.csv', path: pipe, worksheet: null }, {})).rejects.toMatchObject({ code: 'FILE_NOT_ORDINARY' })
})

test('a hidden worksheet is opened when it is named', async () => {
  expect(await openedAs(workbook, 'a.xlsx', 'old')).toEqual(['xlsx old'])
})
