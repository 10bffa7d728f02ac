/**
 * The parameters of a comparison, in the terms of Fellegi and Sunter: m and u of each level, and what corrects them. Lists go by level,
 * "different" first.
 */

import type { Level } from '../compare/level.ts'

export interface ComparisonParameters {
  /** What each level means. */
  readonly levels: readonly Level[]
  /** Probability of each level among matches. */
  m: number[]
  /** Probability of each level among pairs that are no match. */
  u: number[]
  /** Whether u is 1 by definition and not estimated, as for names in each other's column. */
  fixed: boolean
  /** Bits of rarity of an average match at each level; a pair with rarer values counts as many bits more as it lies above this. */
  usual: number[]
  /** Most bits that each level may count for a match, whatever was learned: texts that are only alike are never strong evidence. */
  most: number[]
  /** The comparison that this one depends on among pairs that are no match (a town on its post code); -1 is none. */
  parent: number
  /** How many times likelier than u a level is, given the band of the parent's level (see `bandsOf`): `lift[band][level]`. */
  lift: number[][]
  /** Weights that a person pinned, in bits, whatever was learned and however rare the value is; null is not pinned. */
  exact?: readonly (number | null)[]
  /** True where a person switched the term frequency adjustment off: a rare value counts no more than a common one. */
  evenly?: boolean
  /** True where a person pinned the whole comparison: nothing of it is learned. */
  whole?: boolean
}
