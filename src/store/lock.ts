/**
 * One writer at a time. The lock is a database of its own, held exclusively for as long as the writer lives: the operating system frees it
 * when the process ends, however it ends. A text file beside it names the holder, for the fault that a second writer gets.
 */

import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import Database from 'better-sqlite3'
import { fault } from '../errors.ts'
import type { Words } from '../words.ts'
import { storeFault, unusable } from './faults.ts'
import { keep } from './kept.ts'

/** Who writes; named in the fault that a second writer gets. */
export interface Writer {
  readonly command: string
  readonly operator: string
  /** The process's id. */
  readonly pid: number
}

/** A store: its name in faults, and its path without links, by which it is locked. */
export interface StorePlace {
  readonly path: string
  readonly real: string
}

/**
 * Takes the writer's lock of the store and returns the function that frees it (`isGone`: there is no store beside it). Throws
 * STORE_BUSY with the holder's name, and STORE_LINKED.
 */
export function takeWriterLock({ path, real }: StorePlace, writer: Writer, now: string): (isGone?: boolean) => void {
  const names = namesOf(real)
  if (names > 1) throw fault('STORE_LINKED', { path, count: names })
  const lockPath = `${real}.lock`
  const isNew = !existsSync(lockPath)
  const notePath = `${real}.writer`
  const lock = openLock(lockPath, path, patience)
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (isBusy(error)) throw fault('STORE_BUSY', { path, holder: holderOf(notePath) }, error)
    throw storeFault(error, path)
  }
  try {
    chmodSync(lockPath, 0o600)
    // A note left by a killed writer is overwritten here; it is only ever read while the lock is held.
    writeFileSync(notePath, JSON.stringify({ ...writer, host: hostname(), started: now }), { mode: 0o600 })
  } catch (error) {
    lock.close()
    throw unusable(error, path)
  }
  return (isGone = false) => {
    rmSync(notePath, { force: true })
    lock.exec('ROLLBACK')
    lock.close()
    // The empty lock file stays: removing it would race with the next writer. Beside a file that is no store there will be none.
    if (isGone && isNew) rmSync(lockPath, { force: true })
  }
}

/** Does the work while nobody can write to the store; not at all, and false, where somebody writes or the lock cannot be taken. */
export function whileNobodyWrites({ path, real }: StorePlace, work: () => void): boolean {
  if (namesOf(real) > 1) return false
  let lock: Database.Database
  try {
    lock = openLock(`${real}.lock`, path, 0)
  } catch {
    return false
  }
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    return false
  }
  try {
    work()
    return true
  } finally {
    lock.exec('ROLLBACK')
    lock.close()
  }
}

/**
 * How many names the file has. The lock and SQLite's own log lie beside the name by which a store is opened: of a file with several names there
 * could be several of each (SQLite calls the result undefined: sqlite.org/howtocorrupt.html, "multiple links").
 */
function namesOf(real: string): number {
  try {
    const stats = statSync(real)
    return stats.isFile() ? stats.nlink : 1
  } catch {
    return 0 // not there, or not to be looked at: opening it will say so
  }
}

/** A reader holds the lock for a moment, to mark a run whose writer was killed: a writer waits that long, in milliseconds. */
const patience = 250

function openLock(lockPath: string, path: string, timeout: number): Database.Database {
  try {
    return keep(new Database(lockPath, { timeout }))
  } catch (error) {
    throw error instanceof TypeError ? unusable(error, path) : storeFault(error, path)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function holderOf(notePath: string): Words {
  try {
    const note = JSON.parse(readFileSync(notePath, 'utf8')) as Writer & { host: string; started: string }
    const { command, operator, pid, host } = note
    const started = new Date(note.started).toLocaleString('sv-SE').slice(0, 16) // local time, 2026-11-30 08:11
    return {
      en: `"crm-clean ${command}" (${operator}, process ${pid} on ${host}, since ${started})`,
      zh: `“crm-clean ${command}”（${operator}，${host} 上的进程 ${pid}，始于 ${started}）`,
    }
  } catch {
    return { en: 'another crm-clean', zh: '另一个 crm-clean' } // the holder has the lock and is just about to write its note
  }
}
