/** The cell that a person names. */

import { fault } from '../../errors.ts'
import type { Schema } from '../../schema/field.ts'
import { fieldOf, unknownField } from '../../schema/field-named.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { Spot } from './proposal.ts'

/** By a field's id or label, or by the header of a column of the sheet's own. Throws FIELD_FIXED and UNKNOWN_FIELD. */
export function spotOf(schema: Schema, { extras }: StoredRecord, name: string): Spot {
  const field = fieldOf(schema, name)
  // The number names the record in every list, log and sheet: it never changes.
  if (field?.name === 'customer_no') throw fault('FIELD_FIXED', { field: name })
  if (field !== undefined) return { field: field.name }
  if (Object.hasOwn(extras, name)) return { field: null, extra: name }
  throw unknownField(schema, name, Object.keys(extras))
}
