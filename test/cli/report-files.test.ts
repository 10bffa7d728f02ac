import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Globals } from '../../src/cli/globals.ts'
import { reportTargets, sheetsAmong } from '../../src/cli/report-files.ts'
import { writeReportBook } from '../../src/write/report-book.ts'
import { fileOf } from '../support/annotated-book.ts'
import { newFolder } from '../support/cli-folder.ts'

interface Asked {
  readonly out?: readonly string[]
  readonly email?: readonly string[]
  readonly output?: string
  readonly formats?: readonly string[]
  readonly stdinFilename?: string
}
const said = async (args: readonly string[], { out = [], email = [], output, formats = [], stdinFilename }: Asked = {}) => {
  const named = { out, email, stdinFilename }
  const globals = { output, formats } as unknown as Globals
  const sheets = await sheetsAmong(args, named, globals)
  const targets = reportTargets(
    args.filter((arg) => !sheets.includes(arg)),
    named,
    globals,
  )
  return [sheets.join(' '), targets.map(({ kind, file }) => `${kind}=${file}`).join(' ')]
}

test.each<[args: string, asked: Asked, sheets: string, targets: string]>([
  ['', {}, '', 'md=-'],
  ['-', {}, '', 'json=-'],
  ['q3.html q3.JSON q3.xlsx', {}, '', 'html=q3.html json=q3.JSON xlsx=q3.xlsx'],
  ['customers.csv', {}, 'customers.csv', 'md=-'],
  ['customers.csv q3.pdf', {}, 'customers.csv', 'pdf=q3.pdf'],
  ['customers.xlsx', { out: ['q3.html', 'q3.md'] }, 'customers.xlsx', 'html=q3.html md=q3.md'],
  ['customers.xlsx#Q3 data/*.xlsx', { output: 'q3.html' }, 'customers.xlsx#Q3 data/*.xlsx', 'html=q3.html'],
  ['-', { out: ['q3.html'] }, '-', 'html=q3.html'],
  ['-', { output: 'q3.html' }, '-', 'html=q3.html'],
  ['-', { stdinFilename: 'a.csv' }, '-', 'md=-'],
  ['-', { stdinFilename: 'a.csv', formats: ['html'] }, '-', 'html=-'],
  ['-', { formats: ['json'] }, '', 'json=-'],
  ['-', { formats: ['html'] }, '', 'html=-'],
  ['-', { formats: ['md'] }, '', 'md=-'],
  ['- q3.html', { formats: ['md=q3.md'] }, '', 'json=- html=q3.html md=q3.md'],
  ['', { output: '-' }, '', 'json=-'],
  ['a.tsv', { formats: ['json', 'html=q3.html'] }, 'a.tsv', 'json=- html=q3.html'],
  ['', { email: ['a@b.cn'] }, '', ''],
  ['', { formats: ['xlsx'], output: 'q3.data' }, '', 'xlsx=q3.data'],
])('report %s %j', async (args, asked, sheets, targets) => {
  expect(await said(args === '' ? [] : args.split(' '), asked)).toEqual([sheets, targets])
})

test('a workbook that is there already is a sheet, unless it is a report: no report replaces a list of customers', async () => {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  await writeReportBook(stream, [{ name: 'a', lines: ['a'], tables: [] }], new Date(0))
  const ours = fileOf(await bytes)
  expect(await said([ours])).toEqual(['', `xlsx=${ours}`])
  const folder = newFolder({ 'customers.xlsx': 'no report' })
  expect(await said([`${folder}/customers.xlsx`, 'q3.html'])).toEqual([`${folder}/customers.xlsx`, 'html=q3.html'])
})

test.each([
  [['q3.docx'], {}, 'OUTPUT_KIND'],
  [['a.csv'], { out: ['folder'] }, 'OUTPUT_KIND'],
  [[], { formats: ['xlsx'] }, 'BAD_FLAG'],
  [[], { formats: ['docx=a.docx'] }, 'BAD_FLAG'],
] as const)('report %j %j: %s', async (args, asked, code) => {
  await expect(said(args, asked)).rejects.toMatchObject({ code })
})
