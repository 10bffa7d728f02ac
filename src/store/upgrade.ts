/** An older store brought up to date: first it is copied beside itself, then all steps are taken in one transaction. */

import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Fault, fault } from '../errors.ts'
import { problemOf } from '../words.ts'
import { applicationId, type Connection } from './connection.ts'
import { copyBeside } from './copy-beside.ts'
import type { StorePlace } from './lock.ts'
import { migrations } from './migrations.ts'

/** Takes the steps that are missing: all of them or none. Throws STORE_NEWER, STORE_FOREIGN, and STORE_DAMAGED where a sound store would not fail. */
export function migrate(db: Connection, path: string, now: string): void {
  const version = versionOf(db, path)
  try {
    takeSteps(db, version, now)
  } catch (error) {
    if (version === 0 || !(error instanceof Database.SqliteError)) throw error
    throw fault('STORE_DAMAGED', { path, problem: problemOf(error) }, error)
  }
}

function takeSteps(db: Connection, version: number, now: string): void {
  db.transaction(() => {
    for (const [index, { name, sql }] of migrations.entries()) {
      if (index < version) continue
      db.exec('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT')
      db.exec(sql)
      db.prepare('INSERT INTO migrations VALUES (?, ?, ?)').run(index + 1, name, now)
    }
    db.pragma(`application_id = ${applicationId}`)
    db.pragma(`user_version = ${migrations.length}`)
  }).immediate()
}

/**
 * Copies an older store beside itself and brings it up to date; the caller holds the writer's lock.
 * Returns the path of the copy; null where nothing had to be done, or there was no store yet. Throws the STORE_ faults; then the store is as it was.
 */
export function upgrade(db: Connection, { path, real }: StorePlace, key: string | undefined, now: string): string | null {
  const version = versionOf(db, path)
  if (version === migrations.length) return null
  let copy: string | null = null
  try {
    if (version > 0) copy = copyBeside(db, real, key, version)
    migrate(db, path, now)
    return copy
  } catch (error) {
    if (copy !== null) rmSync(copy, { force: true }) // the store is as it was
    if (!(error instanceof Fault) || error.code !== 'STORE_UNUSABLE' || version === 0) throw error
    throw fault('STORE_NOT_UPGRADED', { path, problem: error.data.problem ?? '' }, error)
  }
}

/** Whether the store has steps yet to take. Throws STORE_NEWER, STORE_FOREIGN, and STORE_MISSING for an empty file. */
export function isOlder(db: Connection, path: string): boolean {
  const version = versionOf(db, path)
  if (version === 0) throw fault('STORE_MISSING', { path })
  return version < migrations.length
}

/** The number of steps the store has taken; 0 is an empty file. Throws STORE_NEWER or STORE_FOREIGN. */
function versionOf(db: Connection, path: string): number {
  const owner = Number(db.pragma('application_id', { simple: true }))
  const version = Number(db.pragma('user_version', { simple: true }))
  const tables = db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() ?? 0
  if (owner !== applicationId && tables > 0) throw fault('STORE_FOREIGN', { path })
  if (owner !== applicationId) return 0
  if (version > migrations.length) throw fault('STORE_NEWER', { path, found: version, known: migrations.length })
  return version
}
