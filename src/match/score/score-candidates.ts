/** The candidates that reach the review band, weighed. Plain and fast: everything else is dropped as soon as it is seen. */

import { Growing } from '../arrays/growing.ts'
import { type Candidates, pairsOf, rangeOf, rangesOf } from '../block/candidates.ts'
import type { Crew } from '../crew.ts'
import type { MatchModel } from '../model/model.ts'
import { type Ground, open } from '../vectors/prepared.ts'
import { scorerOf, together } from './score.ts'

/** Pairs left[p], right[p] (left < right) of weight[p]. */
export interface ScoredPairs {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly weight: Float64Array
}

interface Scoring {
  readonly ground: Ground
  readonly candidates: Candidates
  readonly model: MatchModel
  readonly least: number
}

/** Some of the candidates, and how many there were. */
interface Compared extends ScoredPairs {
  readonly compared: number
}

/** Pairs whose left record is in the range of the step and whose weight reaches `least`. */
export const scoreRange = ({ ground, candidates, model, least }: Scoring) => {
  const scorer = scorerOf(open(ground), model)
  const eachPair = pairsOf(candidates)
  const others = new Int32Array(together)
  return (step: number): Compared => {
    const left = new Growing(256)
    const right = new Growing(256)
    const weight = new Growing(256, Float64Array)
    let record = -1
    let count = 0
    let compared = 0
    const keep = (j: number, w: number) => {
      left.push(record)
      right.push(j)
      weight.push(w)
    }
    const flush = () => {
      scorer.eachAbove(record, others, count, least, keep)
      count = 0
    }
    eachPair(step * rangeOf(candidates), (step + 1) * rangeOf(candidates), (i, j) => {
      if (i !== record || count === together) {
        flush()
        record = i
      }
      others[count++] = j
      compared++
    })
    flush()
    return {
      compared,
      left: left.list.slice(0, left.length),
      right: right.list.slice(0, right.length),
      weight: weight.list.slice(0, weight.length),
    }
  }
}

export async function scorePairs(crew: Crew, scoring: Scoring, told: (share: number) => void): Promise<Compared> {
  const steps = rangesOf(scoring.candidates)
  const found = await crew.each(scoreRange, scoring, steps, (begun) => told(begun / steps))
  const size = found.reduce((sum, { left }) => sum + left.length, 0)
  const all = { left: new Int32Array(size), right: new Int32Array(size), weight: new Float64Array(size) }
  let at = 0
  for (const { left, right, weight } of found) {
    all.left.set(left, at)
    all.right.set(right, at)
    all.weight.set(weight, at)
    at += left.length
  }
  return { ...all, compared: found.reduce((sum, { compared }) => sum + compared, 0) }
}
