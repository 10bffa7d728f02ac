/** Matching from a table to clusters, in order: encode, choose comparisons, prepare, block, learn, score, cluster. */

import { candidatesOf, countPairs } from './block.ts'
import { clusterPairs, type DecidedPair } from './cluster.ts'
import { encodeTable } from './columns.ts'
import { copiesOf, decisionsAmong, distinctRows, withCopies } from './copies.ts'
import { designOf } from './design.ts'
import type { Estimate } from './estimate.ts'
import { explainerOf, type PairEvidence } from './explain.ts'
import { few, usualEstimate } from './few.ts'
import { contradictionsOf } from './hard.ts'
import { recordKeys } from './keys.ts'
import { learn, learnLone } from './learn.ts'
import { type MatchModel, modelOf } from './model.ts'
import { placesOf, rank, toTable } from './places.ts'
import { type Comparison, prepare } from './prepare.ts'
import { scorerOf } from './score.ts'
import { scorePairs } from './score-pairs.ts'
import type { MatchTable } from './table.ts'
import { type Slips, withTypoKeys } from './typo-keys.ts'

export interface MatchOptions {
  readonly matchAt: number
  readonly reviewAt: number
  readonly seed: number
  /** What people decided of pairs, by position: kept whatever the evidence says. */
  readonly decisions?: readonly DecidedPair[]
}

export const matchDefaults: MatchOptions = { matchAt: 0.5, reviewAt: 0.1, seed: 1 }

export interface FoundPair {
  readonly left: number
  readonly right: number
  readonly weight: number
}

export interface MatchResult {
  readonly comparisons: readonly Comparison[]
  readonly model: MatchModel
  readonly estimate: Estimate
  /** Pairs from the review threshold up, best first; positions of records, left < right. */
  readonly pairs: readonly FoundPair[]
  /** Pairs that have something in common, and those of them that were compared: the rest share only what too many share. */
  readonly candidatePairs: number
  readonly comparedPairs: number
  /** By column, what was done to find values that differ by a slip; none where every pair is compared anyway. */
  readonly slips: readonly Slips[]
  /** Records of the largest group that was too large to compare every two of and was clustered in parts; 0 where none was. */
  readonly largestGroup: number
  /** Cluster of each record position, named by its first member. */
  readonly clusters: Int32Array
  /** The evidence of any two records, by position. */
  readonly explain: (left: number, right: number) => PairEvidence
  readonly seconds: Record<string, number>
}

/** log2 odds of a probability: what weights are held against. */
export const oddsOf = (probability: number) => Math.log2(probability / (1 - probability))

export async function findDuplicates(table: MatchTable, options: MatchOptions = matchDefaults): Promise<MatchResult> {
  const { seconds, lap } = stopwatch()
  const { size } = table
  const encoded = encodeTable(table)
  lap('encode')
  const copies = copiesOf(encoded, options.decisions ?? [])
  if (copies !== null) {
    const decisions = decisionsAmong(options.decisions ?? [], copies)
    return withCopies(await findDuplicates(distinctRows(table, copies), { ...options, decisions }), copies)
  }
  const design = designOf(encoded)
  const prepared = prepare(encoded, design)
  lap('prepare')
  let slips: readonly Slips[] = []
  const keysOf = (largest: number) => {
    const keys = withTypoKeys(recordKeys(prepared), prepared, largest)
    slips = keys.slips
    return keys
  }
  const candidates = candidatesOf(size, keysOf, encoded.twins)
  lap('block')
  const comparedPairs = countPairs(candidates)
  lap('count')
  const estimate = design.lone
    ? learnLone(prepared, candidates)
    : size < few
      ? usualEstimate(prepared)
      : learn(prepared, candidates, comparedPairs, options.seed)
  const model = modelOf(design, estimate, (size * (size - 1)) / 2)
  lap('estimate')
  const scorer = scorerOf(prepared, model)
  // a sheet too small or too empty to compare anything in: no evidence, no pair
  const compared = prepared.comparisons.length === 0 ? 0 : size
  const scored = scorePairs(candidates, scorer, oddsOf(options.reviewAt), 0, compared)
  lap('score')
  const places = placesOf(encoded.order)
  const decisions = (options.decisions ?? []).map((decision) => ({
    ...decision,
    left: places[decision.left]!,
    right: places[decision.right]!,
  }))
  let largestGroup = 0
  const clusters = clusterPairs(size, scored, scorer.weigh, oddsOf(options.matchAt), estimate.another, decisions, {
    contradicts: contradictionsOf(encoded.columns, design.hard),
    tooLarge: (records) => {
      largestGroup = Math.max(largestGroup, records)
    },
  })
  const explain = explainerOf(prepared, model, scorer)
  lap('cluster')
  return {
    comparisons: prepared.comparisons,
    model,
    estimate,
    pairs: rank(scored, encoded.order),
    candidatePairs: comparedPairs + (candidates.blocks?.skippedPairs ?? 0),
    comparedPairs,
    slips,
    largestGroup,
    clusters: toTable(clusters, encoded.order),
    explain: (left, right) => explain(places[left]!, places[right]!),
    seconds,
  }
}

/** Seconds by stage. */
function stopwatch() {
  const seconds: Record<string, number> = {}
  let clock = performance.now()
  const lap = (name: string) => {
    const now = performance.now()
    seconds[name] = (now - clock) / 1000
    clock = now
  }
  return { seconds, lap }
}
