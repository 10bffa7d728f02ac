import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runCli } from '../support/run-cli.ts'

vi.setConfig({ testTimeout: 120_000 }) // whole nights, several a test

const fixtures = fileURLToPath(new URL('../../fixtures/sheets/', import.meta.url))
const now = '2026-09-30T12:00:00Z'
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
  for (const name of ['customers-gb18030.csv', 'crm-export-title-row.xlsx']) cpSync(path.join(fixtures, name), path.join(folder, name))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sheets = ['customers-gb18030.csv', 'crm-export-title-row.xlsx']
const run = (args: readonly string[]) => runCli([...args, '--now', now, '--operator', 'li'], { cwd: folder })
const night = (store: string, out: string, more: readonly string[] = []) =>
  run(['run', ...sheets, '--store', store, '--out', out, '--format', 'json', ...more])

interface Night {
  readonly steps: readonly { readonly run: number | null; readonly command: string; readonly state: string }[]
  readonly import: { readonly run: number | null; readonly findings: unknown }
  readonly findings: unknown
  readonly duplicates: unknown
}
const answerOf = (stdout: string) => JSON.parse(stdout) as Night
const stepsOf = (stdout: string) => answerOf(stdout).steps.map(({ command, state, run: id }) => [command, state, id])
const digests = (out: string) =>
  readdirSync(path.join(folder, out))
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, out, name)))
        .digest('hex'),
    ])

test('the same sheets, settings and clock give the same bytes, and the second night repeats nothing', async () => {
  const [one, other] = await Promise.all([night('one.db', 'one'), night('other.db', 'other')])
  expect([one.code, other.code]).toEqual([1, 1]) // the sheets hold errors, and one row that cannot be read
  expect(stepsOf(one.stdout)).toEqual([
    ['import', 'done', 1],
    ['check', 'done', 2],
    ['fix', 'done', 3],
    ['dedupe', 'done', 4],
    ['export', 'done', null],
  ])
  expect(digests('other')).toEqual(digests('one'))
  expect(digests('one').map(([name]) => name)).toContain('customers.xlsx')

  const before = digests('one')
  const again = await night('one.db', 'one')
  expect(stepsOf(again.stdout)).toEqual([
    ['import', 'unchanged', null],
    ['check', 'unchanged', 3],
    ['fix', 'unchanged', null],
    ['dedupe', 'unchanged', 4],
    ['export', 'done', null],
  ])
  const { findings, duplicates } = answerOf(one.stdout)
  expect(answerOf(again.stdout)).toMatchObject({ findings, duplicates })
  expect(digests('one')).toEqual(before)
})

test('a night goes on at the first step that was not finished, and does again what was done on other grounds', async () => {
  const store = ['--store', 'half.db']
  await run(['import', ...sheets, ...store, '--no-check'])
  expect(stepsOf((await night('half.db', 'half')).stdout)).toEqual([
    ['import', 'unchanged', null],
    ['check', 'done', 2],
    ['fix', 'done', 3],
    ['dedupe', 'done', 4],
    ['export', 'done', null],
  ])
  writeFileSync(path.join(folder, 'rules.yaml'), 'extends: customer\nrules:\n  length-limit: off\n')
  const milder = await night('half.db', 'half', ['--config', 'rules.yaml'])
  expect(stepsOf(milder.stdout).slice(0, 4)).toEqual([
    ['import', 'unchanged', null],
    ['check', 'done', 5],
    ['fix', 'unchanged', null],
    ['dedupe', 'unchanged', 4],
  ])
  writeFileSync(
    path.join(folder, 'more.csv'),
    '客户名称,联系人,联系电话,行业,客户类型\n杭州青云科技有限公司,王芳,13912340000,制造业,成交\n',
  )
  const more = await run(['run', 'more.csv', ...store, '--out', 'half', '--format', 'json'])
  expect(stepsOf(more.stdout).slice(0, 4)).toEqual([
    ['import', 'done', 6],
    ['check', 'done', 7],
    ['fix', 'unchanged', null],
    ['dedupe', 'done', 8],
  ])
})

test('import checks what it brought, as the run itself; --no-check leaves that out', async () => {
  const sheet = 'two.csv'
  const header = '客户名称,联系人,联系电话,行业,客户类型'
  writeFileSync(
    path.join(folder, sheet),
    `${header}\n甲公司有限公司,,13912349999,制造业,成交\n乙公司有限公司,李雷,13912340000,制造业,意向\n`,
  )
  const take = (more: readonly string[] = []) => run(['import', sheet, '--store', 'import.db', '--format', 'json', ...more])
  const unchecked = await take(['--no-check'])
  expect([unchecked.code, answerOf(unchecked.stdout).findings]).toEqual([0, null])
  const later = await take()
  expect([later.code, answerOf(later.stdout).findings]).toMatchObject([1, { error: 1 }])
  writeFileSync(path.join(folder, sheet), `${header}\n丙公司有限公司,王芳,13912340001,制造业,成交\n`)
  const added = await take()
  expect([added.code, answerOf(added.stdout).findings]).toMatchObject([1, { error: 1 }]) // of the whole store
  const runs = JSON.parse((await run(['runs', '--store', 'import.db', '--format', 'json'])).stdout) as { runs: { command: string }[] }
  expect(runs.runs.map(({ command }) => command)).toEqual(['import', 'check', 'import'])
  const text = await run(['import', sheet, '--store', 'fresh.db'])
  expect(text.code).toBe(0)
  expect(text.stdout).toContain('Rows: 1 · errors: 0')
})
