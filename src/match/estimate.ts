/**
 * Fellegi–Sunter by expectation–maximisation. Plain and fast: levels stand in one byte each, pair after pair.
 *
 * u comes from pairs drawn at random (weighted by how surely they are no match, so true pairs among them do not count),
 * m and the prior from the candidate pairs, which are taken to hold all matches. Where two records share a value, u is that
 * value's own frequency (term frequency adjustment); the estimator therefore works on pairs, each with its bits of rarity.
 */

import type { Levels } from './levels.ts'
import {
  type Against,
  against,
  againstOf,
  bitsAgainst,
  type Distinctions,
  firstLookalikes,
  keepDifferentNames,
  type Lookalikes,
  learnLookalikes,
  namingColumn,
  sameDespiteName,
} from './lookalikes.ts'
import { type Patterns, patternsOf, sharesOf } from './patterns.ts'
import { RememberedPairs } from './remembered.ts'
import { tuning } from './tuning.ts'

export interface LevelledPairs {
  readonly size: number
  /** One byte per pair and comparison, pair by pair; 255 is no evidence. */
  readonly levels: Uint8Array
  /** Bits of rarity of what the pair shares, per pair and comparison. */
  readonly bits: Float32Array
}

export interface ComparisonParameters {
  /** Probability of each level among matches, and among pairs that are none. */
  m: number[]
  /** Whether u is no estimate but 1: the level says nothing of chance. */
  fixed: boolean
  u: number[]
  /** Bits of rarity an average match shows at each level: a pair's own bits count from there. */
  usual: number[]
  /** Most bits each level may speak for a match, whatever was learned: texts merely alike are never strong evidence. */
  most: number[]
  /** The comparison this one leans on among pairs that are no match (town on post code); -1 is none. */
  parent: number
  /** How many times likelier than u each level is, given the parent's band (see `bandOf`): lift[band][level]. */
  lift: number[][]
  /** Bits a level speaks because a person said so, whatever was learned and however rare the value is; null is not pinned. */
  exact?: readonly (number | null)[]
  /** True where a rare value says no more than a common one, because a person said so. */
  evenly?: boolean
  /** True where nothing of the comparison is learned, because a person said so. */
  whole?: boolean
}

export interface Estimate {
  readonly parameters: readonly ComparisonParameters[]
  /** Expected number of matching pairs. */
  readonly matches: number
  /**
   * Bits (0 or less) by which a third record joins two less readily than a second joins one: where customers are rarely there
   * more than twice, a second partner is more likely a namesake.
   */
  readonly another: number
  /** Pairs of different customers who are bound to look alike; absent where none were found. */
  readonly lookalikes?: Lookalikes
  /** Rounds of learning; 0 where nothing was learned because the model was given. */
  readonly iterations: number
  /** Whether the last round changed next to nothing. */
  readonly converged: boolean
  /** The largest change of the last round, where there was one: of a probability, or of the number of matches as a share of it. */
  readonly change?: number
}

