/** Matching from a table to clusters, in order: encode, choose comparisons, prepare, block, learn, score, cluster. */

import { candidatesOf, largestBlock } from './block.ts'
import { clusterPairs, type DecidedPair } from './cluster.ts'
import { encodeTable } from './columns.ts'
import { copiesOf, decisionsAmong, distinctRows, withCopies } from './copies.ts'
import { type Crew, crewOf } from './crew.ts'
import { matchDefaults } from './defaults.ts'
import { designOf } from './design.ts'
import { distinctionsOf } from './distinctions.ts'
import { explainerOf, type PairEvidence } from './explain.ts'
import { few, usualEstimate } from './few.ts'
import { contradictionsOf } from './hard.ts'
import { listsOf, type MatchLists } from './index-lists.ts'
import { recordKeys } from './keys.ts'
import { learn, learnLone } from './learn.ts'
import { type MatchModel, modelOf } from './model.ts'
import { documentOf, modelFrom, pinnedOf } from './model-document.ts'
import type { ModelDocument } from './model-shape.ts'
import { oddsOf } from './odds.ts'
import { placesOf, rank, toTable } from './places.ts'
import { type Comparison, open, prepare } from './prepare.ts'
import { scorerOf } from './score.ts'
import { scorePairs } from './score-pairs.ts'
import type { MatchTable } from './table.ts'
import type { Slips } from './typo-keys.ts'

export interface MatchOptions {
  readonly matchAt: number
  readonly reviewAt: number
  readonly seed: number
  /** What people decided of pairs, by position: kept whatever the evidence says. */
  readonly decisions?: readonly DecidedPair[]
  /** Threads that share the work (default 1); the result is the same with any number. */
  readonly workers?: number
  /** Ends the work where it stands. */
  readonly signal?: AbortSignal
  /** Told the stage and how much of it is done (0–1). */
  readonly told?: (stage: MatchStage, share: number) => void
  /** A model to compare by; without it one is learned. */
  readonly model?: ModelDocument
  /** A model whose pinned weights are kept when a new one is learned. */
  readonly pins?: ModelDocument
  /** Whether the lists are wanted that let new records be compared with these alone. */
  readonly listed?: boolean
}

export type MatchStage = 'prepare' | 'block' | 'learn' | 'score' | 'cluster'

/** Fewer records than this are matched before another thread has started. */
const worthSharing = 20_000

export interface FoundPair {
  readonly left: number
  readonly right: number
  readonly weight: number
}

export interface MatchResult {
  readonly comparisons: readonly Comparison[]
  readonly model: MatchModel
  /** The same for reading and keeping. */
  readonly document: ModelDocument
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
  /** Null where they were not wanted, or all pairs are compared anyway. */
  readonly lists: MatchLists | null
  /** Whether most of the records are copies of others, cell by cell, and only the distinct ones were compared. */
  readonly copied: boolean
  readonly seconds: Record<string, number>
}

export async function findDuplicates(table: MatchTable, options: MatchOptions = matchDefaults): Promise<MatchResult> {
  const { size } = table
  const crew = crewOf(size < worthSharing ? 1 : (options.workers ?? 1), options.signal)
  try {
    return await findWith(crew, table, options)
  } finally {
    await crew.close()
  }
}

async function findWith(crew: Crew, table: MatchTable, options: MatchOptions): Promise<MatchResult> {
  const { seconds, lap } = stopwatch()
  const { size } = table
  const told = options.told ?? (() => {})
  const encoded = await encodeTable(crew, table)
  lap('encode')
  const copies = copiesOf(encoded, options.decisions ?? [])
  if (copies !== null) {
    const decisions = decisionsAmong(options.decisions ?? [], copies)
    return withCopies(await findWith(crew, distinctRows(table, copies), { ...options, decisions }), copies)
  }
  told('prepare', 0)
  const given = options.model && modelFrom(options.model, size)
  const design = given?.design ?? designOf(encoded)
  const groundwork = await prepare(crew, encoded, design, largestBlock(size))
  const { ground } = groundwork
  lap('prepare')
  told('block', 0)
  const candidates = await candidatesOf(crew, size, () => recordKeys(crew, groundwork), encoded.twins)
  lap('block')
  told('learn', 0)
  const places = placesOf(encoded.order)
  const decisions = (options.decisions ?? []).map((decision) => ({
    ...decision,
    left: places[decision.left]!,
    right: places[decision.right]!,
  }))
  const learned = async (): Promise<MatchModel> => {
    const pins = options.pins && modelFrom(options.pins)
    const pinned = pins && design.comparisons.map(({ name, kind }) => pinnedOf(pins, name, kind))
    const known = { decisions, distinctions: distinctionsOf(encoded.columns, design, size), ...(pinned === undefined ? {} : { pinned }) }
    const estimate = design.lone
      ? await learnLone(crew, ground, candidates)
      : size < few
        ? usualEstimate(open(ground))
        : await learn(crew, ground, candidates, options.seed, known)
    return modelOf(design, estimate, (size * (size - 1)) / 2)
  }
  const document = options.model ?? documentOf(await learned(), { ...options, records: size })
  // what is kept of a model is what pairs are weighed by: read back, it gives the same weights
  const model = given ?? modelFrom(document)
  lap('estimate')
  // a sheet too small or too empty to compare anything in: no evidence, no pair
  const compared = ground.width === 0 ? { size: 0, blocks: null } : candidates
  const scoring = { ground, candidates: compared, model, least: oddsOf(options.reviewAt) }
  const scored = await scorePairs(crew, scoring, (share) => told('score', share))
  lap('score')
  told('cluster', 0)
  const prepared = open(ground)
  const scorer = scorerOf(prepared, model)
  let largestGroup = 0
  const clusters = clusterPairs(size, scored, scorer.weigh, oddsOf(options.matchAt), model.estimate.another, decisions, {
    contradicts: contradictionsOf(encoded.columns, design.hard),
    tooLarge: (records) => {
      largestGroup = Math.max(largestGroup, records)
    },
  })
  const explain = explainerOf(prepared, groundwork.values, model, scorer)
  lap('cluster')
  const isListed = options.listed === true && candidates.blocks !== null
  const lists = isListed ? await listsOf(crew, encoded, design, groundwork) : null
  if (isListed) lap('list')
  return {
    comparisons: prepared.comparisons,
    model,
    document,
    pairs: rank(scored, encoded.order),
    candidatePairs: scored.compared + (candidates.blocks?.skippedPairs ?? 0),
    comparedPairs: scored.compared,
    slips: groundwork.slips,
    largestGroup,
    clusters: toTable(clusters, encoded.order),
    explain: (left, right) => explain(places[left]!, places[right]!),
    lists,
    copied: false,
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
