/**
 * Fellegi–Sunter by expectation–maximisation. Plain and fast: levels stand in one byte each, pair after pair.
 *
 * u comes from pairs that are no match (`chance.ts`), m and the prior from the candidate pairs, which are taken to hold all matches. Where two records share a value, u is that
 * value's own frequency (term frequency adjustment); the estimator therefore works on pairs, each with its bits of rarity.
 */

import type { Level } from '../compare/level.ts'
import type { Distinctions } from '../design/distinctions.ts'
import type { Estimate } from '../model/estimate.ts'
import { power } from '../model/odds.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import { againstOf, type Lookalikes, oddsAgainstEither } from '../model/rivals.ts'
import { weigherOf } from '../model/weights.ts'
import { tuning } from '../tuning.ts'
import type { LevelledPairs, Levels } from '../vectors/pair-levels.ts'
import { type Patterns, patternsOf, sumsOf } from './agreement-patterns.ts'
import { RememberedPairs } from './compared-pairs.ts'
import { leanOn } from './dependence.ts'
import { sumByLevel } from './level-sums.ts'
import { firstLookalikes, keepDifferentNames, learnLookalikes, namingColumn, sameDespiteName } from './lookalikes.ts'
import { groupedRows, type Neighbourhoods, reluctance } from './neighbourhoods.ts'
import { type ChanceInput, chanceOf, withoutDoubtful, withoutMatches } from './non-matches.ts'

/** Pairs of the sampled records with their candidates that may match, record by record, and pairs that tell of chance. */
export interface EstimateInput extends Neighbourhoods, ChanceInput {
  /** What is thought of each comparison before anything is learned. */
  readonly first: readonly ComparisonParameters[]
  /** A first guess of the number of matching pairs. */
  readonly firstMatches: number
  /** Rounds of learning at most, where not the usual number. */
  readonly rounds?: number
  /** Writes the levels and bits of any two records. */
  readonly compare: Levels
  /** What tells apart customers who look alike. */
  readonly distinctions?: Distinctions
  /** What people said of rows among the candidates: 1 the same, 0 different, -1 nothing. */
  readonly decidedRow?: Int8Array
  /** Pairs that people said are the same customer, wherever they stand: each counts towards m like one that is certain. */
  readonly labelled?: LevelledPairs
  /** What people pinned of each comparison, to be kept. */
  readonly pinned?: readonly (ComparisonParameters | null)[]
}

/** A first guess of m: matches mostly agree. */
function firstM(levels: number): number[] {
  const m = Array.from({ length: levels }, (_, l) => (l === 0 ? 0.1 : tuning.firstFall ** (levels - 1 - l)))
  const sum = m.reduce((a, b) => a + b, 0)
  return m.map((x) => x / sum)
}

/** Keeps the partial levels of matches below the levels above them, so that pairs merely alike cannot take over the role of matches. */
function boundBelow(m: number[], levels: readonly Level[]): void {
  let above = m.at(-1)!
  for (let l = m.length - 2; l >= 1; l--) {
    const most = (levels[l]!.partial === true ? tuning.partialShare : 1) * above
    if (m[l]! > most) m[l] = most
    above += m[l]!
  }
  const sum = m.reduce((a, b) => a + b, 0)
  for (let l = 0; l < m.length; l++) m[l]! /= sum
}

const smooth = 0.5

/** Learning ends when a round changes no more than this, or after so many rounds. */
const settled = 2e-3
const mostRounds = 20

/** From so little change on, what hangs together is no longer looked at anew: going to and fro between two trees would never end. */
const nearlySettled = 1e-2

/**
 * What is thought of each comparison at first: matches mostly agree, and pairs drawn from all there are show what chance does.
 * @param order from this comparison on, levels tell only whether names stand in each other's column: a habit of matches, weighed by m alone
 */
export function firstParameters(levelsOfAll: readonly (readonly Level[])[], order: number, random: LevelledPairs): ComparisonParameters[] {
  const parameters: ComparisonParameters[] = levelsOfAll.map((levels, c) => ({
    levels,
    fixed: c >= order,
    m: firstM(levels.length),
    u: levels.map(() => 1 / levels.length),
    usual: levels.map(() => 0),
    most: levels.map(({ most }) => most ?? Number.POSITIVE_INFINITY),
    parent: -1,
    lift: [],
  }))
  const patterns = patternsOf(random, parameters.length)
  countU(parameters, patterns, sumsOf(patterns, new Float64Array(random.size).fill(1)))
  countUsual(
    parameters,
    random,
    Array.from({ length: random.size }, (_, p) => p),
    () => 1,
  )
  return parameters
}

