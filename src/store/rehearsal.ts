/**
 * A copy of a store for a dry run, where the store itself must stay as it is: an older one is not brought up to date, nobody waits for a writer
 * who is at work, and where nothing may be written the plan is made all the same. An encrypted store stays encrypted in its copy.
 */

import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, connectToCopyFor, connectToRead } from './connection.ts'
import { withStoreFaults } from './faults.ts'
import type { StorePlace } from './lock.ts'
import { closeUnfinishedRuns } from './runs.ts'
import { isOlder, migrate } from './upgrade.ts'

/** Connects to the copy, up to date; nothing needs its name once it is open. Throws the STORE_ faults. */
export function connectToRehearse(place: StorePlace, key: string | undefined, newFolder: () => string, now: string): Connection {
  const { path } = place
  const { db: read, isCopy } = connectToRead(path, place.real, key, newFolder)
  const db = isCopy ? read : snapshotOf(read, path, key, newFolder)
  try {
    return withStoreFaults(path, () => {
      db.pragma('query_only = OFF')
      if (isOlder(db, path)) migrate(db, path, now)
      closeUnfinishedRuns(db, now)
      return db
    })
  } catch (error) {
    db.close()
    throw error
  }
}

/** What the last run that ended has left, whoever writes meanwhile. */
function snapshotOf(db: Connection, path: string, key: string | undefined, newFolder: () => string): Connection {
  const folder = newFolder()
  const file = join(folder, 'store.db')
  try {
    closeSync(openSync(file, 'wx', 0o600)) // for its owner alone before a byte of it is written
    db.pragma('query_only = OFF') // else SQLite makes no copy either
    withStoreFaults(path, () => void db.prepare('VACUUM INTO ?').run(file))
    return connectToCopyFor(file, path, key)
  } finally {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
