/** Pairs as a result gives them: by position in the table, best first. */

import type { ScoredPairs } from './score/score-candidates.ts'

/** Pairs by position in the table, best first. */
export function rank({ left, right, weight }: ScoredPairs, order: Int32Array): FoundPair[] {
  return Array.from(left, (i, p) => {
    const a = order[i]!
    const b = order[right[p]!]!
    return { left: Math.min(a, b), right: Math.max(a, b), weight: weight[p]! }
  }).sort((x, y) => y.weight - x.weight || x.left - y.left || x.right - y.right)
}

export interface FoundPair {
  readonly left: number
  readonly right: number
  readonly weight: number
}
