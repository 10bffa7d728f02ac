/**
 * The three steps of matching (keys, weights, clusters) for some of the records, as pure functions of those records, a model and the
 * facts of all records: for callers that hold the records in parts, in other processes or in a store. Positions are those of the table
 * given; results depend on no record outside it.
 */

import { mix } from '../arrays/hash.ts'
import type { KeyTable } from '../block/key-table.ts'
import { slipKeysOf } from '../block/slip-keys.ts'
import { recordKeysHere, saltsOf } from '../block/value-keys.ts'
import { clusterPairs } from '../cluster/cluster.ts'
import { encodeHere } from '../columns/encode.ts'
import type { MatchTable } from '../columns/table.ts'
import { placesOf, toTable } from '../columns/table-order.ts'
import type { Facts } from '../columns/value-counts.ts'
import type { DecidedPair } from '../decisions.ts'
import { contradictionsOf } from '../design/contradictions.ts'
import { boundedWeight, guardOf, relationOf, stanceOf } from '../identity/guard.ts'
import type { RelatedPair } from '../identity/related-pair.ts'
import type { MatchModel } from '../model/model.ts'
import { explainerOf, type PairEvidence } from '../score/explain.ts'
import { scorerOf } from '../score/score.ts'
import type { ScoredPairs } from '../score/score-candidates.ts'
import { tuning } from '../tuning.ts'
import { open, prepareHere } from '../vectors/prepared.ts'
import { contentKeys } from './kept-lists.ts'
import type { NewKeys } from './new-candidates.ts'

/**
 * The keys of each record: records that share one are candidates, unless too many records hold it. Beside them one key of all compared
 * cells, which only records alike in every cell share.
 * @param includeUnique also give keys that no other record has, and keys that survive a slip, so that later records can be found by them
 */
export function keysOf(table: MatchTable, { design }: MatchModel, facts: Facts, includeUnique = false): NewKeys {
  const encoded = encodeHere(table, facts)
  const groundwork = prepareHere(encoded, design, includeUnique ? 'lone' : 'shared')
  const contents = contentKeys(groundwork)
  const places = placesOf(encoded.order)
  const salts = saltsOf(design)
  const slips = design.comparisons.map(({ kind, keyed }, c) => {
    const made = includeUnique && keyed ? slipKeysOf({ values: groundwork.values[c]! }, kind, mix(salts[c]!, 5)) : null
    return made === null ? [] : [made]
  })
  return {
    ...inTable(recordKeysHere(groundwork), places),
    slips: inTable(recordKeysHere({ ground: groundwork.ground, keys: slips }), places),
    contents: Uint32Array.from(places, (place) => contents[place]!),
  }
}

/** Keys by position in the table. */
function inTable({ starts, keys }: KeyTable, places: Int32Array): KeyTable {
  const startsHere = new Int32Array(places.length + 1)
  const keysHere = new Uint32Array(keys.length)
  for (let position = 0; position < places.length; position++) {
    const from = starts[places[position]!]!
    const to = starts[places[position]! + 1]!
    keysHere.set(keys.subarray(from, to), startsHere[position]!)
    startsHere[position + 1] = startsHere[position]! + to - from
  }
  return { starts: startsHere, keys: keysHere }
}

export interface Judged {
  readonly weight: number
  /** What binds two customers who are not one. */
  readonly relation: RelatedPair['relation'] | null
}

/** Compares any two records of a table, by position. */
export interface Matcher {
  /** The weight (log2 odds of a match) where it reaches `least`; else some number below `least`, in less time. */
  judgeIf(left: number, right: number, least: number): Judged
  explain(left: number, right: number): PairEvidence
}

/**
 * Makes the records of a table ready to be compared.
 * @param matchAt log2 odds from which two records are one customer
 */
export function matcherOf(table: MatchTable, model: MatchModel, facts: Facts, matchAt: number): Matcher {
  const encoded = encodeHere(table, facts)
  const groundwork = prepareHere(encoded, model.design, 'none')
  const prepared = open(groundwork.ground)
  const scorer = scorerOf(prepared, model)
  const verdictOf = guardOf(encoded.columns, model.design.identity, contradictionsOf(encoded.columns, model.design.hard))
  const explain = explainerOf(prepared, groundwork.values, model, scorer, verdictOf, matchAt)
  const places = placesOf(encoded.order)
  return {
    judgeIf: (left, right, least) => {
      const [i, j] = [places[left]!, places[right]!]
      const lookedAt = least - tuning.vouchedBelow
      const weight = scorer.weighIf(i, j, lookedAt)
      if (weight < lookedAt) return { weight, relation: null }
      const verdict = verdictOf(i, j)
      return { weight: boundedWeight(verdict, weight, matchAt), relation: relationOf(verdict) }
    },
    explain: (left, right) => explain(places[left]!, places[right]!),
  }
}

/** The weight of each pair (log2 odds of a match). */
export function weighPairs(table: MatchTable, pairs: Pick<ScoredPairs, 'left' | 'right'>, model: MatchModel, facts: Facts): Float64Array {
  const encoded = encodeHere(table, facts)
  const scorer = scorerOf(open(prepareHere(encoded, model.design, 'none').ground), model)
  const places = placesOf(encoded.order)
  return Float64Array.from(pairs.left, (left, p) => scorer.weigh(places[left]!, places[pairs.right[p]!]!))
}

const none: ReadonlySet<number> = new Set()
/** By so much weights may differ because other records came in between. */
const aboutABit = 1

/**
 * The cluster of each record, named by its first member. Records that no chain of pairs joins are never in one cluster, so a set of records
 * without pairs to others may be clustered by itself.
 * @param least weight from which two records count as a match
 * @param merged positions of golden records: a pair that weighs more than the values of the two give rests on a record the customer was made of,
 *   and what the golden record's own name says does not part it
 */
export function clusterScored(
  table: MatchTable,
  { left, right, weight }: ScoredPairs,
  least: number,
  model: MatchModel,
  facts: Facts,
  decisions: readonly DecidedPair[] = [],
  merged: ReadonlySet<number> = none,
): Int32Array {
  const encoded = encodeHere(table, facts)
  const scorer = scorerOf(open(prepareHere(encoded, model.design, 'none').ground), model)
  const places = placesOf(encoded.order)
  const placed = { left: left.map((i) => places[i]!), right: right.map((j) => places[j]!), weight }
  const decided = decisions.map((decision) => ({ ...decision, left: places[decision.left]!, right: places[decision.right]! }))
  const contradicts = contradictionsOf(encoded.columns, model.design.hard)
  const verdictOf = guardOf(encoded.columns, model.design.identity, contradicts)
  const weigh = (i: number, j: number) => boundedWeight(verdictOf(i, j), scorer.weigh(i, j), least)
  const vouched = new Set<number>()
  for (let p = 0; p < left.length; p++) {
    if (!merged.has(left[p]!) && !merged.has(right[p]!)) continue
    const [i, j] = [placed.left[p]!, placed.right[p]!]
    if (weight[p]! > weigh(i, j) + aboutABit) vouched.add(i * table.size + j).add(j * table.size + i)
  }
  const stance = (i: number, j: number) => (vouched.has(i * table.size + j) ? 0 : stanceOf(verdictOf(i, j)))
  return toTable(clusterPairs(table.size, placed, weigh, least, model.estimate.another, decided, { contradicts, stance }), encoded.order)
}
