/**
 * The expectation step: how likely each candidate pair is a match under the parameters of this round. A pair is weighed by itself; then
 * the candidates of one record are grouped, because records that do not match each other cannot all be matches of the one. Plain and
 * fast: runs each round of learning.
 */

import { power } from '../model/odds.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import { weigherOf } from '../model/weights.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import type { RememberedPairs } from './compared-pairs.ts'
import { groupedRows, type Neighbourhoods, reluctance } from './neighbourhoods.ts'

/** What the candidate pairs are taken for, by number; written anew each round. */
export interface PairBeliefs {
  /** log2 odds of a match, by the evidence of the pair alone. */
  readonly weight: Float64Array
  /** Probability of a match; 0 of a pair outside the group of its record. */
  readonly posterior: Float64Array
}

export function noBeliefs(size: number): PairBeliefs {
  return { weight: new Float64Array(size), posterior: new Float64Array(size) }
}

/** Weighs any pair that is compared in the same way as the candidates: log2 odds of a match. */
export type Bond = (pairs: LevelledPairs, p: number) => number

/**
 * Weighs every candidate by itself.
 * @param prior log2 odds of a match before anything is compared
 */
export function weighCandidates(
  candidates: LevelledPairs,
  parameters: readonly ComparisonParameters[],
  prior: number,
  { weight }: PairBeliefs,
): Bond {
  const weigher = weigherOf(parameters)
  for (let p = 0; p < candidates.size; p++) weight[p] = prior + weigher.all(candidates, p)
  return (pairs, p) => prior + weigher.all(pairs, p)
}

/**
 * Groups the candidates of each record and sets their posteriors; what a person decided, or a rule, stands above the evidence.
 * @param among pairs of candidates with one another
 * @param decidedRow what people or rules say of each candidate: 1 the same, 0 different, -1 nothing
 * @returns bits (0 or less) by which a third record joins two less readily than a second joins one
 */
export function groupCandidates(
  neighbourhoods: Neighbourhoods,
  among: RememberedPairs,
  bond: Bond,
  decidedRow: Int8Array | undefined,
  { weight, posterior }: PairBeliefs,
): number {
  const extraRecordPenalty = reluctance(neighbourhoods.starts, weight)
  posterior.fill(0)
  for (const p of groupedRows(neighbourhoods, weight, among, bond, extraRecordPenalty)) posterior[p] = 1 / (1 + power(-weight[p]!))
  if (decidedRow !== undefined) for (let p = 0; p < posterior.length; p++) if (decidedRow[p]! >= 0) posterior[p] = decidedRow[p]!
  return extraRecordPenalty
}

/** The candidates that may match, and how many matches are expected among them. */
export function possibleMatches({ posterior }: PairBeliefs): { readonly possible: number[]; readonly expected: number } {
  const possible: number[] = []
  let expected = 0
  for (let p = 0; p < posterior.length; p++) {
    if (posterior[p] === 0) continue
    expected += posterior[p]!
    possible.push(p)
  }
  return { possible, expected }
}
