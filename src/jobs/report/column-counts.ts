/** What is told of a column: plain data, which a store keeps from one night to the next. */

import type { FieldName } from '../../record.ts'
import type { ValueShare } from '../../report/report-data.ts'

export interface ColumnCounts {
  readonly filled: number
  /** Null where there are more values than are counted. */
  readonly distinct: number | null
  /** Distinct values that were counted. */
  readonly known: number
  /** The most frequent first, then in order; as many as a report shows. */
  readonly top: readonly ValueShare[]
}

/** Columns that tell who the customers are. */
export const customerColumns = ['industry', 'customer_type', 'tags'] as const

/** Values of such a column that a report shows at most. */
const manyShown = 500
/** Values of any column that it shows beside how it is filled. */
export const fewShown = 10

/** How many values of a column a report shows. */
export const valuesShown = (name: FieldName): number => ((customerColumns as readonly string[]).includes(name) ? manyShown : fewShown)
