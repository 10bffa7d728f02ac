/** What speaks for and against a pair that waits for a decision, the strongest first. */

import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { evidenceReader } from '../dedupe/stored-evidence.ts'

export interface CaseEvidence {
  readonly label: Words
  /** The level reached. */
  readonly comparison: Words
  /** Bits for (positive) or against one customer. */
  readonly weight: number
}

/** Ids of the two records whose values have changed since the pair was compared: its evidence is of what stood before. */
export function changedSinceCompared(store: Store, left: number, right: number): number[] {
  const run = store.pairs.runOf(left, right)
  if (run === null) return []
  const isChanged = (record: number) =>
    store.changes.updatesSince('customers', record, run).some(({ field, before, after }) => before !== after && isOfCustomer(field))
  return [left, right].filter(isChanged)
}

/** Fields, and columns that mean none; not where the record stands and how its cells were read. */
const isOfCustomer = (field: string) => field === '_extras' || !field.startsWith('_')

/** Makes the function that reads the evidence of a pair of the store; empty where the store does not keep the pair. */
export function caseEvidence(store: Store, schema: Schema): (left: number, right: number) => CaseEvidence[] {
  const read = evidenceReader(store)
  const labels = new Map(schema.fields.map(({ name, label }) => [name, label]))
  const labelOf = (field: string): Words => labels.get(field) ?? { en: field, zh: field }
  return (left, right) => {
    const stored = store.pairs.get(left, right)
    if (stored === null) return []
    return read(stored.evidence)
      .comparisons.filter(({ level }) => level >= 0)
      .map(({ field, label, weight }) => ({ label: labelOf(field), comparison: label, weight }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  }
}
