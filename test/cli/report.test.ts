import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
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
