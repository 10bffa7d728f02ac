/** Opens the file: key, pragmas, and a coded fault where the file is no store, or not one that can be used. */

import { chmodSync, closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Fault, fault } from '../errors.ts'
import { storeFault, unusable } from './faults.ts'
import { guarded } from './guarded.ts'
import { keep } from './kept.ts'
import { copyToRead } from './read-only.ts'

export type Connection = Database.Database

/** "crmc" in ASCII: marks the file as a store in SQLite's header. */
export const applicationId = 0x63726d63

const plainHeader = 'SQLite format 3\0'

/** What the file is by its first bytes: the driver's errors alone do not tell these cases apart. */
function kindOfFile(path: string): 'missing' | 'empty' | 'plain' | 'encrypted' | 'other' {
  if (!existsSync(path)) return 'missing'
  const stats = statSync(path)
  if (!stats.isFile()) return 'other' // opening a pipe would wait for a writer
  const { size } = stats
  if (size === 0) return 'empty'
  const head = Buffer.alloc(24)
  const file = openSync(path, 'r')
  try {
    readSync(file, head, 0, 24, 0)
  } finally {
    closeSync(file)
  }
  if (head.toString('latin1', 0, 16) === plainHeader) return 'plain'
  // The cipher leaves bytes 16-23 of SQLite's header readable; 64, 32, 32 are constants of the format.
  return size % 512 === 0 && head[21] === 64 && head[22] === 32 && head[23] === 32 ? 'encrypted' : 'other'
}

export interface Connected {
  readonly db: Connection
  /** A copy is read: the store lies where nothing may be written. */
  readonly isCopy: boolean
}

/** Connects to the store at `path` as its writer, making it when it is missing. Throws the STORE_ faults. `key`: undefined for a plain store. */
export function connectToWrite(path: string, key: string | undefined): Connection {
  const kind = existing(path, key, true)
  const isNew = kind === 'missing' || kind === 'empty'
  const db = open(path, true, path)
  return preparedOrClosed(db, path, () => {
    if (isNew) chmodSync(path, 0o600)
    unlock(db, path, key, isNew)
    prepare(db, key !== undefined, 'WAL')
  })
}

/**
 * Connects to the store at `path` for reading: the connection refuses to write. Throws the STORE_ faults.
 * @param real the path without links
 * @param newFolder makes a folder for a copy, should one be needed
 */
export function connectToRead(path: string, real: string, key: string | undefined, newFolder: () => string): Connected {
  existing(path, key, false)
  const copy = copyToRead(real, newFolder)
  try {
    // Readers too open the file for writing where they may: after a killed writer the first one in has to tidy up the log.
    const db = open(copy?.path ?? path, false, path)
    preparedOrClosed(db, path, () => {
      unlock(db, path, key, false)
      prepare(db, key !== undefined, copy === null ? 'WAL' : 'MEMORY')
      db.pragma('query_only = ON')
    })
    return { db, isCopy: copy !== null }
  } finally {
    copy?.remove()
  }
}

/** Connects to a copy that was just made, to check it. */
export function connectToCopy(path: string, key: string | undefined): Connection {
  const db = guarded(keep(new Database(path, { readonly: true })), path)
  return preparedOrClosed(db, path, () => unlock(db, path, key, false))
}

/** Connects to a copy that is to be written to, and gone when it is closed. @param path what the store is called in faults */
export function connectToCopyFor(file: string, path: string, key: string | undefined): Connection {
  const db = guarded(keep(new Database(file)), path)
  return preparedOrClosed(db, path, () => {
    unlock(db, path, key, false)
    prepare(db, key !== undefined, 'MEMORY')
  })
}

/** A store that is gone when it is closed, for a dry run where there is none yet. With a key it stays in memory. */
export function connectToScratch(path: string, key: string | undefined): Connection {
  const db = guarded(keep(new Database(key === undefined ? '' : ':memory:')), path)
  prepare(db, key !== undefined, 'MEMORY')
  return db
}

function preparedOrClosed(db: Connection, path: string, work: () => void): Connection {
  try {
    work()
    return db
  } catch (error) {
    db.close()
    throw storeFault(error, path)
  }
}

function existing(path: string, key: string | undefined, write: boolean) {
  const kind = lookAt(path)
  if ((kind === 'missing' || kind === 'empty') && !write) throw fault('STORE_MISSING', { path })
  if (kind === 'other') throw fault('STORE_FOREIGN', { path })
  if (kind === 'encrypted' && key === undefined) throw fault('STORE_KEY_MISSING', { path })
  if (kind === 'plain' && key !== undefined) throw fault('STORE_NOT_ENCRYPTED', { path })
  return kind
}

function lookAt(path: string) {
  try {
    if (existsSync(path) && statSync(path).isDirectory()) throw fault('STORE_FOREIGN', { path })
    return kindOfFile(path)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw unusable(error, path)
    throw error
  }
}

/** @param path what the store is called in faults */
function open(file: string, write: boolean, path: string): Connection {
  const waiting = { timeout: 10_000 }
  try {
    return guarded(keep(new Database(file, waiting)), path)
  } catch (error) {
    if (write) throw notOpened(error, path)
    try {
      return guarded(keep(new Database(file, { ...waiting, readonly: true })), path)
    } catch (second) {
      throw notOpened(second, path)
    }
  }
}

/** A folder that does not exist is a TypeError of the driver. */
const notOpened = (error: unknown, path: string) => (error instanceof TypeError ? unusable(error, path) : storeFault(error, path))

function unlock(db: Connection, path: string, key: string | undefined, isNew: boolean): void {
  if (key !== undefined) {
    db.pragma("cipher = 'chacha20'")
    db.pragma(`key = '${key.replaceAll("'", "''")}'`)
  }
  try {
    db.pragma('schema_version')
  } catch (error) {
    const cause = error instanceof Fault ? error.cause : error
    const code = cause instanceof Database.SqliteError ? cause.code : ''
    if (key !== undefined && !isNew && code === 'SQLITE_NOTADB') throw fault('STORE_KEY_WRONG', { path }, error)
    throw error
  }
}

function prepare(db: Connection, encrypted: boolean, journal: 'WAL' | 'MEMORY'): void {
  if (!db.readonly) db.pragma(`journal_mode = ${journal}`)
  db.pragma('synchronous = FULL') // a commit must outlive a power cut, not only a crash
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cache_size = -65536') // 64 MiB
  if (encrypted) db.pragma('temp_store = MEMORY') // nothing of an encrypted store goes to a temporary file in plain
}
