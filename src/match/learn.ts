/** A model learned from the records alone: a sample of them with their candidates, and pairs drawn at random. */

import { type Candidates, mostPairs, pairsOf, partnersOf, rangeOf, rangesOf } from './block.ts'
import { type DecidedPair, decidedBy } from './cluster.ts'
import { companySurety } from './compare/company.ts'
import type { Crew } from './crew.ts'
import {
  type ComparisonParameters,
  type Estimate,
  estimate,
  firstParameters,
  type LevelledPairs,
  weightOf,
  weightTables,
} from './estimate.ts'
import { Growing } from './growing.ts'
import { levelsOf, pairsAtOnce } from './levels.ts'
import { loneEstimate } from './lone.ts'
import type { Distinctions } from './lookalikes.ts'
import { type Ground, open } from './prepare.ts'
import { mix, randomSource } from './random.ts'
import { idIn } from './rows.ts'
import { sharedInts } from './shared.ts'
import { tuning } from './tuning.ts'

/** Candidates that a first guess takes for far from matching say nothing (log2 odds). */
const hopeless = -14

/** Pairs of sampled records with their candidates, at most about so many. */
const mostSampledPairs = 1_500_000

/** Pairs compared at once before the hopeless ones are dropped. */
const pairsTogether = 200_000

const totalOf = (size: number) => (size * (size - 1)) / 2

/** What people know already: pairs they decided of, by place, and what they pinned, by comparison. */
export interface Known {
  readonly decisions: readonly DecidedPair[]
  readonly pinned?: readonly (ComparisonParameters | null)[]
  /** What tells apart customers who look alike. */
  readonly distinctions?: Distinctions
}

export async function learn(crew: Crew, ground: Ground, candidates: Candidates, seed: number, known: Known): Promise<Estimate> {
  const prepared = open(ground)
  const { size, width: plain, comparisons, exchanges } = prepared
  const width = plain + exchanges.length
  const levelCounts = [...comparisons.map((c) => c.comparer.levels.length), ...exchanges.map(() => 2)]
  const sampled = sampleOf(size, mostPairs(candidates), seed)
  const drawn = drawPairs(size, sampled, seed)
  const random = await compared(
    crew,
    ground,
    drawn.left.map((s) => sampled[s]!),
    drawn.right,
  )
  const first = firstParameters(levelCounts, plain, random)
  const firstWeights = weightTables(first)
  const totalPairs = totalOf(size)
  const firstMatches = size * tuning.firstMatchesPerRecord
  const firstPrior = Math.log2(firstMatches / totalPairs)
  const kept: LevelledPairs[] = []
  const others = new Growing()
  const starts = new Int32Array(sampled.length + 1)
  const rowOf = new Map<number, number>()
  const eachPartner = partnersOf(candidates)
  for (let from = 0; from < sampled.length; ) {
    // as many sampled records at once as make a good piece of work
    const left = new Growing()
    const right = new Growing()
    const ends: number[] = []
    for (; from + ends.length < sampled.length && left.length < pairsTogether; ends.push(left.length)) {
      const i = sampled[from + ends.length]!
      eachPartner(i, (j) => {
        left.push(i)
        right.push(j)
      })
    }
    const found = await compared(crew, ground, left.done(), right.done())
    const rows: number[] = []
    for (const [k, end] of ends.entries()) {
      const s = from + k
      for (let p = k === 0 ? 0 : ends[k - 1]!; p < end; p++) {
        if (firstPrior + weightOf(found, p, first, firstWeights) < hopeless) continue
        rowOf.set(s * size + right.list[p]!, others.length)
        others.push(right.list[p]!)
        rows.push(p)
      }
      starts[s + 1] = others.length
    }
    kept.push(chosen(found, rows, width))
    from += ends.length
  }
  const decided = decidedBy(known.decisions)
  const verdicts = { same: 1, different: 0 } as const
  const decidedRow = new Int8Array(others.length).fill(-1)
  if (known.decisions.length > 0)
    for (const [s, i] of sampled.entries())
      for (let p = starts[s]!; p < starts[s + 1]!; p++) {
        const verdict = decided(i, others.list[p]!)
        if (verdict !== null) decidedRow[p] = verdicts[verdict]
      }
  const certain = known.decisions.filter(({ left, right, verdict }) => verdict === 'same' && decided(left, right) === 'same')
  const [lefts, rights] = [sharedInts(certain.length), sharedInts(certain.length)]
  for (const [p, { left, right }] of certain.entries()) {
    lefts[p] = left
    rights[p] = right
  }
  return estimate({
    ...(known.pinned === undefined ? {} : { pinned: known.pinned }),
    ...(known.distinctions === undefined ? {} : { distinctions: known.distinctions }),
    decidedRow,
    labelled: await compared(crew, ground, lefts, rights),
    levelCounts,
    order: plain,
    candidates: joined(kept),
    starts,
    others: others.done(),
    scale: size / sampled.length,
    random,
    randomRow: Int32Array.from(drawn.left, (s, k) => rowOf.get(s * size + drawn.right[k]!) ?? -1),
    totalPairs,
    firstMatches,
    compare: levelsOf(prepared),
  })
}

