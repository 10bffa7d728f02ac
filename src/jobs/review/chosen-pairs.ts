/** The waiting pairs that a condition finds. */

import { guarded } from '../../match/score/explain.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { evidenceReader } from '../dedupe/stored-evidence.ts'
import { pairsWhere } from './pairs-where.ts'
import { reviewQueue, type WaitingPair } from './queue.ts'

export interface ChoosePairs {
  /** CEL over `weight`, `probability`, `conflict`, `together`, `left.<field>`, `right.<field>`. */
  readonly where: string
  readonly mergeAt: number
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** By weight, the most certain first. Throws BAD_WHERE. */
export function waitingWhere(store: Store, schema: Schema, { where, mergeAt, today }: ChoosePairs): WaitingPair[] {
  const isWanted = pairsWhere(where, schema, today)
  const read = evidenceReader(store)
  const records = new Map<number, StoredRecord>()
  const recordOf = (id: number) => {
    const record = records.get(id) ?? store.records.get(id)!
    records.set(id, record)
    return record
  }
  return reviewQueue(store, { mergeAt })
    .flatMap(({ pairs }) => pairs)
    .filter(({ left, right, weight, probability }) => {
      const isTurned = () => store.records.keyOf(right) < store.records.keyOf(left)
      // only what the condition asks for is read
      return isWanted({
        weight,
        probability,
        get conflict() {
          return read(store.pairs.get(left, right)?.evidence).comparisons.some(speaksAgainst)
        },
        get together() {
          const cluster = store.clusters.clusterOf(left)
          return cluster !== null && cluster === store.clusters.clusterOf(right)
        },
        get left() {
          return recordOf(isTurned() ? right : left)
        },
        get right() {
          return recordOf(isTurned() ? left : right)
        },
      })
    })
    .sort((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right)
}

/** A value that differs altogether, or a rule about the two records that lowers their weight. */
const speaksAgainst = ({ field, level, weight }: { readonly field: string; readonly level: number; readonly weight: number }) =>
  weight < 0 && (field === guarded ? level >= 0 : level === 0)
