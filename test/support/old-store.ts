/** A store as an older crm-clean left it. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { keep } from '../../src/store/kept.ts'

const version5 = readFileSync(path.join(import.meta.dirname, '../store/version-5.sql'), 'utf8')

/** Three rows imported and checked, an edit, a dedupe with a decision and an alias, a fix: as crm-clean 0.1 left them. */
export function makeOldStore(file: string, key?: string): void {
  const db = connect(file, key)
  db.pragma('journal_mode = WAL')
  db.exec(version5)
  db.close()
}

/** @param key of an encrypted store */
export function connect(file: string, key?: string): Database.Database {
  const db = keep(new Database(file))
  if (key !== undefined) {
    db.pragma("cipher = 'chacha20'")
    db.pragma(`key = '${key}'`)
  }
  return db
}
