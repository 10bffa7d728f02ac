/** A sheet as records: reading, header mapping and standardising joined. What import, check, dedupe and profile all start from. */

import type { RawRow, Sheet } from '../read/sheet.ts'
import type { CustomerRecord } from '../record.ts'
import type { Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import type { SheetContext } from '../standardise/context.ts'

export interface RecordBatch {
  readonly records: readonly CustomerRecord[]
  /** The rows the records were made of, in the same order: the raw cells, whole. */
  readonly rows: readonly RawRow[]
  /** Rows for quarantine. */
  readonly broken: readonly RawRow[]
}

export interface Table {
  readonly sheet: Sheet
  readonly schema: Schema
  readonly layout: Layout
  readonly context: SheetContext
  /** Records in sheet order; can be read more than once. */
  batches(): AsyncIterable<RecordBatch>
}
