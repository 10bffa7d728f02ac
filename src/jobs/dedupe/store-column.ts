/** A column of the store, as matching takes it. */

import type { FieldName } from '../../record.ts'
import type { FieldType } from '../../schema/field.ts'

/** A column of the store: a field, or the cells of a header that means no field. */
export interface StoreColumn {
  readonly name: string
  readonly type: FieldType
  /** The header, where the column is no field. */
  readonly header?: string
  /** The field whose values hold the column's, where it is the family name of a name in two columns; `given` is the other's header. */
  readonly part?: { readonly of: FieldName; readonly given: string }
}
