/** Which rows are headers and which column means which field: what stands between raw rows and records. Found by `read/`, used by every later stage. */

import type { FieldName } from '../record.ts'
import type { FieldType } from './field.ts'

export interface ColumnLayout {
  /** 0 is the sheet's first column. */
  readonly index: number
  /** The header as found; the second of the same name is `header#2`, an empty one `column:C`. */
  readonly header: string
  /** The field it means; null keeps the column as an extra. */
  readonly field: FieldName | null
  /** 0-1. */
  readonly certainty: number
  /** What decided: a flag, the header's words, the cells, or nothing. */
  readonly by: 'flag' | 'alias' | 'content' | 'none'
  /** Fields it might as well mean; asked for on a terminal, kept as an extra otherwise. */
  readonly rivals: readonly FieldName[]
  /** Columns whose cells stand before this one's: `First Name` before `Last Name` makes a person. Absent for nearly all columns. */
  readonly joins?: readonly number[]
  /** The type by content, for columns that map to no field. */
  readonly type: FieldType
}

export interface Layout {
  /** The row of the headers (the last, where headers take several rows); 0 where the sheet has none. */
  readonly headerRow: number
  /** Why this row, for people: a short reason code with its data. */
  readonly reason: 'flag' | 'first-row' | 'below-title' | 'multi-row' | 'no-header'
  readonly firstDataRow: number
  readonly columns: readonly ColumnLayout[]
}
