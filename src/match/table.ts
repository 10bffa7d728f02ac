/** What matching is given: standardised columns with their types, nothing of sheets or stores. */

import type { FieldType } from '../schema/field.ts'

export interface MatchColumn {
  readonly name: string
  readonly type: FieldType
  /** One canonical value per record, in record order; null is no value. */
  readonly values: readonly (string | null)[]
}

export interface MatchTable {
  readonly size: number
  readonly columns: readonly MatchColumn[]
}

/** A candidate pair with its evidence; left < right are record positions. */
export interface ScoredPair {
  readonly left: number
  readonly right: number
  /** Sum of the comparisons' weights and the prior, log2 of the odds. */
  readonly weight: number
  readonly probability: number
  /** Level reached, one per comparison of the model; -1 is "no evidence" (a value is missing). */
  readonly levels: readonly number[]
}
