/** Which candidates of a sampled record are one customer with it and with each other. Plain and fast: runs each round of learning. */

import { tuning } from '../tuning.ts'
import type { LevelledPairs } from '../vectors/pair-levels.ts'
import type { RememberedPairs } from './compared-pairs.ts'

/** Sampled records with their candidates, a row each: rows `starts[s]..starts[s + 1]` are those of sampled record s. */
export interface Neighbourhoods {
  readonly starts: Int32Array
  /** The candidate of each row. */
  readonly others: Int32Array
}

/**
 * Bits (0 or less) by which a third record joins two less readily than a second joins one: log2 of the sure matches that a record with one
 * has besides it, over the sure matches of any record, clamped to [-6, 0]. 0 with fewer than 20 records that have a sure match.
 * @param weight log2 odds of each row; a sure match is one above `tuning.beyondDoubt`
 */
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

/** Rows of no more weight (log2 odds) than this are not tried: they would join nothing. */
const worthTrying = -3

/** Most bits that one pair may count for or against a record joining a group. */
const loudest = 15

/**
 * The rows whose candidate is in one group with its sampled record, ascending. The candidates of a record are tried best first, and one
 * joins only if, on average, it matches the sampled record and all who joined before. Records that are only alike (one family, one
 * building, one author) match the sampled record but not each other, so they cannot pass as matches.
 * @param weight log2 odds of each row
 * @param bond log2 odds of a pair of `among`
 * @param extraRecordPenalty bits (0 or less) by which a third record joins less readily than a second, and each later one less readily
 *   again
 */
export function groupedRows(
  { starts, others }: Neighbourhoods,
  weight: Float64Array,
  among: RememberedPairs,
  bond: (pairs: LevelledPairs, p: number) => number,
  extraRecordPenalty: number,
): Int32Array {
  const kept: number[] = []
  /** The best rows of one sampled record, best first. */
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
      const least = -extraRecordPenalty * (group.length + 1)
      let sum = Math.min(loudest, weight[p]!)
      let rest = group.length * loudest
      for (const q of group) {
        // the pairs not yet compared cannot change the outcome
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
