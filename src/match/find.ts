/** Matching from a table to clusters, in order: encode, choose comparisons, block, estimate, score, cluster. */

import { type Blocks, eachCandidate, findBlocks } from './candidates.ts'
import { comparerFor, holdsCompanyNames, type Kind, kindOf } from './choose.ts'
import { clusterPairs, type DecidedPair } from './cluster.ts'
import { canonicalOrder, type EncodedColumn, encodeColumn, numberColumn } from './columns.ts'
import { companySurety } from './compare/company.ts'
import type { Comparer, Label } from './compare/comparer.ts'
import { echoesOf } from './echo.ts'
import { type Estimate, estimate, firstParameters, type LevelledPairs, weightOf, weightOfOne, weightTables } from './estimate.ts'
import { exchangeOf } from './exchange.ts'
import { type Evidence, noEvidence, type PairEvidence, probabilityOf } from './explain.ts'
import { recordKeys } from './keys.ts'
import { composedColumns, exchangedColumns } from './kinship.ts'
import { loneEstimate } from './lone.ts'
import { mix, randomSource } from './random.ts'
import { scorerOf } from './score.ts'
import type { MatchTable } from './table.ts'
import { tuning } from './tuning.ts'

export interface Comparison {
  readonly column: EncodedColumn
  readonly kind: Exclude<Kind, 'none'>
  readonly comparer: Comparer
}

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
  readonly estimate: Estimate
  /** Pairs from the review threshold up, best first; positions of records, left < right. */
  readonly pairs: readonly FoundPair[]
  /** Pairs that have something in common, and those of them that were compared: the rest share only what too many share. */
  readonly candidatePairs: number
  readonly comparedPairs: number
  /** Cluster of each record position, named by its first member. */
  readonly clusters: Int32Array
  /** The evidence of any two records, by position. */
  readonly explain: (left: number, right: number) => PairEvidence
  readonly seconds: Record<string, number>
}

/** Smaller blocks in larger sheets: cost per record stays the same. */
const blockOptions = (size: number) =>
  size > 200_000
    ? { largest: 20, depth: tuning.keysJoined, joined: 5 }
    : { largest: tuning.largestBlock, depth: tuning.keysJoined, joined: tuning.oversizeKeys }

