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
