/** A learned model as data: what is compared, how much each agreement says, and how likely two records match before anything is compared. */

import type { Design } from '../design/design.ts'
import type { Estimate } from './estimate.ts'

export interface MatchModel {
  readonly design: Design
  readonly estimate: Estimate
  /** log2 odds that two records drawn at random match. */
  readonly prior: number
}

/** @param totalPairs all pairs of the records the model was learned on */
export function modelOf(design: Design, estimate: Estimate, totalPairs: number): MatchModel {
  return { design, estimate, prior: Math.log2(estimate.matches / (totalPairs - estimate.matches)) }
}
