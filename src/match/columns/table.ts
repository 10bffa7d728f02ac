/** What matching is given: standardised columns with their types, nothing of sheets or stores. */

import type { FieldType } from '../../schema/field.ts'
import type { FlatTexts } from '../arrays/text-table.ts'

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
  /** Distinct values, by number; there may be some that no record holds. */
  readonly texts: FlatTexts
  /** The number of each record's value; -1 is no value. Lies in memory that threads share. */
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
