/** Results of matching, by record of the store in place of position in the table. */

import { crowdFrom, type Entries, inOrder } from '../../match/arrays/key-lists.ts'
import { probabilityOf } from '../../match/model/odds.ts'
import type { MatchResult } from '../../match/result.ts'
import type { StandingDecision } from '../../store/decision.ts'
import type { Relation } from '../../store/relations.ts'
import type { Progress } from '../progress.ts'
import { packed } from './stored-evidence.ts'

/**
 * What people decided, by position; a record that is no longer live drops out.
 * @param drawn pairs (`3:17`) that were drawn at random and not chosen
 */
export function byPosition(decisions: readonly StandingDecision[], ids: readonly number[], drawn: ReadonlySet<string>) {
  const places = decisions.length === 0 ? new Map<number, number>() : new Map(ids.map((id, at) => [id, at]))
  return decisions.flatMap(({ left, right, verdict }) => {
    const [one, other] = [places.get(left), places.get(right)]
    return verdict === 'unsure' || one === undefined || other === undefined
      ? []
      : [{ left: one, right: other, verdict: ofOneCustomer(verdict), isDrawn: drawn.has(`${left}:${right}`) }]
  })
}

/** Customers who are related are not one. */
export const ofOneCustomer = (verdict: 'same' | 'different' | 'related'): 'same' | 'different' =>
  verdict === 'same' ? 'same' : 'different'

/** Pairs with their evidence in the order of the table, so that each is written next to the one before. */
export function* storedPairs(result: MatchResult, ids: readonly number[], progress: Progress) {
  // positions rise with the records' ids
  const sorted = [...result.pairs].sort((a, b) => a.left - b.left || a.right - b.right)
  for (const [at, { left, right, weight }] of sorted.entries()) {
    const evidence = packed(result.explain(left, right))
    yield { left: ids[left]!, right: ids[right]!, weight, probability: probabilityOf(weight), evidence }
    if (at % 10_000 === 0) progress({ stage: 'store', done: at, total: sorted.length })
  }
}

/** Customers who belong together, in the order of the table. */
export function storedRelations({ related }: MatchResult, ids: readonly number[]): Relation[] {
  return related
    .map(({ left, right, relation }) => ({ left: ids[Math.min(left, right)]!, right: ids[Math.max(left, right)]!, relation }))
    .sort((a, b) => a.left - b.left || a.right - b.right)
}

/** Members of clusters of two and more. */
export function groupsOf(clusters: Int32Array, ids: readonly number[]): number[][] {
  const sizes = new Int32Array(clusters.length)
  for (const cluster of clusters) sizes[cluster]!++
  const groups = new Map<number, number[]>()
  for (const [at, cluster] of clusters.entries()) {
    if (sizes[cluster]! < 2) continue
    const members = groups.get(cluster)
    if (members === undefined) groups.set(cluster, [ids[at]!])
    else members.push(ids[at]!)
  }
  return [...groups.values()]
}

/** A list of positions as one of records, its keys rising. */
export function recordsOf({ keys, values }: Entries, ids: readonly number[]): Entries {
  return inOrder({ keys, values: values.map((value) => (value >= crowdFrom ? value : ids[value]!)) })
}
