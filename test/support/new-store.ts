/** A new store for every test of a file. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'

export interface NewStore {
  /** The folder it lies in. */
  readonly folder: string
  readonly store: Store
}

/** Call it outside of tests; what it returns holds the store of the test at hand. */
export function newStore(): NewStore {
  const made = { folder: '', store: undefined as unknown as Store }
  beforeEach(() => {
    made.folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
    made.store = openStore(path.join(made.folder, 'crm.db'), {
      clock: () => new Date('2026-11-22T08:00:00Z'),
      writer: { command: 'test', operator: 'li', pid: 1 },
    })
  })
  afterEach(() => {
    made.store.close()
    rmSync(made.folder, { recursive: true, force: true })
  })
  return made
}
