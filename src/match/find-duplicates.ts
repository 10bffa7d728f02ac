/** Matching from a table to clusters, in order: encode, choose comparisons, prepare, block, learn, score, cluster. */

import { candidatesOf, largestBlock } from './block/candidates.ts'
import { recordKeys } from './block/value-keys.ts'
import { clusterPairs } from './cluster/cluster.ts'
import { encodeTable } from './columns/encode.ts'
import type { MatchTable } from './columns/table.ts'
import { placesOf, toTable } from './columns/table-order.ts'
import { few } from './compare/few-records.ts'
import { copiesOf, decisionsAmong, distinctRows, withCopies } from './copied-rows.ts'
import type { Crew } from './crew.ts'
import { matchDefaults } from './defaults.ts'
import { contradictionsOf } from './design/contradictions.ts'
import { designOf } from './design/design.ts'
import { distinctionsOf } from './design/distinctions.ts'
import { rank } from './found-pairs.ts'
import { listsOf } from './incremental/kept-lists.ts'
import { learn, learnLone } from './learn/learn.ts'
import { usualEstimate } from './learn/usual-model.ts'
import { documentOf, modelFrom, pinnedOf } from './model/document.ts'
import { type MatchModel, modelOf } from './model/model.ts'
import { oddsOf } from './model/odds.ts'
import type { MatchOptions, MatchResult } from './result.ts'
import { explainerOf } from './score/explain.ts'
import { scorerOf } from './score/score.ts'
import { scorePairs } from './score/score-candidates.ts'
import { open, prepare } from './vectors/prepared.ts'
import { startCrew } from './workers/start-crew.ts'

/** Fewer records than this are matched before another thread has started. */
const worthSharing = 20_000

export async function findDuplicates(table: MatchTable, options: MatchOptions = matchDefaults): Promise<MatchResult> {
  const { size } = table
  const crew = startCrew(size < worthSharing ? 1 : (options.workers ?? 1), options.signal)
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
