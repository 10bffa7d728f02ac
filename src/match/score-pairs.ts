/** The candidates that reach the review band, weighed. Plain and fast: everything else is dropped as soon as it is seen. */

import { type Candidates, eachPair } from './block.ts'
import { Growing, GrowingWeights } from './growing.ts'
import type { Scorer } from './score.ts'

/** Pairs left[p], right[p] (left < right) of weight[p]. */
export interface ScoredPairs {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly weight: Float64Array
}

/** Pairs whose left record is in the range and whose weight reaches `least`. */
export function scorePairs(candidates: Candidates, scorer: Scorer, least: number, from: number, to: number): ScoredPairs {
  const left = new Growing()
  const right = new Growing()
  const weight = new GrowingWeights()
  eachPair(candidates, from, to, (i, j) => {
    const w = scorer.weighIf(i, j, least)
    if (w < least) return
    left.push(i)
    right.push(j)
    weight.push(w)
  })
  return {
    left: left.list.subarray(0, left.length),
    right: right.list.subarray(0, right.length),
    weight: weight.list.subarray(0, weight.length),
  }
}
