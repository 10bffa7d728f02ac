/** What the files of a night are made from: a file whose inputs are the same is kept as it is. */

import type { Schema } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import { latestCheck } from './check/kept-check.ts'
import { keptMeasures } from './check/kept-measures.ts'
import { basisOf, changesSoFar, placeOf } from './unchanged-since.ts'

export interface NightBasis {
  /** Of files about records: every run but checks counts. */
  readonly ofRecords: (...parts: readonly unknown[]) => string
  /** Of lists of findings: a check that found nothing new and missed nothing changes none. */
  readonly ofFindings: (...parts: readonly unknown[]) => string
  /** Of the report: as a list of findings, and what the last check measured. A new day on which nothing passed a limit changes none. */
  readonly ofReport: (...parts: readonly unknown[]) => string
}

/** @param parts what decides every file: the version of the program */
export function nightBasis(store: Store, schema: Schema, ...parts: readonly unknown[]): NightBasis {
  const changes = changesSoFar(store, new Set(['check']))
  const check = latestCheck(store, schema.kind)?.run ?? 0
  const found = placeOf(store, store.findings.lastChange(check))
  return {
    ofRecords: (...own) => basisOf(changes, schema, parts, own),
    ofFindings: (...own) => basisOf(changes, found, schema, parts, own),
    ofReport: (...own) => basisOf(changes, found, keptMeasures(store, check), schema, parts, own),
  }
}
