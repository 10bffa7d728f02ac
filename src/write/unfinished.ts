/**
 * Temporary neighbours of the files that are being written. Each carries the name of the process that writes it, so that a later run knows
 * the ones that a killed run left behind, and removes them.
 */

import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Names processes in the names of files. */
export interface ProcessNames {
  /** This process: letters, digits and dashes, such as `3f2a91c0-4711`. */
  readonly own: string
  /** Whether the process of this name is known to have ended. */
  hasEnded(name: string): boolean
}

let names: ProcessNames | null = null
const unfinished = new Set<string>()
const tidied = new Set<string>()

/** Said once by the program. A library that is part of another program leaves the files of others alone. */
export const nameTemporaries = (by: ProcessNames): void => {
  names = by
}

export const begun = (file: string): void => void unfinished.add(file)
export const ended = (file: string): void => void unfinished.delete(file)

/** The path of a new temporary file in the folder, such as `out/.crm-clean-3f2a91c0-4711-9b1d44.tmp`. What killed runs left there is removed. */
export function temporaryIn(folder: string): string {
  removeLeftovers(folder)
  return path.join(folder, `.crm-clean-${names === null ? '' : `${names.own}-`}${randomBytes(6).toString('hex')}.tmp`)
}

/** Removes what is half written: for who must stop at once and cannot wait for the writers. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true })
  unfinished.clear()
}

/** Removes the temporary files and folders in `folder` whose process has ended; once in a folder is enough. */
export function removeLeftovers(folder: string): void {
  if (names === null || tidied.has(folder)) return
  tidied.add(folder)
  for (const name of namesIn(folder)) {
    const [, process] = /^\.?crm-clean-([0-9a-f]+-\d+)-\w+(?:\.tmp)?$/.exec(name) ?? []
    if (process !== undefined && names.hasEnded(process)) remove(path.join(folder, name))
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // not there, or not to be listed: whoever writes there will be told
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true })
  } catch {
    // another user's: theirs to remove
  }
}
