import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answerOf, nightFolder, stepsOf } from '../support/nights.ts'

const { folder, run, night } = nightFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

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
