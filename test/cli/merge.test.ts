import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from '../support/run-cli.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rows = [
  '客户名称,联系人姓名,联系电话,电子邮箱,客户类型,所属行业',
  '苏州华信精密机械有限公司,王小明,13812345678,wang@huaxin.cn,意向,制造业',
  '华信精密机械,王经理,138 1234 5678,wang@huaxin.cn,成交,制造业',
  '杭州明达网络科技有限公司,李芳,13712345678,lifang@mingda.com,潜在,IT',
  '张伟,张伟,13612345678,zhangwei@qq.com,潜在,零售业',
  '张伟,张伟,13612345678,zhangwei@qq.com,潜在,零售业',
]
writeFileSync(path.join(folder, 'a.csv'), rows.join('\n'))
const run = (...args: string[]) => runCli([...args, '--lang', 'en', '--now', '2026-11-22T08:00:00Z'], { cwd: folder })
const json = async (...args: string[]) => JSON.parse((await run(...args, '--format', 'json')).stdout) as Record<string, unknown>
const numbers = async (store: string) =>
  ((await run('export', '-', '--format', 'csv', '--store', store)).stdout.match(/C2026\d+/g) ?? []).sort()

test('found, previewed, merged, looked at, split, undone', async () => {
  await run('import', 'a.csv')
  await run('dedupe')
  const before = readFileSync(path.join(folder, 'crm-clean.db'))
  const plan = await run('merge', '--dry-run')
  expect(plan.stdout).toMatchInlineSnapshot(`
    "C202611001 ← C202611002  苏州华信精密机械有限公司
      Customer name  苏州华信精密机械有限公司  fullest                ≠ 华信精密机械
      Contact        王小明                    the others are faulty  ≠ 王经理
      Customer type  Interested                record stored first    ≠ Won
    C202611004 ← C202611005  张伟
    4 records would be merged into 2 customers.
    Dry run: nothing was changed.
    "
  `)
  expect(readFileSync(path.join(folder, 'crm-clean.db')).equals(before)).toBe(true)
  expect((await run('merge')).stdout).toContain('4 records merged into 2 customers, as run 3. To undo: crm-clean undo 3')
  expect(await numbers('crm-clean.db')).toEqual(['C202611001', 'C202611003', 'C202611004'])
  // the number that was given up goes on naming the customer
  const card = await run('show', 'C202611002')
  expect(card.stdout).toMatch(/^C202611001 /)
  expect(card.stdout).toContain('C202611002  a  华信精密机械')
  expect((await run('explain', 'C202611001:C202611002')).code).toBe(0)
  const list = (await run('export', '-', '--what', 'merged', '--format', 'csv')).stdout
  expect(list).toContain('C202611001,record,C202611002,a,a.csv,3,华信精密机械')
  expect((await run('export', '-', '--what', 'changes', '--run', '3', '--format', 'csv')).stdout).toContain('3,merge,')
  expect((await run('edit', 'C202611002', 'email=boss@huaxin.cn')).stdout).toContain('boss@huaxin.cn')
  expect((await run('show', 'C202611001')).stdout).toMatch(/boss@huaxin\.cn.*written by hand here/)
  expect((await run('split', 'C202611005')).stdout).toContain('C202611005 is a customer of its own; C202611004 stay as C202611004.')
  expect((await run('split', 'C202611003')).stderr).toContain('was not merged')
  expect((await run('undo', '5')).code).toBe(0)
  expect((await run('undo', '3', '--cascade')).code).toBe(0)
  expect(await numbers('crm-clean.db')).toEqual(['C202611001', 'C202611002', 'C202611003', 'C202611004', 'C202611005'])
})

test('a night merges what is certain but no private customer, says what waits, and is done', async () => {
  const night = () => json('run', 'a.csv', '--store', 'night.db', '--out', 'out')
  expect(await night()).toMatchObject({ duplicates: { merged: 1 }, held: { private: 1 }, waiting: 1 })
  expect(await numbers('night.db')).toEqual(['C202611001', 'C202611003', 'C202611004', 'C202611005'])
  expect(readFileSync(path.join(folder, 'out/customers-merged.csv'), 'utf8')).toContain('华信精密机械')
  expect(readFileSync(path.join(folder, 'out/customers.csv'), 'utf8').trim().split('\n')).toHaveLength(5)
  const second = (await night()) as { steps: { state: string }[] }
  expect(second.steps.map(({ state }) => state)).toEqual(Array<string>(6).fill('unchanged'))
  // what is undone stays undone
  const { runs } = (await json('runs', '--store', 'night.db')) as { runs: { run: number; command: string }[] }
  await run('undo', String(runs.find(({ command }) => command === 'merge')!.run), '--store', 'night.db')
  expect(await night()).toMatchObject({ duplicates: { merged: 0 }, held: { private: 1, undone: 1 } })
})

test('dedupe --merge does both; of sheets there is nothing to merge', async () => {
  await run('import', 'a.csv', '--store', 'both.db')
  expect(await json('dedupe', '--merge', '--store', 'both.db')).toMatchObject({ merged: 1, mergeRun: 3, waiting: 1 })
  expect(await run('dedupe', 'a.csv', '--merge')).toMatchObject({ code: 2 })
})
