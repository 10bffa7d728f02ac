/** What is known of each comparison, and pairs of records by the levels they reach: what learning and weighing speak in. */

import type { Level } from '../compare/level.ts'

export interface ComparisonParameters {
  /** What each level means. */
  readonly levels: readonly Level[]
  /** Probability of each level among matches, and among pairs that are none. */
  m: number[]
  /** Whether u is no estimate but 1: the level says nothing of chance. */
  fixed: boolean
  u: number[]
  /** Bits of rarity an average match shows at each level: a pair's own bits count from there. */
  usual: number[]
  /** Most bits each level may speak for a match, whatever was learned: texts merely alike are never strong evidence. */
  most: number[]
  /** The comparison this one leans on among pairs that are no match (town on post code); -1 is none. */
  parent: number
  /** How many times likelier than u each level is, given the parent's band (see `bandsOf`): lift[band][level]. */
  lift: number[][]
  /** Bits a level speaks because a person said so, whatever was learned and however rare the value is; null is not pinned. */
  exact?: readonly (number | null)[]
  /** True where a rare value says no more than a common one, because a person said so. */
  evenly?: boolean
  /** True where nothing of the comparison is learned, because a person said so. */
  whole?: boolean
}
