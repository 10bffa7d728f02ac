/** A match model as data: what is compared, the weight of each level, and the prior odds of a match. */

import type { Design } from '../design/design.ts'
import type { Estimate } from './estimate.ts'

export interface MatchModel {
  readonly design: Design
  readonly estimate: Estimate
  /** log2 odds that two records drawn at random match. */
  readonly prior: number
}

/** @param totalPairs the number of all pairs of the records that the model was learned from */
export function modelOf(design: Design, estimate: Estimate, totalPairs: number): MatchModel {
  return { design, estimate, prior: Math.log2(estimate.matches / (totalPairs - estimate.matches)) }
}
