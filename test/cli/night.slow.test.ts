import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answerOf, digestsOf, nightFolder, sheets, stepsOf } from '../support/nights.ts'

const { folder, run, night } = nightFolder()
/** A second folder: pages name the store in their commands, so both nights have one of the same name. */
const second = nightFolder()
afterAll(() => {
  for (const one of [folder, second.folder]) rmSync(one, { recursive: true, force: true })
})

test('a night goes on at the first step that was not finished, and does again what was done on other grounds', async () => {
  const store = ['--store', 'half.db']
  await run(['import', ...sheets, ...store, '--no-check'])
  expect(stepsOf((await night('half.db', 'half')).stdout)).toEqual([
    ['import', 'unchanged', null],
    ['check', 'done', 2],
    ['fix', 'done', 3],
    ['dedupe', 'done', 4],
    ['merge', 'done', 5],
    ['dedupe', 'done', 6],
    ['export', 'done', null],
  ])
  writeFileSync(path.join(folder, 'rules.yaml'), 'extends: customer\nrules:\n  length-limit: off\n')
  const milder = await night('half.db', 'half', ['--config', 'rules.yaml'])
  expect(stepsOf(milder.stdout).slice(0, 4)).toEqual([
    ['import', 'unchanged', null],
    ['check', 'done', 7],
    ['fix', 'unchanged', null],
    ['dedupe', 'unchanged', 6],
  ])
  writeFileSync(
    path.join(folder, 'more.csv'),
    '客户名称,联系人,联系电话,行业,客户类型\n杭州青云科技有限公司,王芳,13912340000,制造业,成交\n',
  )
  const more = await run(['run', 'more.csv', ...store, '--out', 'half', '--format', 'json'])
  expect(stepsOf(more.stdout).slice(0, 4)).toEqual([
    ['import', 'done', 8],
    ['check', 'done', 9],
    ['fix', 'unchanged', null],
    ['dedupe', 'done', 10],
  ])
})

test('the same sheets, settings and clock give the same bytes, and the second night repeats nothing', async () => {
  const [one, other] = await Promise.all([night('one.db', 'one'), second.night('one.db', 'one')])
  expect([one.code, other.code]).toEqual([1, 1]) // the sheets hold errors, and one row that cannot be read
  expect(stepsOf(one.stdout)).toEqual([
    ['import', 'done', 1],
    ['check', 'done', 2],
    ['fix', 'done', 3],
    ['dedupe', 'done', 4],
    ['merge', 'done', 5],
    ['dedupe', 'done', 6],
    ['export', 'done', null],
  ])
  expect(digestsOf(path.join(second.folder, 'one'))).toEqual(digestsOf(path.join(folder, 'one')))
  expect(digestsOf(path.join(folder, 'one')).map(([name]) => name)).toContain('customers.xlsx')

  const before = digestsOf(path.join(folder, 'one'))
  const again = await night('one.db', 'one')
  expect(stepsOf(again.stdout)).toEqual([
    ['import', 'unchanged', null],
    ['check', 'unchanged', 5],
    ['fix', 'unchanged', null],
    ['dedupe', 'unchanged', 6],
    ['merge', 'unchanged', null],
    ['export', 'unchanged', null],
  ])
  const { findings, duplicates } = answerOf(one.stdout)
  expect(answerOf(again.stdout)).toMatchObject({
    findings: { ...(findings as object), new: 0 },
    duplicates: { ...(duplicates as object), merged: 0 },
  })
  expect(digestsOf(path.join(folder, 'one'))).toEqual(before)
})
