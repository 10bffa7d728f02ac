/** Files that are being written this moment, by the name of their temporary neighbour. */

import { rmSync } from 'node:fs'

const unfinished = new Set<string>()

export const begun = (path: string): void => void unfinished.add(path)
export const ended = (path: string): void => void unfinished.delete(path)

/** Removes what is half written: for who must stop at once and cannot wait for the writers. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
}
