/** Files of an earlier export that this one did not write again: an owner has no customers any more. */

import { lstatSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { Fault } from '../../errors.ts'
import { digestOf, type KeptFile, listedIn } from './manifest.ts'

export interface GoneFiles {
  readonly removed: readonly string[]
  /** Somebody changed them since: they stay. */
  readonly left: readonly string[]
}

/** What a manifest lists, before it is replaced; nothing where it is none of ours. */
export function listedBefore(manifest: string): ReadonlyMap<string, KeptFile> {
  try {
    return listedIn(manifest)
  } catch (error) {
    if (error instanceof Fault) return new Map()
    throw error
  }
}

/**
 * Removes those of the listed files that are as the manifest has them, byte for byte.
 * @param written paths that were written now
 */
export function removeGone(folder: string, listed: ReadonlyMap<string, KeptFile>, written: readonly string[]): GoneFiles {
  const names = new Set(written.map((file) => path.basename(file)))
  const removed: string[] = []
  const left: string[] = []
  for (const [name, { bytes, sha256 }] of listed) {
    if (names.has(name)) continue
    const file = path.join(folder, name)
    const found = lstatSync(file, { throwIfNoEntry: false })
    if (found === undefined) continue
    if (found.isFile() && found.size === bytes && digestOf(file) === sha256) {
      unlinkSync(file)
      removed.push(file)
    } else left.push(file)
  }
  return { removed, left }
}
