/** What the files of a night are made from: a file whose inputs are the same is kept as it is. */

import type { Store } from '../store/store.ts'
import { basisOf } from './unchanged-since.ts'

export interface NightBasis {
  /** Of files about records: every run but checks counts. */
  readonly ofRecords: (...parts: readonly unknown[]) => string
  /** Of files about findings: checks count, too. */
  readonly ofFindings: (...parts: readonly unknown[]) => string
}

/** @param parts what decides every file: the schema, the version of the program */
export function nightBasis(store: Store, ...parts: readonly unknown[]): NightBasis {
  const runs = store.runs.list().filter(({ state }) => state === 'done' || state === 'undone')
  const last = runs.at(-1)?.run ?? 0
  const lastChange = runs.findLast(({ command }) => command !== 'check')?.run ?? 0
  return {
    ofRecords: (...own) => basisOf(lastChange, parts, own),
    ofFindings: (...own) => basisOf(last, parts, own),
  }
}