export function estimate(input: EstimateInput): Estimate {
  const { candidates, totalPairs, distinctions } = input
  const parameters = structuredClone(input.first) as ComparisonParameters[]
  const width = parameters.length
  const chance = chanceOf(input, width)
  const among = new RememberedPairs(input.compare, width)
  const pinned = parameters.map((_, c) => input.pinned?.[c] ?? null)
  const isWhole = pinned.map((pin) => pin?.whole === true)
  const pin = () => {
    for (const [c, one] of pinned.entries()) if (one !== null) keepPinned(parameters[c]!, one)
  }
  pin()
  const { labelled } = input
  const certain = new Float64Array(labelled?.size ?? 0).fill(1)
  const labels = parameters.map(({ levels: { length } }, c) =>
    labelled === undefined ? new Float64Array(length) : sumByLevel(labelled, c, width, certain, new Float64Array(length)),
  )
  const weight = new Float64Array(candidates.size)
  const posterior = new Float64Array(candidates.size)
  let matches = input.firstMatches
  let another = 0
  /** The column whose names lookalikes do not share; null until one is found. */
  let naming: number | null = null
  let lookalikes: Lookalikes | undefined
  const isLookalike = new Float64Array(candidates.size)
  const either = new Float64Array(candidates.size)
  let iterations = 0
  let change = 1
  while (iterations < (input.rounds ?? mostRounds) && (change > settled || iterations < 7)) {
    iterations++
    const prior = Math.log2(matches / Math.max(1, totalPairs - matches))
    if (iterations > 4 && (iterations < 7 || change > nearlySettled)) {
      const alone = weigherOf(parameters.map((parameter) => ({ ...parameter, parent: -1 })))
      leanOn(parameters, chance.patterns, withoutDoubtful(chance, input, posterior, alone, prior, matches))
      if (lookalikes === undefined && distinctions !== undefined) {
        naming = namingColumn(parameters, distinctions)
        if (naming !== null) {
          parameters[naming]!.m = firstM(parameters[naming]!.levels.length)
          lookalikes = firstLookalikes(parameters, naming, distinctions, matches)
        }
      }
    }
    const weigher = weigherOf(parameters)
    const rival = lookalikes && againstOf(parameters, lookalikes, matches)
    const bond = (pairs: LevelledPairs, p: number): number => {
      const bits = prior + weigher.all(pairs, p)
      return rival === undefined ? bits : oddsAgainstEither(bits, rival.bits(pairs, p))
    }
    for (let p = 0; p < candidates.size; p++) {
      const bits = prior + weigher.all(candidates, p)
      weight[p] = bits
      if (rival === undefined) continue
      const other = rival.bits(candidates, p)
      // odds of the pair to look alike only, as against all else it may be
      isLookalike[p] = 1 / (1 + power(other) + power(other - bits))
      weight[p] = oddsAgainstEither(bits, other)
      either[p] = isLookalike[p]! + 1 / (1 + power(-weight[p]!))
    }
    another = reluctance(input.starts, weight)
    posterior.fill(0)
    for (const p of groupedRows(input, weight, among, bond, another)) posterior[p] = 1 / (1 + power(-weight[p]!))
    if (input.decidedRow !== undefined)
      for (let p = 0; p < candidates.size; p++) if (input.decidedRow[p]! >= 0) posterior[p] = input.decidedRow[p]!
    let sum = 0
    const possible: number[] = []
    for (let p = 0; p < candidates.size; p++) {
      if (posterior[p] === 0) continue
      sum += posterior[p]!
      possible.push(p)
    }
    const next = Math.max(1, (sum * input.scale) / 2)
    change = Math.abs(next - matches) / matches
    matches = Math.min(next, totalPairs / 2)
    for (let c = 0; c < width; c++) {
      if (isWhole[c]) continue
      const counts = sumByLevel(candidates, c, width, posterior, labels[c]!.slice())
      const all = counts.reduce((a, b) => a + b, 0)
      const { levels, m: before } = parameters[c]!
      const first = firstM(levels.length)
      const strength = 4 + tuning.firstGuess * all
      const m = first.map((f, l) => (counts[l]! + strength * f) / (all + strength))
      boundBelow(m, levels)
      if (c === naming && distinctions !== undefined) {
        const despite = sameDespiteName(parameters, c, distinctions, candidates, either)
        keepDifferentNames(m, parameters, c, candidates, either, despite, sum)
      }
      for (let l = 0; l < m.length; l++) change = Math.max(change, Math.abs(m[l]! - before[l]!))
      parameters[c]!.m = m
    }
    countU(parameters, chance.patterns, withoutMatches(chance, posterior))
    countUsual(parameters, candidates, possible, (p) => posterior[p]!)
    if (lookalikes !== undefined && naming !== null && distinctions !== undefined) {
      const next = learnLookalikes(parameters, naming, distinctions, candidates, isLookalike, input.scale / 2, iterations)
      change = Math.max(change, Math.abs(next.pairs - lookalikes.pairs) / (lookalikes.pairs + matches))
      lookalikes = next
    }
    pin()
  }
  return {
    parameters,
    matches,
    another,
    ...(lookalikes === undefined ? {} : { lookalikes }),
    iterations,
    converged: change <= settled,
    change,
  }
}

