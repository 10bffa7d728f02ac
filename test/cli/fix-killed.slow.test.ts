import { copyFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { clock, killedCommands, makeStores, type Stores } from '../support/killed-commands.ts'
import { runCli } from '../support/run-cli.ts'

const removal = ['remove', '--where', 'has(name)', '--reason', '试']
let stores: Stores & { readonly removed: string }
beforeAll(async () => {
  const made = await makeStores(2_000)
  const removed = path.join(made.folder, 'removed.db')
  copyFileSync(made.imported, removed)
  await runCli([...removal, '--store', removed])
  stores = { ...made, removed }
})
afterAll(() => rmSync(stores.folder, { recursive: true, force: true }))

test.each<[string, readonly string[], keyof Omit<Stores, 'folder'> | 'removed', 'fixed' | 'imported' | null]>([
  ['fix', ['fix'], 'imported', 'fixed'],
  ['undo of a fix', ['undo', '2'], 'fixed', 'imported'],
  ['undo of an import', ['undo', '1', '--cascade'], 'fixed', null],
  ['remove', removal, 'imported', null],
  ['undo of a removal', ['undo', '2'], 'removed', 'imported'],
])('%s, killed at any of 6 moments, is done whole or not at all, and the store is sound', async (_, args, from, to) => {
  const { killed, problems } = await killedCommands({ args, from: stores[from], to: to === null ? null : stores[to] }, 6)
  expect(problems).toEqual([])
  expect(killed).toBeGreaterThan(0)
})

test('whatever would change a store that another process has is told who has it', async () => {
  const store = path.join(stores.folder, 'held.db')
  copyFileSync(stores.imported, store)
  const holder = openStore(store, { clock, writer: { command: 'fix', operator: 'wang', pid: 4711 } })
  try {
    for (const args of [
      ['undo', '1'],
      ['edit', 'C202611001', 'contact=李强'],
    ]) {
      const { code, stderr } = await runCli([...args, '--store', store])
      expect([args[0], code]).toEqual([args[0], 4])
      expect(stderr).toContain('"crm-clean fix" (wang, process 4711 on ')
    }
    expect((await runCli(['fix', '--dry-run', '--store', store])).code).toBe(0)
  } finally {
    holder.close()
  }
})
