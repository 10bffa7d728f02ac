/** Learns the model from the records alone: from a sample of records with their candidates, and from pairs drawn at random. */

import { sharedInts } from '../arrays/shared.ts'
import { type Candidates, mostPairs, pairsOf, rangeOf, rangesOf } from '../block/candidates.ts'
import { idIn } from '../columns/record-rows.ts'
import { methods } from '../compare/kind.ts'
import type { Crew } from '../crew.ts'
import { type DecidedPair, decidedBy } from '../decisions.ts'
import type { Identity } from '../identity/identity.ts'
import type { Verdict } from '../identity/verdict.ts'
import type { Estimate } from '../model/estimate.ts'
import type { ComparisonParameters } from '../model/parameters.ts'
import { weigherOf } from '../model/weights.ts'
import { tuning } from '../tuning.ts'
import { exchangeLevels } from '../vectors/exchanged-names.ts'
import { levelledPairs } from '../vectors/levelled-pairs.ts'
import { type LevelledPairs, levelsOf } from '../vectors/pair-levels.ts'
import { type Ground, open } from '../vectors/prepared.ts'
import { estimate } from './expectation-maximisation.ts'
import { firstParameters } from './first-parameters.ts'
import { apartOf, drawPairs, neighbourhoodsOf, sampleOf } from './sample.ts'
import { loneEstimate } from './single-column.ts'

/** Candidates whose weight under the first guess is below this (log2 odds) are no matches: only their levels are kept. */
const hopeless = -14

const totalOf = (size: number) => (size * (size - 1)) / 2

/** What people have said: pairs they decided, by position in canonical order, and parameters they pinned, by comparison. */
export interface Known {
  readonly identity: Identity
  readonly verdictOf: (i: number, j: number) => Verdict
  readonly decisions: readonly DecidedPair[]
  readonly pinned?: readonly (ComparisonParameters | null)[]
}

/** @param seed of the samples: the same seed and records give the same model */
export async function learn(crew: Crew, ground: Ground, candidates: Candidates, seed: number, known: Known): Promise<Estimate> {
  const prepared = open(ground)
  const { size, width: plain, comparisons, exchanges } = prepared
  const width = plain + exchanges.length
  const everyone = sampleOf(size, mostPairs(candidates), seed)
  const drawn = await drawPairs(crew, ground, seed)
  const totalPairs = totalOf(size)
  const firstMatches = size * tuning.firstMatchesPerRecord
  const firstPrior = Math.log2(firstMatches / totalPairs)
  const levels = [...comparisons.map(({ kind }) => methods[kind].levels), ...exchanges.map(() => exchangeLevels)]
  const first = firstParameters(levels, plain, drawn)
  const { all } = weigherOf(first)
  const mayMatch = (pairs: LevelledPairs, p: number) => firstPrior + all(pairs, p) >= hopeless
  const near = await neighbourhoodsOf(crew, ground, candidates, everyone, mayMatch)
  const { sampled, starts, others } = near
  // answers to a queue are of pairs that were chosen for their weight: m learned from them would be bent
  const drawnPairs = known.decisions.filter(({ isDrawn }) => isDrawn === true)
  const decided = decidedBy(drawnPairs)
  const verdicts = { same: 1, different: 0 } as const
  const decidedRow = new Int8Array(near.size).fill(-1)
  for (const [s, i] of sampled.entries())
    for (let p = starts[s]!; p < starts[s + 1]!; p++) {
      const said = decided(i, others[p]!)
      if (said !== null) {
        decidedRow[p] = verdicts[said]
        continue
      }
      const { stand, least } = known.verdictOf(i, others[p]!)
      if (stand === 'apart') decidedRow[p] = 0
      else if (least !== null && least >= tuning.vouched) decidedRow[p] = 1
    }
  const certain = drawnPairs.filter(({ left, right, verdict }) => verdict === 'same' && decided(left, right) === 'same')
  const [lefts, rights] = [sharedInts(certain.length), sharedInts(certain.length)]
  for (const [p, { left, right }] of certain.entries()) {
    lefts[p] = left
    rights[p] = right
  }
  // of the pairs of all records, the sample has so many, each seen from both of its records
  const usualPairs = (2 * tuning.usualPairs * sampled.length) / size
  return estimate({
    ...(known.pinned === undefined ? {} : { pinned: known.pinned }),
    usual: [
      ...comparisons.map(({ name, kind }) => (tells(known.identity, name) ? { m: methods[kind].usual.m, pairs: usualPairs } : null)),
      ...exchanges.map(() => null),
    ],
    decidedRow,
    labelled: await levelledPairs(crew, ground, lefts, rights),
    first,
    candidates: near,
    starts,
    others,
    scale: size / sampled.length,
    hopeless: near.hopeless,
    random: apartOf(drawn, candidates, width),
    totalPairs,
    firstMatches,
    compare: levelsOf(prepared),
  })
}

/**
 * The model where company names are all that is compared: the match probability of each level is given, and the pairs at each level are
 * counted.
 */
export async function learnLone(crew: Crew, ground: Ground, candidates: Candidates): Promise<Estimate> {
  const { levels } = methods[ground.comparisons[0]!.kind]
  const reached = new Float64Array(levels.length)
  for (const counts of await crew.each(countLevels, { ground, candidates }, rangesOf(candidates)))
    for (let l = 0; l < levels.length; l++) reached[l]! += counts[l]!
  return loneEstimate(levels, reached, totalOf(ground.size))
}

/** Counts the candidate pairs at each level of the only comparison, a range of records a step. */
export const countLevels = ({ ground, candidates }: { readonly ground: Ground; readonly candidates: Candidates }) => {
  const { rows, comparisons } = open(ground)
  const { comparer, kind } = comparisons[0]!
  const eachPair = pairsOf(candidates)
  return (step: number): Float64Array => {
    const reached = new Float64Array(methods[kind].levels.length)
    eachPair(step * rangeOf(candidates), (step + 1) * rangeOf(candidates), (i, j) => {
      if (rows[i]! >= 0 && rows[j]! >= 0) reached[comparer.level(idIn(rows[i]!), idIn(rows[j]!))]!++
    })
    return reached
  }
}

/** Whether a column tells customers apart, or where they are: what is usual of it is known before anything is learned. */
function tells({ unit, given, family, person, company, contact, place, phone, email, code, birth }: Identity, column: string): boolean {
  return unit !== 'thing' && [given, family, person, company, contact, ...place, ...phone, ...email, ...code, ...birth].includes(column)
}
