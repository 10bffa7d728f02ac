import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answerOf, digestsOf, nightFolder, stepsOf } from '../support/nights.ts'

const { folder, run } = nightFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const header = '客户名称,联系人,联系电话,行业,客户类型'

test('the second night repeats nothing and writes the same bytes', async () => {
  writeFileSync(path.join(folder, 'one.csv'), `${header}\n甲公司有限公司,王芳,13912349999,制造业,成交\n`)
  const night = async () => stepsOf((await run(['run', 'one.csv', '--store', 'one.db', '--out', 'one', '--format', 'json'])).stdout)
  const first = await night()
  expect(first.map(([command, state]) => [command, state])).toEqual([
    ['import', 'done'],
    ['check', 'done'],
    ['fix', 'unchanged'],
    ['dedupe', 'done'],
    ['merge', 'unchanged'],
    ['export', 'done'],
  ])
  const written = digestsOf(path.join(folder, 'one'))
  expect(written.map(([name]) => name)).toContain('customers.xlsx')
  expect((await night()).map(([, state]) => state)).toEqual([...Array<string>(5).fill('unchanged'), 'done'])
  expect(digestsOf(path.join(folder, 'one'))).toEqual(written)
})

test('import checks what it brought, as the run itself; --no-check leaves that out', async () => {
  const sheet = 'two.csv'
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
