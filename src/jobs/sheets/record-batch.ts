/** Rows of a sheet made records, some at a time. */

import type { RawRow } from '../../read/sheet.ts'
import type { CustomerRecord } from '../../record.ts'

export interface RecordBatch {
  readonly records: readonly CustomerRecord[]
  /** The rows the records were made of, in the same order: the raw cells, whole. */
  readonly rows: readonly RawRow[]
  /** Rows for quarantine. */
  readonly broken: readonly RawRow[]
  /** Rows that are no records. */
  readonly aside: readonly RawRow[]
}