/** Puts what a person pinned over what was learned. */
function keepPinned(parameter: ComparisonParameters, kept: ComparisonParameters): void {
  if (kept.whole === true) {
    parameter.whole = true
    parameter.m = [...kept.m]
    parameter.u = [...kept.u]
    parameter.usual = [...kept.usual]
  }
  if (kept.evenly === true) {
    parameter.evenly = true
    parameter.usual.fill(0)
  }
  if (kept.exact === undefined) return
  parameter.exact = kept.exact
  for (const [l, bits] of kept.exact.entries())
    if (bits !== null) {
      // nothing is added to a pinned weight, and nothing caps it
      parameter.usual[l] = 0
      parameter.most[l] = Number.POSITIVE_INFINITY
    }
}

/** u from what pairs count that are no match, by pattern. */
function countU(parameters: readonly ComparisonParameters[], { size, levels: rows }: Patterns, shares: Float64Array): void {
  const width = parameters.length
  for (let c = 0; c < width; c++) {
    const levels = parameters[c]!.u.length
    const counts = new Float64Array(levels)
    let all = 0
    for (let k = 0; k < size; k++) {
      const l = rows[k * width + c]!
      if (l === 255) continue
      counts[l]! += shares[k]!
      all += shares[k]!
    }
    if (parameters[c]!.fixed) {
      parameters[c]!.u = Array(levels).fill(1)
      continue
    }
    parameters[c]!.u = Array.from(counts, (count) => (count + smooth) / (all + smooth * levels))
  }
}

/** The usual rarity of what matches share at each level; at the top level u becomes exactly that. */
function countUsual(
  parameters: readonly ComparisonParameters[],
  pairs: LevelledPairs,
  rows: readonly number[],
  shareOf: (p: number) => number,
): void {
  const width = parameters.length
  for (let c = 0; c < width; c++) {
    const { u, usual } = parameters[c]!
    const sums = new Float64Array(u.length)
    const counts = new Float64Array(u.length)
    for (const p of rows) {
      const l = pairs.levels[p * width + c]!
      if (l === 255) continue
      const share = shareOf(p)
      const bits = pairs.bits[p * width + c]!
      sums[l]! += bits === 0 ? share : share * power(-bits)
      counts[l]! += share
    }
    for (let l = 0; l < u.length; l++) usual[l] = counts[l]! > 1e-9 ? -Math.log2(sums[l]! / counts[l]!) : 0
    const top = u.length - 1
    if (!parameters[c]!.fixed && counts[top]! > 0.5 && usual[top]! > 0) {
      const fixed = 2 ** -usual[top]!
      const rest = 1 - u[top]!
      for (let l = 0; l < top; l++) u[l] = (u[l]! / rest) * (1 - fixed)
      u[top] = fixed
    }
  }
}