export interface EstimateInput {
  readonly levelCounts: readonly number[]
  /** From this comparison on, levels tell only whether names stand in each other's column: a habit of matches, weighed by m alone. */
  readonly order: number
  /** Pairs of the sampled records with their candidates, record by record: rows `starts[s]..starts[s + 1]` are of sampled record s. */
  readonly candidates: LevelledPairs
  readonly starts: Int32Array
  /** The other record of each row. */
  readonly others: Int32Array
  /** How many records each sampled one stands for. */
  readonly scale: number
  /** Pairs of sampled records with records drawn at random. */
  readonly random: LevelledPairs
  /** Row of the same pair among the candidates; -1 is none. */
  readonly randomRow: Int32Array
  /** All pairs there are. */
  readonly totalPairs: number
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
/** Bands of a parent's levels: different, partly alike, alike. */
export const bands = 3

export function bandOf(level: number, levels: number): number {
  return level === 0 ? 0 : level * 2 < levels - 1 ? 1 : 2
}

/** Weight of each level: log2(m/u), never falling from one level to the next (neighbours that would are pooled). */
export function levelWeights({ m, u }: Pick<ComparisonParameters, 'm' | 'u'>): number[] {
  const pools: { m: number; u: number; n: number }[] = []
  for (let l = 0; l < m.length; l++) {
    let pool = { m: m[l]!, u: u[l]!, n: 1 }
    while (pools.length > 0 && pools.at(-1)!.m * pool.u > pool.m * pools.at(-1)!.u) {
      const last = pools.pop()!
      pool = { m: pool.m + last.m, u: pool.u + last.u, n: pool.n + last.n }
    }
    pools.push(pool)
  }
  return pools.flatMap((pool) => Array<number>(pool.n).fill(Math.log2(pool.m / pool.u)))
}

/** Weights of every comparison as the scorer reads them: weights[c][band + 1][level], row 0 for a parent without evidence. */
export function weightTables(parameters: readonly ComparisonParameters[]): number[][][] {
  return parameters.map((parameter) => {
    const { exact } = parameter
    const plain = levelWeights(parameter).map((weight, l) => exact?.[l] ?? weight)
    if (parameter.parent < 0) return [plain]
    const lifted = (w: number, l: number, row: readonly number[]) => {
      const weight = w - Math.log2(row[l]!)
      // that two values differ never speaks for a match, however rare it is where the parent agrees
      return l === 0 ? Math.min(0, weight) : weight
    }
    return [plain, ...parameter.lift.map((row) => plain.map((w, l) => exact?.[l] ?? lifted(w, l, row)))]
  })
}

function mostBits(levels: number): number[] {
  return Array.from({ length: levels }, (_, l) =>
    levels >= 6 && l > 0 && l < levels - 3 ? (tuning.partialBits[l - 1] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
  )
}

/** A first guess of m: matches mostly agree. */
function firstM(levels: number): number[] {
  const m = Array.from({ length: levels }, (_, l) => (l === 0 ? 0.1 : tuning.firstFall ** (levels - 1 - l)))
  const sum = m.reduce((a, b) => a + b, 0)
  return m.map((x) => x / sum)
}

/** Keeps the partial levels of matches below the levels above them, so that pairs merely alike cannot take over the role of matches. */
function boundBelow(m: number[]): void {
  let above = m.at(-1)!
  for (let l = m.length - 2; l >= 1; l--) {
    const most = (l * 2 < m.length - 1 ? tuning.partialShare : 1) * above
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

export function firstParameters(levelCounts: readonly number[], order: number, random: LevelledPairs): ComparisonParameters[] {
  const parameters: ComparisonParameters[] = levelCounts.map((levels, c) => ({
    fixed: c >= order,
    m: firstM(levels),
    u: Array(levels).fill(1 / levels),
    usual: Array(levels).fill(0),
    most: mostBits(levels),
    parent: -1,
    lift: [],
  }))
  const patterns = patternsOf(random, levelCounts.length)
  countU(parameters, patterns, sharesOf(patterns, new Float64Array(random.size)))
  countUsual(parameters, random, null)
  return parameters
}

export function estimate(input: EstimateInput): Estimate {
  const { levelCounts, candidates, random, totalPairs } = input
  const width = levelCounts.length
  const parameters = firstParameters(levelCounts, input.order, random)
  const patterns = patternsOf(random, width)
  const plain = sharesNothing(random, width)
  const among = new RememberedPairs(input.compare, width)
  const pinned = levelCounts.map((_, c) => input.pinned?.[c] ?? null)
  const isWhole = pinned.map((pin) => pin?.whole === true)
  const pin = () => {
    for (const [c, one] of pinned.entries()) if (one !== null) keepPinned(parameters[c]!, one)
  }
  pin()
  const labels = input.labelled === undefined ? null : countLevels(levelCounts, input.labelled)
  const randomPosterior = new Float64Array(random.size)
  const weight = new Float64Array(candidates.size)
  const posterior = new Float64Array(candidates.size)
  let matches = input.firstMatches
  let another = 0
  const { distinctions } = input
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
    if (iterations > 4) {
      // a pair that might be a match says nothing of how other pairs hang together
      const alone = parameters.map((parameter) => [levelWeights(parameter)])
      const flat = parameters.map((parameter) => ({ ...parameter, parent: -1 }))
      const doubtful: number[] = []
      const byPattern = weightsOfPatterns(patterns, flat, alone)
      for (let p = 0; p < random.size; p++) {
        const bits = plain[p] === 1 ? byPattern[patterns.of[p]!]! : weightOf(random, p, flat, alone)
        if (prior + bits > tuning.doubtfulFrom) doubtful.push(p)
      }
      // unless there are far more of them than matches can be among pairs drawn at random
      const due = (random.size * matches) / totalPairs
      const doubt = Math.min(1, (tuning.doubtfulMatches * (due + 1)) / Math.max(1, doubtful.length))
      for (const p of doubtful) randomPosterior[p] = doubt
      leanOn(parameters, patterns, sharesOf(patterns, randomPosterior))
      if (lookalikes === undefined && distinctions !== undefined) {
        naming = namingColumn(parameters, distinctions)
        if (naming !== null) {
          parameters[naming]!.m = firstM(levelCounts[naming]!)
          lookalikes = firstLookalikes(parameters, naming, distinctions, matches)
        }
      }
    }
    const weights = weightTables(parameters)
    for (let p = 0; p < candidates.size; p++) weight[p] = prior + weightOf(candidates, p, parameters, weights)
    const rival = lookalikes && againstOf(parameters, lookalikes, matches)
    if (rival !== undefined)
      for (let p = 0; p < candidates.size; p++) {
        const other = bitsAgainst(rival, candidates, p)
        // odds of the pair to look alike only, as against all else it may be
        isLookalike[p] = 1 / (1 + 2 ** other + 2 ** (other - weight[p]!))
        weight[p] = against(weight[p]!, other)
        either[p] = isLookalike[p]! + 1 / (1 + 2 ** -weight[p]!)
      }
    another = reluctance(input.starts, weight)
    keepGroups(input, among, parameters, weights, prior, rival, another, weight, posterior)
    if (input.decidedRow !== undefined)
      for (let p = 0; p < candidates.size; p++) if (input.decidedRow[p]! >= 0) posterior[p] = input.decidedRow[p]!
    for (let p = 0; p < random.size; p++) randomPosterior[p] = input.randomRow[p]! < 0 ? 0 : posterior[input.randomRow[p]!]!
    let sum = 0
    for (let p = 0; p < candidates.size; p++) sum += posterior[p]!
    const next = Math.max(1, (sum * input.scale) / 2)
    change = Math.abs(next - matches) / matches
    matches = Math.min(next, totalPairs / 2)
    for (let c = 0; c < width; c++) {
      if (isWhole[c]) continue
      const counts = new Float64Array(levelCounts[c]!)
      let all = 0
      for (let p = 0; p < candidates.size; p++) {
        const l = candidates.levels[p * width + c]!
        if (l === 255) continue
        counts[l]! += posterior[p]!
        all += posterior[p]!
      }
      for (const [l, count] of labels?.[c]?.entries() ?? []) {
        counts[l]! += count
        all += count
      }
      const first = firstM(levelCounts[c]!)
      const before = parameters[c]!.m
      const strength = 4 + tuning.firstGuess * all
      const m = first.map((f, l) => (counts[l]! + strength * f) / (all + strength))
      boundBelow(m)
      if (c === naming && distinctions !== undefined) {
        const despite = sameDespiteName(parameters, c, distinctions, candidates, either)
        keepDifferentNames(m, c, candidates, width, either, despite, sum)
      }
      for (let l = 0; l < m.length; l++) change = Math.max(change, Math.abs(m[l]! - before[l]!))
      parameters[c]!.m = m
    }
    countU(parameters, patterns, sharesOf(patterns, randomPosterior))
    countUsual(parameters, candidates, posterior)
    if (lookalikes !== undefined && naming !== null && distinctions !== undefined) {
      const next = learnLookalikes(parameters, naming, distinctions, candidates, isLookalike, input.scale / 2)
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

/** How many pairs reach each level of each comparison. */
function countLevels(levelCounts: readonly number[], pairs: LevelledPairs): number[][] {
  const width = levelCounts.length
  return levelCounts.map((levels, c) => {
    const counts = Array<number>(levels).fill(0)
    for (let p = 0; p < pairs.size; p++) {
      const level = pairs.levels[p * width + c]!
      if (level !== 255) counts[level]!++
    }
    return counts
  })
}

/** From partners that are beyond doubt: how many a record has, against how many more one has that has one. */
function reluctance(starts: Int32Array, weight: Float64Array): number {
  let partners = 0
  let more = 0
  let having = 0
  for (let s = 0; s + 1 < starts.length; s++) {
    let found = 0
    for (let p = starts[s]!; p < starts[s + 1]!; p++) if (weight[p]! > tuning.beyondDoubt) found++
    partners += found
    if (found > 0) {
      having++
      more += found - 1
    }
  }
  if (having < 20) return 0
  const usual = partners / (starts.length - 1)
  return Math.max(-tuning.mostReluctance, Math.min(0, Math.log2((more / having + 0.01) / (usual + 0.01))))
}

/**
 * Match probability of each row, but only for rows whose record belongs to the group around the sampled one: its candidates are taken
 * best first, and one joins only if on average it fits all who joined before. Records that are merely alike (one family, one
 * building, one author) fit the sampled record but not each other, so they cannot pose as matches.
 */
function keepGroups(
  input: EstimateInput,
  among: RememberedPairs,
  parameters: readonly ComparisonParameters[],
  weights: readonly number[][][],
  prior: number,
  rival: Against | undefined,
  another: number,
  weight: Float64Array,
  posterior: Float64Array,
): void {
  posterior.fill(0)
  for (let s = 0; s + 1 < input.starts.length; s++) {
    const rows: number[] = []
    for (let p = input.starts[s]!; p < input.starts[s + 1]!; p++) if (weight[p]! > -3) rows.push(p)
    if (rows.length === 0) continue
    rows.sort((p, q) => weight[q]! - weight[p]! || input.others[p]! - input.others[q]!)
    const group: number[] = []
    for (const p of rows.slice(0, tuning.groupTried)) {
      let sum = Math.min(15, weight[p]!)
      for (const q of group) {
        const pair = among.numberOf(input.others[p]!, input.others[q]!)
        const plain = prior + weightOf(among, pair, parameters, weights)
        sum += Math.max(-15, Math.min(15, rival === undefined ? plain : against(plain, bitsAgainst(rival, among, pair))))
      }
      if (group.length > 0 && sum / (group.length + 1) <= -another) continue
      group.push(p)
      posterior[p] = 1 / (1 + 2 ** -weight[p]!)
    }
  }
}

/** Weight of one comparison of a pair, in bits. */
export function weightOfOne(
  pairs: LevelledPairs,
  p: number,
  c: number,
  parameters: readonly ComparisonParameters[],
  weights: readonly number[][][],
): number {
  const at = p * parameters.length
  const level = pairs.levels[at + c]!
  if (level === 255) return 0
  const { parent, usual, most, exact, evenly } = parameters[c]!
  const pinned = exact?.[level] ?? null
  if (pinned !== null) return pinned
  const above = parent < 0 ? 255 : pairs.levels[at + parent]!
  const row = above === 255 ? 0 : 1 + bandOf(above, parameters[parent]!.u.length)
  const bits = pairs.bits[at + c]!
  const weight = weights[c]![row]![level]! + (bits === 0 || evenly === true ? 0 : bits - usual[level]!)
  return Math.min(weight, most[level]!)
}

/** The same for every pattern, nothing that is shared being rarer than usual. */
function weightsOfPatterns(
  { size, levels }: Patterns,
  parameters: readonly ComparisonParameters[],
  weights: readonly number[][][],
): Float64Array {
  const pairs = { size, levels, bits: new Float32Array(levels.length) }
  return Float64Array.from({ length: size }, (_, k) => weightOf(pairs, k, parameters, weights))
}

/** 1 for each pair that shares nothing whose rarity counts. */
function sharesNothing({ size, bits }: LevelledPairs, width: number): Uint8Array {
  const plain = new Uint8Array(size).fill(1)
  for (let at = 0; at < bits.length; at++) if (bits[at] !== 0) plain[Math.floor(at / width)] = 0
  return plain
}

/** Sum of the weights of a pair's comparisons, without the prior. */
export function weightOf(
  pairs: LevelledPairs,
  p: number,
  parameters: readonly ComparisonParameters[],
  weights: readonly number[][][],
): number {
  let sum = 0
  for (let c = 0; c < parameters.length; c++) sum += weightOfOne(pairs, p, c, parameters, weights)
  return sum
}

/**
 * Finds which comparisons lean on which among pairs that are no match: the tree of greatest mutual information (Chow and Liu 1968),
 * and how much likelier each level becomes given the parent's band.
 */
function leanOn(parameters: readonly ComparisonParameters[], { size, levels }: Patterns, shares: Float64Array): void {
  const width = parameters.length
  const joint: Float64Array[][] = parameters.map((_, c) =>
    parameters.map((p, d) => (d === c ? new Float64Array(0) : new Float64Array(bands * p.u.length))),
  )
  for (let k = 0; k < size; k++) {
    const share = shares[k]!
    const at = k * width
    for (let c = 0; c < width; c++) {
      const l = levels[at + c]!
      if (l === 255) continue
      const band = bandOf(l, parameters[c]!.u.length)
      for (let d = 0; d < width; d++) {
        if (d === c) continue
        const other = levels[at + d]!
        if (other !== 255) joint[c]![d]![band * parameters[d]!.u.length + other]! += share
      }
    }
  }
  const edges: { from: number; to: number; information: number }[] = []
  for (let c = 0; c < width; c++)
    for (let d = c + 1; d < width; d++) {
      if (parameters[c]!.fixed || parameters[d]!.fixed) continue
      const information = mutual(joint[c]![d]!, bands, parameters[d]!.u.length)
      if (information > 1e-4) edges.push({ from: c, to: d, information })
    }
  edges.sort((a, b) => b.information - a.information || a.from - b.from || a.to - b.to)
  const links: number[][] = parameters.map(() => [])
  const group = parameters.map((_, c) => c)
  for (const { from, to } of edges) {
    if (group[from] === group[to]) continue
    const old = group[to]!
    for (let c = 0; c < width; c++) if (group[c] === old) group[c] = group[from]!
    links[from]!.push(to)
    links[to]!.push(from)
  }
  const seen = parameters.map(() => false)
  for (let root = 0; root < width; root++) {
    if (seen[root]) continue
    seen[root] = true
    parameters[root]!.parent = -1
    const queue = [root]
    for (const c of queue)
      for (const d of links[c]!) {
        if (seen[d]) continue
        seen[d] = true
        queue.push(d)
        parameters[d]!.parent = c
        parameters[d]!.lift = liftOf(joint[c]![d]!, parameters[d]!.u.length)
      }
  }
}

function liftOf(joint: Float64Array, levels: number): number[][] {
  const marginal = new Float64Array(levels)
  const band = new Float64Array(bands)
  let all = 0
  for (let b = 0; b < bands; b++)
    for (let l = 0; l < levels; l++) {
      const n = joint[b * levels + l]!
      marginal[l]! += n
      band[b]! += n
      all += n
    }
  const rows: number[][] = []
  for (let b = 0; b < bands; b++) {
    // what the three bands of levels show together steadies the single levels, which may be rare
    const seenBand = new Float64Array(bands)
    const dueBand = new Float64Array(bands)
    for (let l = 0; l < levels; l++) {
      seenBand[bandOf(l, levels)]! += joint[b * levels + l]!
      dueBand[bandOf(l, levels)]! += (marginal[l]! * band[b]!) / Math.max(1, all)
    }
    rows.push(
      Array.from({ length: levels }, (_, l) => {
        const k = bandOf(l, levels)
        const usual = (seenBand[k]! + tuning.liftCaution) / (dueBand[k]! + tuning.liftCaution)
        const due = (marginal[l]! * band[b]!) / Math.max(1, all)
        return (joint[b * levels + l]! + 2 * tuning.liftCaution * usual) / (due + 2 * tuning.liftCaution)
      }),
    )
  }
  return rows
}

/** Mutual information in bits of a table of counts. */
function mutual(joint: Float64Array, rows: number, columns: number): number {
  const row = new Float64Array(rows)
  const column = new Float64Array(columns)
  let all = 0
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const n = joint[r * columns + c]!
      row[r]! += n
      column[c]! += n
      all += n
    }
  if (all === 0) return 0
  let sum = 0
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const n = joint[r * columns + c]!
      if (n > 0) sum += (n / all) * Math.log2((n * all) / (row[r]! * column[c]!))
    }
  return sum
}

/** u from the random pairs, each counted by how surely it is no match. */
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
function countUsual(parameters: readonly ComparisonParameters[], pairs: LevelledPairs, posterior: Float64Array | null): void {
  const width = parameters.length
  for (let c = 0; c < width; c++) {
    const { u, usual } = parameters[c]!
    const sums = new Float64Array(u.length)
    const counts = new Float64Array(u.length)
    for (let p = 0; p < pairs.size; p++) {
      const l = pairs.levels[p * width + c]!
      if (l === 255) continue
      const share = posterior === null ? 1 : posterior[p]!
      sums[l]! += share * 2 ** -pairs.bits[p * width + c]!
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
