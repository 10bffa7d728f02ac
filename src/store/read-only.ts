/**
 * A store in a folder that may not be written, such as a backup mounted read-only. SQLite cannot read a file in WAL mode there: it must make
 * two files beside it. So a copy is read. An encrypted store stays encrypted in its copy.
 */

import { copyFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fault } from '../errors.ts'
import { problemOf } from '../words.ts'
import { mayWrite } from './faults.ts'

export interface CopiedStore {
  readonly path: string
  /** Removes the copy; once it is open, nothing needs its name. */
  remove(): void
}

/**
 * A copy to read where the store's own folder cannot be written and no changes lie beside the store; else null. Throws STORE_UNUSABLE.
 * @param newFolder makes an empty folder for its owner alone
 * @param isWritable whether files can be made in a folder
 */
export function copyToRead(store: string, newFolder: () => string, isWritable = mayWrite): CopiedStore | null {
  if (isWritable(path.dirname(store)) || size(`${store}-wal`) > 0) return null
  try {
    const folder = newFolder()
    const copy = { path: path.join(folder, 'store.db'), remove: () => rmSync(folder, { recursive: true, force: true }) }
    try {
      copyFileSync(store, copy.path)
      return copy
    } catch (error) {
      copy.remove()
      throw error
    }
  } catch (error) {
    throw fault('STORE_UNUSABLE', { path: store, problem: problemOf(error) }, error)
  }
}

function size(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
