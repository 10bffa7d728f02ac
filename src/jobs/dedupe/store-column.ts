/** A column of the store, as matching takes it. */

import type { FieldType } from '../../schema/field.ts'

/** A column of the store: a field, or the cells of a header that means no field. */
export interface StoreColumn {
  readonly name: string
  readonly type: FieldType
  /** The header, where the column is no field. */
  readonly header?: string
}
