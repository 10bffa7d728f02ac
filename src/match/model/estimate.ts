/** What learning finds: the parameters of each comparison and how many pairs match. */

import type { ComparisonParameters } from './parameters.ts'
import type { Lookalikes } from './rivals.ts'

export interface Estimate {
  readonly parameters: readonly ComparisonParameters[]
  /** Expected number of matching pairs. */
  readonly matches: number
  /**
   * Bits (0 or less) by which a third record joins two less readily than a second joins one: where customers are rarely there
   * more than twice, a second partner is more likely a namesake.
   */
  readonly another: number
  /** Pairs of different customers who are bound to look alike; absent where none were found. */
  readonly lookalikes?: Lookalikes
  /** Rounds of learning; 0 where nothing was learned because the model was given. */
  readonly iterations: number
  /** Whether the last round changed next to nothing. */
  readonly converged: boolean
  /** The largest change of the last round, where there was one: of a probability, or of the number of matches as a share of it. */
  readonly change?: number
}
