/** The pairs and clusters of the store as a person names them, by customer number: read one by one, whatever their number. */

import { type Evaluation, entitiesOf, evaluateClusters } from '../../match/evaluate.ts'
import type { Store } from '../../store/store.ts'
import { evidenceReader, type StoredEvidence } from './stored-evidence.ts'

interface PairEnd {
  readonly id: number
  readonly key: string
}

interface StoredDuplicate {
  /** The end with the lesser key. */
  readonly left: PairEnd
  readonly right: PairEnd
  readonly probability: number
  /** log2 of the odds. */
  readonly weight: number
  /** Whether both ends are in one cluster. */
  readonly together: boolean
  /** In the order of the model's comparisons. */
  readonly evidence: StoredEvidence['comparisons']
}

/** Pairs of the store, best first. */
export function* storedDuplicates(store: Store): Generator<StoredDuplicate> {
  const read = evidenceReader(store)
  for (const { left, right, probability, weight, evidence } of store.pairs.list()) {
    const ends = [left, right].map((id) => ({ id, key: store.records.keyOf(id) })) as [PairEnd, PairEnd]
    if (ends[1].key < ends[0].key) ends.reverse()
    const cluster = store.clusters.clusterOf(left)
    const together = cluster !== null && cluster === store.clusters.clusterOf(right)
    yield { left: ends[0], right: ends[1], probability, weight, together, evidence: read(evidence).comparisons }
  }
}

/** @param labels rows of a truth file, its header first; keys are customer numbers */
export function evaluateStore(store: Store, labels: readonly (readonly string[])[]): Evaluation {
  const keys = new Map<number, string>()
  for (const page of store.records.keys()) for (const [id, key] of page) keys.set(id, key)
  const clusters = new Map<string, number>()
  for (const { record, cluster } of store.clusters.all()) {
    const key = keys.get(record)
    if (key !== undefined) clusters.set(key, cluster)
  }
  return evaluateClusters(entitiesOf(labels, keys.values()), clusters)
}
