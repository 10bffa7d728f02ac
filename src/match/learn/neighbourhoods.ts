/** How the candidates of one record hang together while a model is learned. Plain and fast: runs each round of learning. */

import { tuning } from '../tuning.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import type { RememberedPairs } from './compared-pairs.ts'

/** Sampled records with their candidates: rows `starts[s]..starts[s + 1]` are of sampled record s. */
export interface Neighbourhoods {
  readonly starts: Int32Array
  /** The other record of each row. */
  readonly others: Int32Array
}

/** From partners that are beyond doubt: how many a record has, against how many more one has that has one. */
export function reluctance(starts: Int32Array, weight: Float64Array): number {
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

/** Rows of less weight (log2 odds) than this are not worth trying: they would join nothing. */
const worthTrying = -3

/** One pair speaks at most so many bits for or against a record's joining the group. */
const loudest = 15

/**
 * The rows whose record belongs to the group around the sampled one, rising: its candidates are taken best first, and one joins only
 * if on average it fits all who joined before. Records that are merely alike (one family, one building, one author) fit the sampled
 * record but not each other, so they cannot pose as matches.
 * @param weight log2 odds of each row
 * @param bond log2 odds of a pair of `among`
 * @param another bits (0 or less) by which a third record joins less readily
 */
export function groupedRows(
  { starts, others }: Neighbourhoods,
  weight: Float64Array,
  among: RememberedPairs,
  bond: (pairs: LevelledPairs, p: number) => number,
  another: number,
): Int32Array {
  const kept: number[] = []
  /** The best rows of one record, best first. */
  const tried = new Int32Array(tuning.groupTried + 1)
  const isBetter = (p: number, q: number) => weight[p]! > weight[q]! || (weight[p] === weight[q] && others[p]! < others[q]!)
  for (let s = 0; s + 1 < starts.length; s++) {
    let count = 0
    for (let p = starts[s]!; p < starts[s + 1]!; p++) {
      if (weight[p]! <= worthTrying) continue
      let at = count
      for (; at > 0 && isBetter(p, tried[at - 1]!); at--) tried[at] = tried[at - 1]!
      tried[at] = p
      if (count < tuning.groupTried) count++
    }
    const group: number[] = []
    for (let k = 0; k < count; k++) {
      const p = tried[k]!
      const least = -another * (group.length + 1)
      let sum = Math.min(loudest, weight[p]!)
      let rest = group.length * loudest
      for (const q of group) {
        // what is left to ask cannot change the answer
        if (Math.abs(sum - least) > rest) break
        rest -= loudest
        sum += Math.max(-loudest, Math.min(loudest, bond(among, among.numberOf(others[p]!, others[q]!))))
      }
      if (group.length === 0 || sum > least) group.push(p)
    }
    kept.push(...group)
  }
  return Int32Array.from(kept).sort()
}
