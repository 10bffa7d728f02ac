/** Matching from a table to clusters, in order: encode, choose comparisons, prepare, block, learn, score, cluster. */

import { alikeRows } from './alike-rows.ts'
import { mix } from './arrays/hash.ts'
import { type Candidates, candidatesOf, largestBlock, partnersOf } from './block/candidates.ts'
import { recordKeys } from './block/value-keys.ts'
import { clusterPairs } from './cluster/cluster.ts'
import { type EncodedColumn, encodeTable } from './columns/encode.ts'
import type { MatchTable } from './columns/table.ts'
import { placesOf, toTable } from './columns/table-order.ts'
import { few } from './compare/few-records.ts'
import { copiesOf, decisionsAmong, distinctRows, withCopies } from './copied-rows.ts'
import type { Crew } from './crew.ts'
import { matchDefaults } from './defaults.ts'
import { contradictionsOf } from './design/contradictions.ts'
import { designOf } from './design/design.ts'
import { rank } from './found-pairs.ts'
import { boundedWeight, guardOf, relationOf, stanceOf } from './identity/guard.ts'
import type { Conflict, Identity } from './identity/identity.ts'
import { pairFactsOf } from './identity/pair-facts.ts'
import type { RelatedPair } from './identity/related-pair.ts'
import { distrustedIn } from './identity/trust.ts'
import type { Verdict } from './identity/verdict.ts'
import { listsOf } from './incremental/kept-lists.ts'
import { learn, learnLone } from './learn/learn.ts'
import { usualEstimate } from './learn/usual-model.ts'
import { documentOf, modelFrom, pinnedOf } from './model/document.ts'
import { type MatchModel, modelOf } from './model/model.ts'
import { oddsOf } from './model/odds.ts'
import type { MatchOptions, MatchResult } from './result.ts'
import { explainerOf } from './score/explain.ts'
import { scorerOf } from './score/score.ts'
import type { ScoredPairs } from './score/score-candidates.ts'
import { scorePairs } from './score/score-candidates.ts'
import { tuning } from './tuning.ts'
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
  const drafted = given?.design ?? designOf(encoded, options.wanted)
  const groundwork = await prepare(crew, encoded, drafted, largestBlock(size))
  const { ground } = groundwork
  lap('prepare')
  told('block', 0)
  const candidates = await candidatesOf(crew, size, () => recordKeys(crew, groundwork), encoded.twins)
  lap('block')
  const design = given?.design ?? {
    ...drafted,
    identity: { ...drafted.identity, distrusted: distrustedAmong(encoded.columns, drafted.identity, somePairs(candidates, size)) },
  }
  const contradicts = contradictionsOf(encoded.columns, design.hard)
  const verdictOf = guardOf(encoded.columns, design.identity, contradicts)
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
    const known = {
      identity: design.identity,
      verdictOf,
      decisions,
      ...(pinned === undefined ? {} : { pinned }),
    }
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
  const reviewAt = oddsOf(options.reviewAt)
  const lookedBelow = size < tuning.longSheet ? tuning.vouchedBelow : tuning.vouchedBelowInLong
  const isGuarded = design.identity.unit !== 'thing'
  const scoring = { ground, candidates: compared, model, least: reviewAt - (isGuarded ? lookedBelow : 0) }
  const matchAt = oddsOf(options.matchAt)
  const weighed = await scorePairs(crew, scoring, (share) => told('score', share))
  const scored = { ...weighed, ...withinGuard(weighed, verdictOf, matchAt, reviewAt) }
  lap('score')
  told('cluster', 0)
  const prepared = open(ground)
  const scorer = scorerOf(prepared, model)
  let largestGroup = 0
  const clusters = clusterPairs(
    size,
    scored,
    (i, j) => boundedWeight(verdictOf(i, j), scorer.weigh(i, j), matchAt),
    matchAt,
    model.estimate.another,
    decisions,
    {
      contradicts,
      stance: (i, j) => stanceOf(verdictOf(i, j)),
      tooLarge: (records) => {
        largestGroup = Math.max(largestGroup, records)
      },
    },
  )
  const explain = explainerOf(prepared, groundwork.values, model, scorer, verdictOf, matchAt)
  lap('cluster')
  const isListed = options.listed === true && candidates.blocks !== null
  const lists = isListed ? await listsOf(crew, encoded, design, groundwork) : null
  if (isListed) lap('list')
  return {
    comparisons: prepared.comparisons,
    model,
    document,
    pairs: rank(scored, encoded.order),
    related: scored.related.map(({ left, right, relation }) => ({ left: encoded.order[left]!, right: encoded.order[right]!, relation })),
    candidatePairs: scored.compared + (candidates.blocks?.skippedPairs ?? 0),
    comparedPairs: scored.compared,
    slips: groundwork.slips,
    largestGroup,
    clusters: toTable(clusters, encoded.order),
    explain: (left, right) => explain(places[left]!, places[right]!),
    lists,
    alike: scored.weight.some((weight) => weight >= matchAt) ? 0 : alikeRows(encoded.columns, size, design.identity.aside),
    copied: false,
    seconds,
  }
}

/** The pairs that may be one customer, their weights within what their records say of one another. */
function withinGuard(
  { left, right, weight }: ScoredPairs,
  verdictOf: (i: number, j: number, isProven: boolean) => Verdict,
  matchAt: number,
  reviewAt: number,
): ScoredPairs & { readonly related: readonly RelatedPair[] } {
  const kept: number[] = []
  const related: RelatedPair[] = []
  for (let p = 0; p < left.length; p++) {
    const verdict = verdictOf(left[p]!, right[p]!, weight[p]! >= tuning.certain)
    weight[p] = boundedWeight(verdict, weight[p]!, matchAt)
    const relation = relationOf(verdict)
    if (relation !== null) related.push({ left: left[p]!, right: right[p]!, relation })
    if (verdict.stand !== 'apart' && weight[p]! >= reviewAt) kept.push(p)
  }
  return {
    left: Int32Array.from(kept, (p) => left[p]!),
    right: Int32Array.from(kept, (p) => right[p]!),
    weight: Float64Array.from(kept, (p) => weight[p]!),
    related,
  }
}

function distrustedAmong(
  columns: readonly EncodedColumn[],
  identity: Identity,
  pairs: Iterable<readonly [number, number]>,
): readonly Conflict[] {
  if (identity.unit !== 'person') return []
  return distrustedIn(pairs, pairFactsOf(columns, identity))
}

/** Pairs of at most 2,000 records with their candidates. */
function* somePairs(candidates: Candidates, size: number): Generator<readonly [number, number]> {
  const eachPartner = partnersOf(candidates)
  const share = Math.min(1, 2000 / size)
  for (let i = 0; i < size; i++) {
    if (mix(i, 1) / 4294967296 >= share) continue
    const found: number[] = []
    eachPartner(i, (j) => {
      found.push(j)
    })
    for (const j of found) yield [i, j]
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
