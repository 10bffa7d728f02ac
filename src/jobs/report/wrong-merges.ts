/** How many records are probably held to be somebody else: an estimate from the probabilities of their pairs. */

import type { StandingPair } from '../../store/pairs.ts'

/**
 * The sum of (1 - p) over redundant records, p being the probability of the most certain pair that holds a record to its cluster: of a cluster
 * of n records the n - 1 most certain pairs that join them (a maximum spanning tree). 0 where no record is redundant.
 *
 * @param pairs of one cluster each
 */
export function expectedWrongMerges(pairs: readonly StandingPair[]): number {
  const parents = new Map<number, number>()
  const root = (record: number): number => {
    let at = record
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next
    return at
  }
  let wrong = 0
  for (const { left, right, probability } of [...pairs].sort((a, b) => b.probability - a.probability)) {
    const [one, other] = [root(left), root(right)]
    if (one === other) continue
    parents.set(one, other)
    wrong += 1 - probability
  }
  return Math.round(wrong * 100) / 100
}
