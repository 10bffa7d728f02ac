/** A copy of a store beside it, made before its tables change: whole, checked, and encrypted where the store is. */

import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { fault } from '../errors.ts'
import { type Connection, connectToCopy } from './connection.ts'
import { unusable } from './faults.ts'
import { problemsOf } from './problems.ts'

/**
 * Copies the store to `<store>.v<version>.bak` (`.v5-2.bak` where that is taken) and returns the copy's path. Whoever stops it half-way leaves
 * no file of that name. Throws STORE_DAMAGED where the copy is not sound, STORE_FULL, STORE_FOLDER, STORE_UNUSABLE.
 * @param store its path without links
 */
export function copyBeside(db: Connection, store: string, key: string | undefined, version: number): string {
  const half = `${store}.v${version}.tmp`
  try {
    rmSync(half, { force: true })
    closeSync(openSync(half, 'wx', 0o600)) // for its owner alone before a byte of it is written
    db.prepare('VACUUM INTO ?').run(half)
    refuseUnsound(half, store, key, version)
    const copy = freeName(store, version)
    renameSync(half, copy)
    return copy
  } catch (error) {
    rmSync(half, { force: true })
    if (error instanceof Error && 'syscall' in error) throw unusable(error, store)
    throw error
  }
}

function refuseUnsound(copy: string, store: string, key: string | undefined, version: number): void {
  const db = connectToCopy(copy, key)
  try {
    const [problem] = problemsOf(db)
    if (problem !== undefined || db.pragma('user_version', { simple: true }) !== version)
      throw fault('STORE_DAMAGED', { path: store, problem: problem ?? { en: 'its copy is not whole', zh: '其副本不完整' } })
  } finally {
    db.close()
  }
}

function freeName(store: string, version: number): string {
  for (let turn = 1; ; turn++) {
    const name = `${store}.v${version}${turn === 1 ? '' : `-${turn}`}.bak`
    if (!existsSync(name)) return name
  }
}
