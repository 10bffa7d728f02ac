/** Errors of the database driver and the system as coded faults that a person can act on. */

import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Fault, fault } from '../errors.ts'
import { problemOf } from '../words.ts'
import { realPath } from './real-path.ts'

/** The coded fault for an error of the driver; any other error comes back as it is. */
export function storeFault(error: unknown, path: string): unknown {
  if (error instanceof Fault || !(error instanceof Database.SqliteError)) return error
  const { code } = error
  if (code.startsWith('SQLITE_FULL')) return fault('STORE_FULL', { path }, error)
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB') || isOtherTable(error))
    return fault('STORE_DAMAGED', { path, problem: problemOf(error) }, error)
  if (code.startsWith('SQLITE_BUSY')) return fault('STORE_BUSY', { path, holder: { en: 'another program', zh: '其他程序' } }, error)
  if (/^SQLITE_(CANTOPEN|IOERR|READONLY|PERM|AUTH|NOLFS)/.test(code)) return unusable(error, path)
  return error
}

/** Why a store cannot be used: its folder is not there or cannot be written, whatever SQLite makes of that; else what the error says. */
export function unusable(error: unknown, path: string): Fault {
  const folder = dirname(realPath(path))
  if (!existsSync(folder)) return fault('STORE_NO_FOLDER', { path, folder }, error)
  if (!mayWrite(folder)) return fault('STORE_FOLDER', { path, folder }, error)
  return fault('STORE_UNUSABLE', { path, problem: problemOf(error) }, error)
}

/** Whether files can be made in a folder. */
export function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

// The store says that its tables are those of this program's version, and they are not.
const isOtherTable = ({ code, message }: { code: string; message: string }) =>
  code === 'SQLITE_ERROR' && /^no such (table|column|index)|has no column named|malformed/.test(message)

/** Runs `work`, turning the driver's errors into coded faults. */
export function withStoreFaults<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw storeFault(error, path)
  }
}
