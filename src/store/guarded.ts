/** Every statement of the store passes through here: what the driver complains of becomes a fault that a person can act on. */

import type Database from 'better-sqlite3'
import { storeFault } from './faults.ts'

/** Makes the connection throw STORE_ faults in place of the driver's errors, whenever it is used. */
export function guarded(db: Database.Database, path: string): Database.Database {
  const guard = <Args extends unknown[], Result>(work: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      try {
        return work(...args)
      } catch (error) {
        throw storeFault(error, path)
      }
    }
  }
  db.exec = guard(db.exec.bind(db))
  db.pragma = guard(db.pragma.bind(db))
  const prepare = guard(db.prepare.bind(db) as (source: string) => Database.Statement)
  db.prepare = ((source: string) => {
    const statement = prepare(source)
    statement.run = guard(statement.run.bind(statement))
    statement.get = guard(statement.get.bind(statement))
    statement.all = guard(statement.all.bind(statement))
    const iterate = guard(statement.iterate.bind(statement))
    statement.iterate = (...args: unknown[]) => {
      const rows = iterate(...args)
      rows.next = guard(rows.next.bind(rows))
      return rows
    }
    return statement
  }) as typeof db.prepare
  return db
}
