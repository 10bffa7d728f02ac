/** Duplicates as lists to write: pairs with the levels they reached, and who belongs to which cluster. The same for sheets and for the store. */

import { probabilityOf } from '../../match/model/odds.ts'
import type { Verdict } from '../../store/decision.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { wordOn } from './cluster-counts.ts'
import { decidedPairs } from './decided.ts'
import type { DuplicatesFound } from './find-duplicates.ts'
import { keptModel } from './kept-model.ts'
import { relationGroups, storedRelationGroups } from './relations.ts'
import { storedDuplicates } from './stored-duplicates.ts'

export interface ListedPair {
  /** Keys, the lesser first. */
  readonly left: string
  readonly right: string
  readonly probability: number
  /** log2 of the odds. */
  readonly weight: number
  /** `match` where clustering kept the pair together, else `review`; a person's word once given. */
  readonly decision: 'match' | 'review' | Verdict
  /** By comparison, the level reached; null is no evidence. */
  readonly levels: readonly (Words | null)[]
}

export interface DuplicateLists {
  /** Columns compared. */
  readonly comparisons: readonly string[]
  /** Best first. */
  readonly pairs: Iterable<ListedPair>
  /** Members of clusters of two and more: key of the record, name of the cluster. */
  readonly members: Iterable<readonly [record: string, cluster: string]>
  /** Members of groups that belong together and are not one: number of the group, what binds it, key of the record. */
  readonly relations: Iterable<readonly [relation: string, kind: string, record: string]>
}

/** Of sheets; a cluster is named by the key of its first record. */
export function listsOfSheets(found: DuplicatesFound): DuplicateLists {
  const { result, keys } = found
  const comparisons = result.comparisons.map(({ name }) => name)
  function* pairs(): Generator<ListedPair> {
    for (const { left, right, weight } of result.pairs) {
      const { evidence } = result.explain(left, right)
      const [one, other] = inOrder(keys[left]!, keys[right]!)
      const decision = areTogether(found, { left, right }) ? 'match' : 'review'
      const levels = comparisons.map((_, c) => (evidence[c]!.level < 0 ? null : evidence[c]!.label))
      yield { left: one, right: other, probability: probabilityOf(weight), weight, decision, levels }
    }
  }
  function* members(): Generator<[string, string]> {
    const sizes = clusterSizes(found)
    for (const [i, key] of keys.entries()) {
      const cluster = result.clusters[i]!
      if (sizes.has(cluster)) yield [key, keys[cluster]!]
    }
  }
  function* relations(): Generator<[string, string, string]> {
    for (const [g, { kind, members }] of relationGroups(result).entries())
      for (const position of members) yield [String(g + 1), kind, keys[position]!]
  }
  return { comparisons, pairs: pairs(), members: members(), relations: relations() }
}

/** All that the store holds, read as it is written; keys are customer numbers, a cluster has the number it keeps from night to night. */
export function listsOfStore(store: Store): DuplicateLists {
  const comparisons = keptModel(store)?.document.comparisons.map(({ column }) => column) ?? []
  function* pairs(): Generator<ListedPair> {
    const decided = decidedPairs(store)
    for (const { left, right, evidence, together, ...pair } of storedDuplicates(store)) {
      const levels = comparisons.map((_, c) => {
        const one = evidence[c]
        return one === undefined || one.level < 0 ? null : one.label
      })
      const decision = wordOn({ left: left.id, right: right.id, together }, decided)
      yield { ...pair, left: left.key, right: right.key, decision, levels }
    }
  }
  function* members(): Generator<[string, string]> {
    for (const { record, cluster } of store.clusters.all()) yield [store.records.keyOf(record), String(cluster)]
  }
  function* relations(): Generator<[string, string, string]> {
    for (const [g, { kind, members: group }] of storedRelationGroups(store).entries())
      for (const record of group) yield [String(g + 1), kind, store.records.keyOf(record)]
  }
  return { comparisons, pairs: pairs(), members: members(), relations: relations() }
}

/** Whether clustering kept a pair of sheets together. */
export const areTogether = ({ result }: DuplicatesFound, { left, right }: { readonly left: number; readonly right: number }) =>
  result.clusters[left] === result.clusters[right]

/** How many pairs of one cluster are less certain than what is merged by itself. */
export function heldOf(found: DuplicatesFound, matchAt: number, mergeAt: number): number {
  const isHeld = (probability: number) => probability >= matchAt && probability < mergeAt
  return found.result.pairs.filter((pair) => isHeld(probabilityOf(pair.weight)) && areTogether(found, pair)).length
}

/** Clusters of two and more, by name, with their sizes. */
export function clusterSizes({ result }: DuplicatesFound): Map<number, number> {
  const sizes = new Map<number, number>()
  for (let i = 0; i < result.clusters.length; i++) {
    const cluster = result.clusters[i]!
    if (cluster !== i) sizes.set(cluster, (sizes.get(cluster) ?? 1) + 1)
  }
  return sizes
}

const inOrder = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one])