/** Records to look at: enough for steady figures, few enough for a second's work. */
function sampleOf(size: number, pairs: number, seed: number): number[] {
  const perRecord = (2 * pairs) / size
  const sampled: number[] = []
  const share = Math.min(1, tuning.sampledRecords / size, mostSampledPairs / (perRecord * size))
  for (let i = 0; i < size; i++) if (mix(i, seed) / 4294967296 < share) sampled.push(i)
  return sampled
}

/** Pairs of a sampled record (`left`, its place in the sample) with any other (`right`). */
function drawPairs(size: number, sampled: readonly number[], seed: number): { left: Int32Array; right: Int32Array } {
  const random = randomSource(seed)
  const left = sharedInts(tuning.randomPairs)
  const right = sharedInts(tuning.randomPairs)
  for (let k = 0; k < left.length; k++) {
    left[k] = Math.floor(random() * sampled.length)
    const j = Math.floor(random() * (size - 1))
    right[k] = j >= sampled[left[k]!]! ? j + 1 : j
  }
  return { left, right }
}

async function compared(crew: Crew, ground: Ground, left: Int32Array, right: Int32Array): Promise<LevelledPairs> {
  return joined(await crew.each('levelsOfPairs', { ground, left, right }, Math.ceil(left.length / pairsAtOnce)))
}

function joined(lists: readonly LevelledPairs[]): LevelledPairs {
  const total = (of: (pairs: LevelledPairs) => number) => lists.reduce((sum, pairs) => sum + of(pairs), 0)
  const all = {
    size: total(({ size }) => size),
    levels: new Uint8Array(total(({ levels }) => levels.length)),
    bits: new Float32Array(total(({ bits }) => bits.length)),
  }
  let at = 0
  for (const { levels, bits } of lists) {
    all.levels.set(levels, at)
    all.bits.set(bits, at)
    at += levels.length
  }
  return all
}

/** Some of the pairs. */
function chosen({ levels, bits }: LevelledPairs, rows: readonly number[], width: number): LevelledPairs {
  const some = { size: rows.length, levels: new Uint8Array(rows.length * width), bits: new Float32Array(rows.length * width) }
  for (const [at, row] of rows.entries()) {
    some.levels.set(levels.subarray(row * width, (row + 1) * width), at * width)
    some.bits.set(bits.subarray(row * width, (row + 1) * width), at * width)
  }
  return some
}

/** The model where company names are all there is: how sure each level makes is given, and the pairs that reach it are counted. */
export async function learnLone(crew: Crew, ground: Ground, candidates: Candidates): Promise<Estimate> {
  const levels = open(ground).comparisons[0]!.comparer.levels.length
  const reached = new Float64Array(levels)
  for (const counts of await crew.each('countLevels', { ground, candidates }, rangesOf(candidates)))
    for (let l = 0; l < levels; l++) reached[l]! += counts[l]!
  return loneEstimate(companySurety, reached, totalOf(ground.size))
}

/** How many pairs of a step reach each level of the only comparison. */
export const countLevels = ({ ground, candidates }: { readonly ground: Ground; readonly candidates: Candidates }) => {
  const { rows, comparisons } = open(ground)
  const { comparer } = comparisons[0]!
  const eachPair = pairsOf(candidates)
  return (step: number): Float64Array => {
    const reached = new Float64Array(comparer.levels.length)
    eachPair(step * rangeOf(candidates), (step + 1) * rangeOf(candidates), (i, j) => {
      if (rows[i]! >= 0 && rows[j]! >= 0) reached[comparer.level(idIn(rows[i]!), idIn(rows[j]!))]!++
    })
    return reached
  }
}
