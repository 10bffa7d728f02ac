/** Errors of the database driver as coded faults that a person can act on. */

import Database from 'better-sqlite3'
import { Fault, fault } from '../errors.ts'

/** The coded fault for an error of the driver; any other error comes back as it is. */
export function storeFault(error: unknown, path: string): unknown {
  if (error instanceof Fault || !(error instanceof Database.SqliteError)) return error
  const { code, message } = error
  if (code.startsWith('SQLITE_FULL')) return fault('STORE_FULL', { path }, error)
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB') || isOtherTable(error))
    return fault('STORE_DAMAGED', { path, problem: message }, error)
  if (code.startsWith('SQLITE_BUSY')) return fault('STORE_BUSY', { path, holder: { en: 'another program', zh: '其他程序' } }, error)
  if (/^SQLITE_(CANTOPEN|IOERR|READONLY|PERM|AUTH|NOLFS)/.test(code)) return fault('STORE_UNUSABLE', { path, problem: message }, error)
  return error
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
