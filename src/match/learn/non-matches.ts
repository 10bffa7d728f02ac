/**
 * Agreement by chance: how many pairs that are no match show each agreement pattern. Counted by stratified sampling (Cochran 1977, ch. 5)
 * in two strata: the candidates of the sampled records, which hold nearly all pairs with rare agreements, and pairs drawn at random from
 * the rest. A simple random sample of all pairs would hold a rare agreement once or never. Plain and fast.
 */

import type { Weigher } from '../model/weights.ts'
import { tuning } from '../tuning.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import { type Patterns, patternsOf, sumsOf } from './agreement-patterns.ts'

/** The pairs of both strata. */
export interface ChanceInput {
  /** Candidates of the sampled records that may match. */
  readonly candidates: LevelledPairs
  /** Levels of their other candidates, which cannot match: one byte per pair and comparison. */
  readonly hopeless: Uint8Array
  /** Pairs drawn at random, without those that are candidates. */
  readonly random: LevelledPairs
  /** How many records each sampled record stands for: 20 where 5,000 of 100,000 are sampled. */
  readonly scale: number
  /** The number of all pairs of records. */
  readonly totalPairs: number
}

/** Counts are scaled as if `tuning.chancePairs` pairs had been drawn from all. */
export interface Chance {
  readonly patterns: Patterns
  /** The count of each pattern while no pair is taken for a match. */
  readonly all: Float64Array
  /** What one candidate, and one pair drawn at random, counts. */
  readonly eachCandidate: number
  readonly eachRandom: number
}

/**
 * Counts the patterns of both strata.
 * @param width comparisons of a pair
 */
export function chanceOf({ candidates, hopeless, random, scale, totalPairs }: ChanceInput, width: number): Chance {
  const unit = tuning.chancePairs / totalPairs
  const near = candidates.size + hopeless.length / width
  const eachCandidate = (unit * scale) / 2
  const eachRandom = random.size === 0 ? 0 : Math.max(0, tuning.chancePairs - near * eachCandidate) / random.size
  const levels = new Uint8Array(candidates.levels.length + random.levels.length + hopeless.length)
  levels.set(candidates.levels)
  levels.set(random.levels, candidates.levels.length)
  levels.set(hopeless, candidates.levels.length + random.levels.length)
  const patterns = patternsOf({ size: near + random.size, levels }, width)
  const counts = new Float64Array(near + random.size).fill(eachCandidate)
  counts.fill(eachRandom, candidates.size, candidates.size + random.size)
  return { patterns, all: sumsOf(patterns, counts), eachCandidate, eachRandom }
}

/**
 * The count of each pattern among pairs that are no match.
 * @param posterior how likely each candidate is a match
 */
export function withoutMatches({ patterns, all, eachCandidate }: Chance, posterior: Float64Array): Float64Array {
  const shares = all.slice()
  for (let p = 0; p < posterior.length; p++) if (posterior[p]! > 0) shares[patterns.of[p]!]! -= eachCandidate * posterior[p]!
  return shares
}

/**
 * The same without doubtful pairs: pairs that may be matches by their own weight would make comparisons look dependent. No more of
 * them are left out than there can be matches: of many, each counts in part.
 * @param alone weighs a pair as if no comparison leaned on another
 * @param prior log2 odds of a match before anything is compared
 */
export function withoutDoubtful(
  chance: Chance,
  { candidates, random, totalPairs }: ChanceInput,
  posterior: Float64Array,
  alone: Weigher,
  prior: number,
  matches: number,
): Float64Array {
  const { patterns, eachCandidate, eachRandom } = chance
  const least = tuning.doubtfulFrom - prior
  const near: number[] = []
  for (let p = 0; p < candidates.size; p++) if (alone.all(candidates, p) > least) near.push(p)
  const drawn: number[] = []
  for (let p = 0; p < random.size; p++) if (alone.all(random, p) > least) drawn.push(p)
  const due = (tuning.chancePairs * matches) / totalPairs
  const doubtful = near.length * eachCandidate + drawn.length * eachRandom
  const doubt = Math.min(1, (tuning.doubtfulMatches * (due + 1)) / Math.max(1, doubtful))
  const parts = posterior.slice()
  for (const p of near) parts[p] = Math.max(parts[p]!, doubt)
  const shares = withoutMatches(chance, parts)
  for (const p of drawn) shares[patterns.of[candidates.size + p]!]! -= doubt * eachRandom
  return shares
}
