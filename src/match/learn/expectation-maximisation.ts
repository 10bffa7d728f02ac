/**
 * The parameters of a Fellegi–Sunter model learned by expectation–maximisation. u is counted over pairs that are no match
 * (`non-matches.ts`), m and the prior over the candidate pairs, which are taken to hold all matches. Where two records share a value, u
 * is that value's own frequency (term frequency adjustment), so learning works on pairs, each with its bits of rarity. Plain and fast:
 * levels stand in one byte each, pair after pair.
 */

import type { Estimate } from '../model/estimate.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import { weigherOf } from '../model/weights.ts'
import type { LevelledPairs, Levels } from '../vectors/pair-levels.ts'
import { RememberedPairs } from './compared-pairs.ts'
import { leanOn } from './dependence.ts'
import { groupCandidates, noBeliefs, type PairBeliefs, possibleMatches, weighCandidates } from './expectation.ts'
import { sumByLevel } from './level-sums.ts'
import { countM, countU, countUsual, keepPinned, type Usual } from './maximisation.ts'
import type { Neighbourhoods } from './neighbourhoods.ts'
import { type Chance, type ChanceInput, chanceOf, withoutDoubtful, withoutMatches } from './non-matches.ts'

/** The pairs of the sampled records with their candidates that may match, record by record; and the pairs that show agreement by chance. */
export interface EstimateInput extends Neighbourhoods, ChanceInput {
  /** The first guess of each comparison (see `firstParameters`). */
  readonly first: readonly ComparisonParameters[]
  /** A first guess of the number of matching pairs. */
  readonly firstMatches: number
  /** Most rounds of learning; 20 unless given. */
  readonly rounds?: number
  /** Compares any two records. */
  readonly compare: Levels
  /** What is usual of m, by comparison; null where nothing is. */
  readonly usual?: readonly (Usual | null)[]
  /** What people decided of each candidate, or what is certain by rule: 1 the same customer, 0 different ones, -1 nothing. */
  readonly decidedRow?: Int8Array
  /** Pairs that people said are one customer, also pairs outside the sample: each counts towards m as a certain match. */
  readonly labelled?: LevelledPairs
  /** What people pinned of each comparison; kept whatever is learned. */
  readonly pinned?: readonly (ComparisonParameters | null)[]
}

/** Learning ends when a round changes no probability by more than this, or after so many rounds; and not before the least. */
const settled = 2e-3
const mostRounds = 20
const leastRounds = 7

/** From this round on it is learned which comparisons hang together: before, m is too rough. */
const dependenceFrom = 5

/** Once a round changes no more than this, dependence is no longer learned anew: going to and fro between two trees would never end. */
const nearlySettled = 1e-2

/** What all rounds share. */
interface Work {
  readonly input: EstimateInput
  /** Changed in place, round by round. */
  readonly parameters: readonly ComparisonParameters[]
  readonly chance: Chance
  readonly among: RememberedPairs
  /** Pairs that people said are the same, counted at each level of each comparison. */
  readonly labels: readonly Float64Array[]
  readonly beliefs: PairBeliefs
}

/** What one round hands to the next. */
interface Round {
  /** From 1; 0 before the first. */
  readonly number: number
  /** Expected matches among all pairs. */
  readonly matches: number
  /** Bits (0 or less), see `Estimate.another`. */
  readonly extraRecordPenalty: number
  /** The largest change of a probability, or of the number of matches as a share of it. */
  readonly change: number
}

/** Learns the parameters and the number of matches; at most 20 rounds. */
export function estimate(input: EstimateInput): Estimate {
  const work = workOn(input)
  let round: Round = { number: 0, matches: input.firstMatches, extraRecordPenalty: 0, change: 1 }
  while (goesOn(round, input.rounds ?? mostRounds)) round = nextRound(work, round)
  const { number, matches, extraRecordPenalty, change } = round
  return {
    parameters: work.parameters,
    matches,
    another: extraRecordPenalty,
    iterations: number,
    converged: change <= settled,
    change,
  }
}

/** Counts what no round changes. */
function workOn(input: EstimateInput): Work {
  const parameters = structuredClone(input.first) as ComparisonParameters[]
  keepPinned(parameters, input.pinned)
  const width = parameters.length
  const { labelled } = input
  const certain = new Float64Array(labelled?.size ?? 0).fill(1)
  const labels = parameters.map(({ m }, c) => {
    const counts = new Float64Array(m.length)
    return labelled === undefined ? counts : sumByLevel(labelled, c, width, certain, counts)
  })
  const among = new RememberedPairs(input.compare, width)
  return { input, parameters, chance: chanceOf(input, width), among, labels, beliefs: noBeliefs(input.candidates.size) }
}

const goesOn = ({ number, change }: Round, most: number) => number < most && (change > settled || number < leastRounds)

/** One round: what hangs together, how likely each pair is a match, and the parameters that follow. */
function nextRound(work: Work, last: Round): Round {
  const { input, parameters, chance, beliefs } = work
  const { candidates, totalPairs } = input
  const number = last.number + 1
  const prior = Math.log2(last.matches / Math.max(1, totalPairs - last.matches))
  learnDependence(work, last, number, prior)
  const bond = weighCandidates(candidates, parameters, prior, beliefs)
  const extraRecordPenalty = groupCandidates(input, work.among, bond, input.decidedRow, beliefs)
  const { possible, expected } = possibleMatches(beliefs)
  const found = Math.max(1, (expected * input.scale) / 2)
  const matches = Math.min(found, totalPairs / 2)
  const changeOfMatches = Math.abs(found - last.matches) / last.matches
  const changeOfM = learnM(work)
  countU(parameters, chance.patterns, withoutMatches(chance, beliefs.posterior))
  countUsual(parameters, candidates, possible, (p) => beliefs.posterior[p]!)
  keepPinned(parameters, input.pinned)
  return { number, matches, extraRecordPenalty, change: Math.max(changeOfMatches, changeOfM) }
}

/** Learns which comparisons lean on which. */
function learnDependence({ input, parameters, chance, beliefs }: Work, { matches, change }: Round, number: number, prior: number): void {
  if (number < dependenceFrom || (number >= leastRounds && change <= nearlySettled)) return
  const alone = weigherOf(parameters.map((parameter) => ({ ...parameter, parent: -1 })))
  leanOn(parameters, chance.patterns, withoutDoubtful(chance, input, beliefs.posterior, alone, prior, matches))
}

/**
 * Learns m of every comparison that no person pinned whole.
 * @returns the largest change of a probability
 */
function learnM({ input, parameters, labels, beliefs }: Work): number {
  const { candidates, pinned, usual } = input
  const { posterior } = beliefs
  const width = parameters.length
  let change = 0
  for (let c = 0; c < width; c++) {
    if (pinned?.[c]?.whole === true) continue
    const m = countM(sumByLevel(candidates, c, width, posterior, labels[c]!.slice()), parameters[c]!.levels, usual?.[c] ?? null)
    const before = parameters[c]!.m
    for (let l = 0; l < m.length; l++) change = Math.max(change, Math.abs(m[l]! - before[l]!))
    parameters[c]!.m = m
  }
  return change
}
