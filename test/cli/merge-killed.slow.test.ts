import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killedCommands } from '../support/killed-commands.ts'
import { runCli } from '../support/run-cli.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
const stores = { compared: '', merged: '', split: '' }
/** Moments of each command; `npm run torture` tries a hundred. */
const kills = 4

/** Customers, each there twice: compared, merged, and with one taken out again. */
beforeAll(async () => {
  const lines = Array.from({ length: 500 }, (_, at) => {
    const rest = `王${String.fromCharCode(0x4e00 + at)}芳,1390${String(1_000_000 + at)},wang${at}@huaxin${at}.cn`
    return [`苏州华${String.fromCharCode(0x5000 + at)}精密机械有限公司,${rest}`, `华${String.fromCharCode(0x5000 + at)}精密机械,${rest}`]
  }).flat()
  writeFileSync(path.join(folder, 'a.csv'), ['客户名称,联系人,联系电话,电子邮箱', ...lines].join('\n'))
  for (const name of Object.keys(stores) as (keyof typeof stores)[]) stores[name] = path.join(folder, `${name}.db`)
  await runCli(['import', path.join(folder, 'a.csv'), '--store', stores.compared, '--now', '2026-11-22T08:00:00Z'])
  await runCli(['dedupe', '--store', stores.compared])
  copyFileSync(stores.compared, stores.merged)
  await runCli(['merge', '--store', stores.merged])
  copyFileSync(stores.merged, stores.split)
  await runCli(['split', 'C202611002', '--store', stores.split])
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['merge', ['merge'], 'compared', 'merged'],
  ['undo of a merge', ['undo', '3'], 'merged', 'compared'],
  ['split', ['split', 'C202611002'], 'merged', 'split'],
  ['undo of a split', ['undo', '4'], 'split', 'merged'],
] as const)('%s, killed at any moment, is done whole or not at all, and the store is sound', async (_, args, from, to) => {
  const { killed, problems } = await killedCommands({ args, from: stores[from], to: stores[to] }, kills)
  expect(problems).toEqual([])
  expect(killed).toBeGreaterThan(0)
})
