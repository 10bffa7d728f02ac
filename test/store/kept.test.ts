import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptObjects } from '../../src/store/kept.ts'
import { openStore } from '../../src/store/store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'kept-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what the driver makes is kept, pragmas and transactions too', () => {
  const before = keptObjects()
  openStore(path.join(folder, 'a.db'), { clock: () => new Date(0), writer: { command: 'test', operator: 'test', pid: 1 } }).close()
  expect(keptObjects() - before).toBeGreaterThan(10)
})

test('asking again and again keeps little more', () => {
  const store = openStore(path.join(folder, 'a.db'), { clock: () => new Date(0), writer: { command: 'test', operator: 'test', pid: 1 } })
  const before = keptObjects()
  for (let turn = 0; turn < 50; turn++) {
    store.records.byKey('C1')
    store.records.get(1)
  }
  store.close()
  expect((keptObjects() - before) / 50).toBeLessThan(3)
})
