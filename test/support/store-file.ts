/** A folder of its own for each test, and the path of a store in it. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'

export let folder = ''
export let file = ''

/** Makes the folder before each test of the file, and removes it behind each. */
export function withStoreFile(): void {
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'crm-clean-'))
    file = path.join(folder, 'crm.db')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
}
