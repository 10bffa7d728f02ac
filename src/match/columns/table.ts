/** The input of matching: standardised columns with their types. Matching knows nothing of sheets or stores. */

import type { FieldType } from '../../schema/field.ts'
import type { FlatTexts } from '../arrays/text-table.ts'

export interface MatchColumn {
  readonly name: string
  readonly type: FieldType
  /** One canonical value a record, in the order of the records; null is no value. */
  readonly values: readonly (string | null)[]
}

/** A column that keeps each distinct value once. */
export interface NumberedColumn {
  readonly name: string
  readonly type: FieldType
  /** The distinct values, by number; there may be values that no record holds. */
  readonly texts: FlatTexts
  /** The number of each record's value, in memory that threads share; -1 is no value. */
  readonly ids: Int32Array
}

export interface MatchTable {
  readonly size: number
  readonly columns: readonly (MatchColumn | NumberedColumn)[]
}

/** A table of a few records, or as tests write one. */
export interface PlainTable extends MatchTable {
  readonly columns: readonly MatchColumn[]
}
