/** What the files of a night are made from: a file whose inputs are the same is kept as it is. */

import type { Schema } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import { latestCheck } from './check/kept-check.ts'
import { basisOf } from './unchanged-since.ts'

export interface NightBasis {
  /** Of files about records: every run but checks counts. */
  readonly ofRecords: (...parts: readonly unknown[]) => string
  /** Of lists of findings: a check that found nothing new and missed nothing changes none. */
  readonly ofFindings: (...parts: readonly unknown[]) => string
  /** Of the report, which tells of the last check: every run counts. */
  readonly ofReport: (...parts: readonly unknown[]) => string
}

/** @param parts what decides every file: the version of the program */
export function nightBasis(store: Store, schema: Schema, ...parts: readonly unknown[]): NightBasis {
  const runs = store.runs.list().filter(({ state }) => state === 'done' || state === 'undone')
  const last = runs.at(-1)?.run ?? 0
  const lastChange = runs.findLast(({ command }) => command !== 'check')?.run ?? 0
  const check = latestCheck(store, schema.kind)?.run ?? 0
  return {
    ofRecords: (...own) => basisOf(lastChange, schema, parts, own),
    ofFindings: (...own) => basisOf(lastChange, store.findings.lastChange(check), schema, parts, own),
    ofReport: (...own) => basisOf(last, schema, parts, own),
  }
}
