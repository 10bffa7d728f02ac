/** What is wrong with a store's file. */

import type { Words } from '../words.ts'
import type { Connection } from './connection.ts'
import { misshapen } from './stored-shapes.ts'

/** What SQLite itself finds. */
export function check(db: Connection, how: 'quick_check' | 'integrity_check'): Words[] {
  const found = db.pragma(how) as Record<string, string>[]
  return found.flatMap((row) => (row[how] === 'ok' ? [] : [bySqlite(row[how] ?? '')]))
}

/** All of it: pages, rows that refer to nothing, values that are not as they were written. */
export function problemsOf(db: Connection): Words[] {
  const hanging = db.pragma('foreign_key_check') as { table: string }[]
  return [...check(db, 'integrity_check'), ...hanging.map(({ table }) => bySqlite(`a row of ${table} refers to nothing`)), ...misshapen(db)]
}

const bySqlite = (problem: string): Words => ({ en: `SQLite finds "${problem}"`, zh: `SQLite 检查发现“${problem}”` })
