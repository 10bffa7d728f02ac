/**
 * One writer at a time. The lock is a database of its own, held exclusively for as long as the writer lives: the operating system frees it
 * when the process ends, however it ends. A text file beside it names the holder, for the fault that a second writer gets.
 */

import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import Database from 'better-sqlite3'
import { fault } from '../errors.ts'
import type { Words } from '../words.ts'
import { storeFault } from './faults.ts'
import { keep } from './kept.ts'

/** Who writes; named in the fault that a second writer gets. */
export interface Writer {
  readonly command: string
  readonly operator: string
  /** The process's id. */
  readonly pid: number
}

/**
 * Takes the writer's lock of the store at `path` and returns the function that frees it (`refused`: the file turned out to be no store). Throws
 * STORE_BUSY with the holder's name.
 */
export function takeWriterLock(path: string, writer: Writer, now: string): (refused?: boolean) => void {
  const lockPath = `${path}.lock`
  const isNew = !existsSync(lockPath)
  const notePath = `${path}.writer`
  const lock = openLock(lockPath, path)
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (isBusy(error)) throw fault('STORE_BUSY', { path, holder: holderOf(notePath) }, error)
    throw storeFault(error, path)
  }
  chmodSync(lockPath, 0o600)
  // A note left by a killed writer is overwritten here; it is only ever read while the lock is held.
  writeFileSync(notePath, JSON.stringify({ ...writer, host: hostname(), started: now }), { mode: 0o600 })
  return (refused = false) => {
    rmSync(notePath, { force: true })
    lock.exec('ROLLBACK')
    lock.close()
    // The empty lock file stays: removing it would race with the next writer. Beside a file that is no store there will be none.
    if (refused && isNew) rmSync(lockPath, { force: true })
  }
}

function openLock(lockPath: string, path: string): Database.Database {
  try {
    return keep(new Database(lockPath, { timeout: 0 }))
  } catch (error) {
    throw error instanceof TypeError ? fault('STORE_UNUSABLE', { path, problem: error.message }, error) : storeFault(error, path)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function holderOf(notePath: string): Words {
  try {
    const note = JSON.parse(readFileSync(notePath, 'utf8')) as Writer & { host: string; started: string }
    const { command, operator, pid, host, started } = note
    return {
      en: `"crm-clean ${command}" (${operator}, process ${pid} on ${host}, since ${started})`,
      zh: `“crm-clean ${command}”（${operator}，${host} 上的进程 ${pid}，始于 ${started}）`,
    }
  } catch {
    return { en: 'another crm-clean', zh: '另一个 crm-clean' } // the holder has the lock and is just about to write its note
  }
}
