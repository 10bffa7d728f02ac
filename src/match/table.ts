/** What matching is given: standardised columns with their types, nothing of sheets or stores. */

import type { FieldType } from '../schema/field.ts'

export interface MatchColumn {
  readonly name: string
  readonly type: FieldType
  /** One canonical value per record, in record order; null is no value. */
  readonly values: readonly (string | null)[]
}

/** The same with each distinct value once, as it is kept of many records. */
export interface NumberedColumn {
  readonly name: string
  readonly type: FieldType
  /** Distinct values. */
  readonly values: readonly string[]
  /** The number of each record's value; -1 is no value. */
  readonly ids: Int32Array
}

export interface MatchTable {
  readonly size: number
  readonly columns: readonly (MatchColumn | NumberedColumn)[]
}