export function findDuplicates(table: MatchTable, options: MatchOptions = matchDefaults): MatchResult {
  const seconds: Record<string, number> = {}
  let clock = performance.now()
  const lap = (name: string) => {
    const now = performance.now()
    seconds[name] = (now - clock) / 1000
    clock = now
  }
  const size = table.size
  const raw = [...table.columns].sort((a, b) => (a.name < b.name ? -1 : 1)).map((column) => numberColumn(column, size))
  const { order, twins } = canonicalOrder(raw, size)
  const columns = raw.map((column) => encodeColumn(column, order))
  lap('encode')
  const kinds = columns.map((column) => kindOf(column, size))
  const composed = composedColumns(columns, kinds, size)
  const used = columns.map((_, c) => c).filter((c) => kinds[c] !== 'none' && !composed.has(c))
  const lone = used.length === 1 && holdsCompanyNames(columns[used[0]!]!, kinds[used[0]!]!)
  if (lone) kinds[used[0]!] = 'company'
  const comparisons: Comparison[] = used.map((c) => ({
    column: columns[c]!,
    kind: kinds[c] as Exclude<Kind, 'none'>,
    comparer: comparerFor(kinds[c] as Exclude<Kind, 'none'>, columns[c]!),
  }))
  const exchanges = exchangedColumns(
    comparisons.map((c) => c.column),
    comparisons.map((c) => c.kind),
  ).map(([a, b]) => exchangeOf(a, b, comparisons))
  const echoes = echoesOf(
    comparisons.map((c) => c.column),
    comparisons.map((c) => c.kind === 'short-text' || c.kind === 'long-text'),
    size,
  )
  lap('prepare')
  const totalPairs = (size * (size - 1)) / 2
  const all = size <= 1500
  const blocks: Blocks | null = all
    ? null
    : findBlocks(
        size,
        recordKeys(
          size,
          comparisons.map((c) => c.column),
          comparisons.map((c) => c.kind),
          exchanges,
        ),
        blockOptions(size),
        twins,
      )
  lap('block')
  const visitAll = (from: number, to: number, visit: (i: number, j: number) => void): void => {
    if (blocks !== null) eachCandidate(blocks, from, to, new Int32Array(size), visit)
    else for (let i = from; i < to; i++) for (let j = i + 1; j < size; j++) visit(i, j)
  }
  let comparedPairs = 0
  visitAll(0, size, () => comparedPairs++)
  lap('count')
  const plain = comparisons.length
  const width = plain + exchanges.length
  const compare = (i: number, j: number, levels: Uint8Array, bits: Float32Array, at = 0): void => {
    for (let c = 0; c < plain; c++) {
      const { column, comparer } = comparisons[c]!
      const a = column.ids[i]!
      const b = column.ids[j]!
      const echo = echoes[c]
      const level = a < 0 || b < 0 || (echo && echo[i] === 1 && echo[j] === 1) ? 255 : comparer.level(a, b)
      levels[at + c] = level
      bits[at + c] = level === 255 ? 0 : comparer.bits(a, b, level)
    }
    for (let e = 0; e < exchanges.length; e++) exchanges[e]!.apply(i, j, levels, bits, at, plain + e)
  }
  const learn = (): Estimate => {
    const levelCounts = [...comparisons.map((c) => c.comparer.levels.length), ...exchanges.map(() => 2)]
    // sampled records: enough for steady figures, few enough for a second's work
    const perRecord = (2 * comparedPairs) / size
    const sampled: number[] = []
    const share = Math.min(1, tuning.sampledRecords / size, 1_500_000 / (perRecord * size))
    for (let i = 0; i < size; i++) if (mix(i, options.seed) / 4294967296 < share) sampled.push(i)
    const draws = tuning.randomPairs
    const random = randomSource(options.seed)
    const randomPairs: LevelledPairs = { size: draws, levels: new Uint8Array(draws * width), bits: new Float32Array(draws * width) }
    const randomLeft = new Int32Array(draws)
    const randomRight = new Int32Array(draws)
    for (let k = 0; k < draws; k++) {
      const s = Math.floor(random() * sampled.length)
      const i = sampled[s]!
      let j = Math.floor(random() * (size - 1))
      if (j >= i) j++
      randomLeft[k] = s
      randomRight[k] = j
      compare(i, j, randomPairs.levels, randomPairs.bits, k * width)
    }
    const first = firstParameters(levelCounts, plain, randomPairs)
    const firstWeights = weightTables(first)
    const firstPrior = Math.log2((size * tuning.firstMatchesPerRecord) / totalPairs)
    const levels: number[] = []
    const bitsOf: number[] = []
    const others: number[] = []
    const starts = new Int32Array(sampled.length + 1)
    const one: LevelledPairs = { size: 1, levels: new Uint8Array(width), bits: new Float32Array(width) }
    const stamp = new Int32Array(size)
    const rowOf = new Map<number, number>()
    const visitOf = (i: number, s: number, visit: (j: number) => void): void => {
      if (blocks === null) {
        for (let j = 0; j < size; j++) if (j !== i) visit(j)
      } else
        for (let k = blocks.blockStarts[i]!; k < blocks.blockStarts[i + 1]!; k++) {
          const b: number = blocks.blocks[k]!
          for (let t: number = blocks.memberStarts[b]!; t < blocks.memberStarts[b + 1]!; t++) {
            const j = blocks.members[t]!
            if (j === i || stamp[j] === s + 1) continue
            stamp[j] = s + 1
            visit(j)
          }
        }
    }
    sampled.forEach((i, s) => {
      visitOf(i, s, (j) => {
        compare(i, j, one.levels, one.bits)
        if (firstPrior + weightOf(one, 0, first, firstWeights) < -14) return
        rowOf.set(s * size + j, others.length)
        others.push(j)
        for (let c = 0; c < width; c++) {
          levels.push(one.levels[c]!)
          bitsOf.push(one.bits[c]!)
        }
      })
      starts[s + 1] = others.length
    })
    lap('sample')
    return estimate({
      levelCounts,
      order: plain,
      candidates: { size: others.length, levels: Uint8Array.from(levels), bits: Float32Array.from(bitsOf) },
      starts,
      others: Int32Array.from(others),
      scale: size / sampled.length,
      random: randomPairs,
      randomRow: Int32Array.from(randomLeft, (s, k) => rowOf.get(s * size + randomRight[k]!) ?? -1),
      totalPairs,
      firstMatches: size * tuning.firstMatchesPerRecord,
      compare,
    })
  }
  const count = (): Estimate => {
    const { column, comparer } = comparisons[0]!
    const reached = new Float64Array(comparer.levels.length)
    visitAll(0, size, (i, j) => {
      if (column.ids[i]! >= 0 && column.ids[j]! >= 0) reached[comparer.level(column.ids[i]!, column.ids[j]!)]!++
    })
    return loneEstimate(companySurety, reached, totalPairs)
  }
  const found = lone ? count() : learn()
  lap('estimate')
  const prior = Math.log2(found.matches / (totalPairs - found.matches))
  const scorer = scorerOf(comparisons, exchanges, echoes, found.parameters, prior)
  const reviewWeight = Math.log2(options.reviewAt / (1 - options.reviewAt))
  const lefts: number[] = []
  const rights: number[] = []
  const pairWeights: number[] = []
  visitAll(0, size, (i, j) => {
    if (plain === 0) return // a sheet too small or too empty to compare anything in: no evidence, no pair
    const w = scorer.weighIf(i, j, reviewWeight)
    if (w < reviewWeight) return
    lefts.push(i)
    rights.push(j)
    pairWeights.push(w)
  })
  lap('score')
  const place = new Int32Array(size)
  for (let i = 0; i < size; i++) place[order[i]!] = i
  const decisions = (options.decisions ?? []).map((decision) => ({
    ...decision,
    left: place[decision.left]!,
    right: place[decision.right]!,
  }))
  const byOrder = clusterPairs(
    size,
    { left: lefts, right: rights, weight: pairWeights },
    scorer.weigh,
    Math.log2(options.matchAt / (1 - options.matchAt)),
    found.another,
    decisions,
  )
  const clusters = inTableOrder(byOrder, order)
  const pairs = lefts
    .map((left, p) => {
      const a = order[left]!
      const b = order[rights[p]!]!
      return { left: Math.min(a, b), right: Math.max(a, b), weight: pairWeights[p]! }
    })
    .sort((x, y) => y.weight - x.weight || x.left - y.left || x.right - y.right)
  const explain = (left: number, right: number): PairEvidence => {
    const i = place[left]!
    const j = place[right]!
    const weight = scorer.weigh(i, j)
    const evidence: Evidence[] = comparisons.map(({ column, comparer }, c) => {
      const level = scorer.last.levels[c]! === 255 ? -1 : scorer.last.levels[c]!
      const a = column.ids[i]!
      const b = column.ids[j]!
      return {
        name: column.name,
        left: a < 0 ? null : column.values[a]!,
        right: b < 0 ? null : column.values[b]!,
        level,
        label: level < 0 ? noEvidence : comparer.levels[level]!,
        weight: weightOfOne(scorer.last, 0, c, found.parameters, scorer.weights),
      }
    })
    exchanges.forEach(({ a, b }, e) => {
      const level = scorer.last.levels[plain + e]!
      if (level === 255) return
      const name = `${comparisons[a]!.column.name} ↔ ${comparisons[b]!.column.name}`
      evidence.push({
        name,
        left: null,
        right: null,
        level,
        label: level === 0 ? exchanged : ownColumns,
        weight: weightOfOne(scorer.last, 0, plain + e, found.parameters, scorer.weights),
      })
    })
    return { prior, evidence, weight, probability: probabilityOf(weight) }
  }
  lap('cluster')
  const candidatePairs = comparedPairs + (blocks?.skippedPairs ?? 0)
  return { comparisons, estimate: found, pairs, candidatePairs, comparedPairs, clusters, explain, seconds }
}

const ownColumns: Label = { en: 'in their own columns', zh: '各在其列' }
const exchanged: Label = { en: 'stand in each other’s column', zh: '两列内容互换' }

/** Clusters by position in the table, each named by its member that stands first there. */
function inTableOrder(byOrder: Int32Array, order: Int32Array): Int32Array {
  const first = new Int32Array(order.length).fill(-1)
  const place = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) place[order[i]!] = i
  const clusters = new Int32Array(order.length)
  for (let position = 0; position < order.length; position++) {
    const cluster = byOrder[place[position]!]!
    if (first[cluster]! < 0) first[cluster] = position
    clusters[position] = first[cluster]!
  }
  return clusters
}
