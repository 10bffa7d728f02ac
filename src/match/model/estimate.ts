/** The result of learning: the parameters of each comparison and how many pairs match. */

import type { ComparisonParameters } from './parameters.ts'

export interface Estimate {
  readonly parameters: readonly ComparisonParameters[]
  /** Expected number of matching pairs, among all pairs of records. */
  readonly matches: number
  /**
   * Penalty for an extra record: bits (0 or less) by which a third record joins two less readily than a second joins one. Where customers
   * are rarely there more than twice, a third record is more likely a namesake.
   */
  readonly another: number
  /** Rounds of learning; 0 where the model was not learned but given. */
  readonly iterations: number
  /** Whether the last round changed less than learning asks for. */
  readonly converged: boolean
  /** The largest change of the last round: of a probability, or of the number of matches as a share of it. Absent without rounds. */
  readonly change?: number
}
