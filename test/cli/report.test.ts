import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { documents } from '../../src/cli/documents.ts'
import { newFolder } from '../support/cli-folder.ts'
import { csvOf, customers } from '../support/good-customers.ts'
import { runCli } from '../support/run-cli.ts'

const now = ['--now', '2026-09-30T12:00:00Z', '--operator', 'anna']

test('a sheet is reported without a store: to files, masked, and by its gates', async () => {
  const cwd = newFolder({ 'a.csv': csvOf(customers(12, (at) => ({ 联系电话: at < 6 ? '123' : '13812345678' }))) })
  const { code, stderr } = await runCli(
    ['report', 'a.csv', 'q3.html', '--out', 'q3.xlsx', '--out', 'q3.json', '--min-grade', 'B', ...now],
    { cwd },
  )
  expect(stderr).toContain('Wrote q3.html.\nWrote q3.xlsx.\nWrote q3.json.\nThe grade is')
  expect(code).toBe(1)
  const page = readFileSync(path.join(cwd, 'q3.html'), 'utf8')
  expect(page).toContain('1** <small>× 6</small>')
  expect(page).not.toContain('13812345678')
  const { run, records, verified } = JSON.parse(readFileSync(path.join(cwd, 'q3.json'), 'utf8')) as Record<string, unknown>
  expect([run, records, verified]).toEqual([null, 12, { accuracy: null, duplicates: null }])
  const refused = await runCli(['report', 'a.csv', '--compare', '2026-06-30', ...now], { cwd })
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--compare does nothing with "report <sheet>"')])
})

test('a brief of a store is printed, written as its schema says, and takes no sheet', async () => {
  const cwd = newFolder({ 'a.csv': csvOf(customers(3)) })
  await runCli(['import', 'a.csv', '--now', '2026-09-28T12:00:00Z'], { cwd })
  const { code, stdout } = await runCli(['report', '--digest', '--since', '3d', ...now], { cwd })
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Customers: what is new\nSince 2026-09-27 · .*\n\nNew customers: 3\n/)])
  await runCli(['report', 'week.json', '--digest', '--since', '2026-09-29', ...now], { cwd })
  const document = JSON.parse(readFileSync(path.join(cwd, 'week.json'), 'utf8')) as Record<string, unknown>
  expect(documents.report.safeParse(document).error?.issues).toBeUndefined()
  expect(document).toMatchObject({ schemaVersion: 1, since: '2026-09-29', newCustomers: { count: 0 } })
  expect((await runCli(['report', 'a.csv', '--digest', ...now], { cwd })).code).toBe(2)
})

test('what a report of a store is to be compared with is looked at: runs, days of the calendar, and checks that there are', async () => {
  const cwd = newFolder({ 'a.csv': csvOf(customers(3)) })
  await runCli(['import', 'a.csv', '--now', '2026-09-28T12:00:00Z'], { cwd })
  const report = (...args: string[]) => runCli(['report', 'q3.json', '--force', ...args, ...now], { cwd })
  expect(await report('--compare', '2026-02-30')).toMatchObject({ code: 2, stderr: expect.stringContaining('"crm-clean runs" lists them') })
  expect(await report('--compare', '2026-06-30', '--since', '7d')).toMatchObject({ code: 2, stderr: expect.stringContaining('--since') })
  const early = await report('--compare', '2026-06-30', '--max-drop', '2', '-q')
  expect(early).toMatchObject({ code: 2, stderr: '--max-drop cannot be judged: there is no earlier check to compare with.\n' })
  expect((await report('--since', '3m')).stderr).toContain('warning: Nothing is compared: no check was made up to 2026-07-02.')
})
