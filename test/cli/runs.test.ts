import path from 'node:path'
import { expect, test } from 'vitest'
import { fault } from '../../src/errors.ts'
import { openStore } from '../../src/store/store.ts'
import { newFolder } from '../support/cli-folder.ts'
import { decide, load } from '../support/merged-store.ts'
import { runCli } from '../support/run-cli.ts'

test('why a run failed stands in the language of the call; of an interrupted one its state says all', async () => {
  const cwd = newFolder()
  const clock = () => new Date('2026-11-22T08:00:00Z')
  const store = openStore(path.join(cwd, 'crm-clean.db'), { clock, writer: { command: 'import', operator: 'li', pid: 1 } })
  for (const error of [fault('FILE_CHANGED', { path: 'leads.csv' }), fault('INTERRUPTED', {})]) {
    const failing = store.runs.perform({ command: 'import', operator: 'li' }, () => {
      throw error
    })
    await expect(failing).rejects.toBe(error)
  }
  store.close()
  const linesOf = async (lang: string) => (await runCli(['runs', '--lang', lang], { cwd })).stdout.trim().split('\n').slice(1)
  expect(await linesOf('en')).toEqual([expect.stringMatching(/failed +"leads.csv" .*changed/), expect.stringMatching(/interrupted *$/)])
  const chinese = await linesOf('zh')
  expect(chinese).toEqual([expect.stringMatching(/失败 +“leads.csv”/), expect.stringMatching(/已中断 *$/)])
  expect(chinese.join('')).not.toMatch(/INTERRUPTED|FILE_CHANGED/)
})

test('answers of people can be undone, and runs --verbose says how', async () => {
  const cwd = newFolder()
  const store = openStore(path.join(cwd, 'crm-clean.db'), {
    clock: () => new Date('2026-11-22T08:00:00Z'),
    writer: { command: 'review', operator: 'li', pid: 1 },
  })
  await load(
    store,
    'a',
    ['customer_no', 'name'],
    [
      ['K1', '华兴机械'],
      ['K2', '华兴'],
    ],
  )
  await decide(store, 'same', [1, 2])
  store.close()
  const undone = async () => (await runCli(['runs', '--format', 'json'], { cwd })).stdout
  expect(JSON.parse(await undone()).runs.map(({ undo }: { undo: string | null }) => undo)).toEqual(['crm-clean undo 1', 'crm-clean undo 2'])
  await runCli(['undo', '2'], { cwd })
  expect(JSON.parse(await undone()).runs.map(({ undo }: { undo: string | null }) => undo)).toEqual([
    'crm-clean undo 1',
    null,
    'crm-clean undo 3',
  ])
})
