/** A model learned from the records alone: a sample of them with their candidates, and pairs drawn at random. */

import { type Candidates, eachPair, partnersOf } from './block.ts'
import { companySurety } from './compare/company.ts'
import { type Estimate, estimate, firstParameters, type LevelledPairs, weightOf, weightTables } from './estimate.ts'
import { type Levels, levelsOf } from './levels.ts'
import { loneEstimate } from './lone.ts'
import type { Prepared } from './prepare.ts'
import { mix, randomSource } from './random.ts'
import { tuning } from './tuning.ts'

/** Candidates that a first guess takes for far from matching say nothing (log2 odds). */
const hopeless = -14

/** Pairs of sampled records with their candidates, at most about so many. */
const mostSampledPairs = 1_500_000

const totalOf = (size: number) => (size * (size - 1)) / 2

/** @param pairs how many candidate pairs there are */
export function learn(prepared: Prepared, candidates: Candidates, pairs: number, seed: number): Estimate {
  const { size, comparisons, exchanges } = prepared
  const plain = comparisons.length
  const width = plain + exchanges.length
  const levels = levelsOf(prepared)
  const levelCounts = [...comparisons.map((c) => c.comparer.levels.length), ...exchanges.map(() => 2)]
  const sampled = sampleOf(size, pairs, seed)
  const drawn = drawPairs(size, sampled, width, levels, seed)
  const first = firstParameters(levelCounts, plain, drawn.pairs)
  const firstWeights = weightTables(first)
  const totalPairs = totalOf(size)
  const firstMatches = size * tuning.firstMatchesPerRecord
  const firstPrior = Math.log2(firstMatches / totalPairs)
  const levelsKept: number[] = []
  const bitsKept: number[] = []
  const others: number[] = []
  const starts = new Int32Array(sampled.length + 1)
  const one: LevelledPairs = { size: 1, levels: new Uint8Array(width), bits: new Float32Array(width) }
  const rowOf = new Map<number, number>()
  const eachPartner = partnersOf(candidates)
  sampled.forEach((i, s) => {
    eachPartner(i, (j) => {
      levels(i, j, one.levels, one.bits)
      if (firstPrior + weightOf(one, 0, first, firstWeights) < hopeless) return
      rowOf.set(s * size + j, others.length)
      others.push(j)
      for (let c = 0; c < width; c++) {
        levelsKept.push(one.levels[c]!)
        bitsKept.push(one.bits[c]!)
      }
    })
    starts[s + 1] = others.length
  })
  return estimate({
    levelCounts,
    order: plain,
    candidates: { size: others.length, levels: Uint8Array.from(levelsKept), bits: Float32Array.from(bitsKept) },
    starts,
    others: Int32Array.from(others),
    scale: size / sampled.length,
    random: drawn.pairs,
    randomRow: Int32Array.from(drawn.left, (s, k) => rowOf.get(s * size + drawn.right[k]!) ?? -1),
    totalPairs,
    firstMatches,
    compare: levels,
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
function drawPairs(size: number, sampled: readonly number[], width: number, levels: Levels, seed: number) {
  const draws = tuning.randomPairs
  const random = randomSource(seed)
  const pairs: LevelledPairs = { size: draws, levels: new Uint8Array(draws * width), bits: new Float32Array(draws * width) }
  const left = new Int32Array(draws)
  const right = new Int32Array(draws)
  for (let k = 0; k < draws; k++) {
    const s = Math.floor(random() * sampled.length)
    const i = sampled[s]!
    let j = Math.floor(random() * (size - 1))
    if (j >= i) j++
    left[k] = s
    right[k] = j
    levels(i, j, pairs.levels, pairs.bits, k * width)
  }
  return { pairs, left, right }
}

/** The model where company names are all there is: how sure each level makes is given, and the pairs that reach it are counted. */
export function learnLone({ size, comparisons }: Prepared, candidates: Candidates): Estimate {
  const { column, comparer } = comparisons[0]!
  const reached = new Float64Array(comparer.levels.length)
  eachPair(candidates, 0, size, (i, j) => {
    if (column.ids[i]! >= 0 && column.ids[j]! >= 0) reached[comparer.level(column.ids[i]!, column.ids[j]!)]!++
  })
  return loneEstimate(companySurety, reached, totalOf(size))
}
