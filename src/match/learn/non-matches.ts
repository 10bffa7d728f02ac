/**
 * What agreement by chance looks like: pairs that are no match, by the levels they reach. Two strata of all pairs there are make the
 * picture (Cochran 1977, ch. 5): candidates of the sampled records, where nearly all that is alike stands, and pairs drawn at random
 * from the rest. Drawn from all pairs alike, what is rare would be seen once or not at all. Plain and fast.
 */

import type { Weigher } from '../model/weights.ts'
import { tuning } from '../tuning.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import { type Patterns, patternsOf, sumsOf } from './agreement-patterns.ts'

export interface ChanceInput {
  /** Candidates of the sampled records that may match. */
  readonly candidates: LevelledPairs
  /** Levels of the others of their candidates, one byte per pair and comparison. */
  readonly hopeless: Uint8Array
  /** Pairs drawn at random that are no candidates. */
  readonly random: LevelledPairs
  /** How many records each sampled one stands for. */
  readonly scale: number
  /** All pairs there are. */
  readonly totalPairs: number
}

/** Counts are as if `tuning.chancePairs` pairs had been drawn from all. */
export interface Chance {
  readonly patterns: Patterns
  /** What each pattern counts where no pair is taken for a match. */
  readonly all: Float64Array
  /** What one candidate, and one pair drawn at random, counts. */
  readonly eachCandidate: number
  readonly eachRandom: number
}

/** @param width comparisons of a pair */
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

/** What each pattern counts among pairs that are no match, given how likely each candidate is one. */
export function withoutMatches({ patterns, all, eachCandidate }: Chance, posterior: Float64Array): Float64Array {
  const shares = all.slice()
  for (let p = 0; p < posterior.length; p++) if (posterior[p]! > 0) shares[patterns.of[p]!]! -= eachCandidate * posterior[p]!
  return shares
}

/**
 * The same without pairs that might be matches by their evidence alone: such a pair says nothing of how other pairs hang together.
 * But no more of them are left out than matches can be.
 * @param alone weighs each comparison by itself
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
  for (const p of near) parts[p] = doubt
  const shares = withoutMatches(chance, parts)
  for (const p of drawn) shares[patterns.of[candidates.size + p]!]! -= doubt * eachRandom
  return shares
}
