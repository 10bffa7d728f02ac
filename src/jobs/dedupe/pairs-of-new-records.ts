/** Pairs of records that are new to the store with all others: found by the lists it keeps, weighed by the model it keeps. */

import { crowdFrom } from '../../match/arrays/key-lists.ts'
import { blockOptions } from '../../match/block/candidates.ts'
import type { Facts } from '../../match/columns/value-counts.ts'
import { findNewcomers } from '../../match/incremental/new-candidates.ts'
import { keysOf, matcherOf } from '../../match/incremental/partition.ts'
import type { MatchModel } from '../../match/model/model.ts'
import { probabilityOf } from '../../match/model/odds.ts'
import type { StoredPair } from '../../store/pairs.ts'
import type { Relation } from '../../store/relations.ts'
import type { Store } from '../../store/store.ts'
import type { StoreTable } from './store-columns.ts'
import { packed } from './stored-evidence.ts'

/** What the weight of a pair depends on beside its two records. */
export interface MatchKnowledge {
  readonly model: MatchModel
  readonly facts: Facts
  /** Log2 odds from which two records are one customer. */
  readonly matchAt: number
}

export interface NewCandidates {
  /** Pairs by record. */
  readonly left: ArrayLike<number>
  readonly right: ArrayLike<number>
  /** Every record of a pair, rising. */
  readonly records: readonly number[]
  /** About how many pairs were left out because they share only keys that too many records have. */
  readonly skipped: number
}

/** Candidates by key; the keys of the new records join the list. */
export function candidatesByKey(
  store: Store,
  { ids, table }: StoreTable,
  { model, facts }: MatchKnowledge,
  learnedFrom: number,
  touched: ReadonlySet<number>,
): NewCandidates {
  const keyed = keysOf(table, model, facts, true)
  const { fresh, old, left, right, skipped, entries } = findNewcomers(
    table.size,
    keyed,
    store.models.keys.finder(),
    blockOptions(learnedFrom),
  )
  store.models.keys.add({ keys: entries.keys, values: entries.values.map((value) => (value >= crowdFrom ? value : ids[value]!)) })
  const lefts: number[] = []
  const rights: number[] = []
  const records = new Set(ids)
  // the list still has the keys of changed records as they were
  for (let p = 0; p < fresh.length; p++) {
    if (touched.has(old[p]!)) continue
    lefts.push(ids[fresh[p]!]!)
    rights.push(old[p]!)
    records.add(old[p]!)
  }
  for (let p = 0; p < left.length; p++) {
    lefts.push(ids[left[p]!]!)
    rights.push(ids[right[p]!]!)
  }
  return { left: lefts, right: rights, records: rising(records), skipped }
}

/**
 * In a store so small that all pairs are compared: each new record with every other.
 * @param members records of merged customers that are compared too
 */
export function candidatesOfAll(store: Store, { ids }: StoreTable, members: readonly number[]): NewCandidates {
  const fresh = new Set(ids)
  const left: number[] = []
  const right: number[] = []
  const records = new Set(ids)
  const compare = (other: number) => {
    records.add(other)
    for (const id of ids)
      if (id !== other && !(fresh.has(other) && other < id)) {
        left.push(id)
        right.push(other)
      }
  }
  for (const page of store.records.values.all([])) for (const [other] of page) compare(other)
  for (const other of members) compare(other)
  return { left, right, records: ids.length === 0 ? [] : rising(records), skipped: 0 }
}

/** Those of the candidates that reach `least`, with their evidence, and those that belong together. A record that is no longer live drops out. */
export function weighCandidates(
  { ids, table }: StoreTable,
  { left, right }: NewCandidates,
  { model, facts, matchAt }: MatchKnowledge,
  least: number,
): { readonly pairs: readonly StoredPair[]; readonly related: readonly Relation[] } {
  const pairs: StoredPair[] = []
  const related: Relation[] = []
  if (model.design.comparisons.length === 0) return { pairs, related }
  const matcher = matcherOf(table, model, facts, matchAt)
  const places = new Map(ids.map((id, at) => [id, at]))
  for (let p = 0; p < left.length; p++) {
    const [one, other] = [places.get(left[p]!), places.get(right[p]!)]
    if (one === undefined || other === undefined) continue
    const { weight, relation } = matcher.judgeIf(one, other, least)
    const [first, second] = left[p]! < right[p]! ? [one, other] : [other, one]
    if (relation !== null) related.push({ left: ids[first]!, right: ids[second]!, relation })
    if (weight < least) continue
    pairs.push({
      left: ids[first]!,
      right: ids[second]!,
      weight,
      probability: probabilityOf(weight),
      evidence: packed(matcher.explain(first, second)),
    })
  }
  return { pairs, related }
}

const rising = (numbers: Iterable<number>) => Array.from(numbers).sort((a, b) => a - b)
