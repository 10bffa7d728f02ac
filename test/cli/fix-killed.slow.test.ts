import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killedCommands, makeStores, type Stores } from '../support/killed-commands.ts'

let stores: Stores
beforeAll(async () => {
  stores = await makeStores(2_000)
})
afterAll(() => rmSync(stores.folder, { recursive: true, force: true }))

test.each([
  ['fix', ['fix'], 'imported', 'fixed'],
  ['undo of a fix', ['undo', '2'], 'fixed', 'imported'],
  ['undo of an import', ['undo', '1', '--cascade'], 'fixed', null],
] as const)('%s, killed at any of 6 moments, is done whole or not at all, and the store is sound', async (_, args, from, to) => {
  const { killed, problems } = await killedCommands({ args, from: stores[from], to: to === null ? null : stores[to] }, 6)
  expect(problems).toEqual([])
  expect(killed).toBeGreaterThan(0)
})
