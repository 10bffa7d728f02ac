/** A field as a person or a flag names it. */

import { fault } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { didYouMean } from '../words.ts'
import type { Field, Schema } from './field.ts'

/** By its id, or by its label in either language; undefined where there is none. */
export function fieldOf({ fields }: Schema, name: string): Field | undefined {
  return fields.find((one) => one.name === name) ?? fields.find(({ label }) => label.en === name || label.zh === name)
}

/** The same; throws UNKNOWN_FIELD with the nearest one. */
export function fieldNamed(schema: Schema, name: string): Field {
  const field = fieldOf(schema, name)
  if (field === undefined) throw unknownField(schema, name)
  return field
}

/** The same for a field whose values may be changed. Throws UNKNOWN_FIELD and, for the customer number, FIELD_FIXED: it names the record in every list, log and sheet. */
export function changeableField(schema: Schema, name: string): Field {
  const field = fieldNamed(schema, name)
  if (field.name === 'customer_no') throw fault('FIELD_FIXED', { field: name })
  return field
}

/** The fault for a name that is no field, with the nearest that is. @param others names that would do, too */
export function unknownField({ fields }: Schema, name: string, others: readonly string[] = []) {
  const near = nearest(name, [...fields.flatMap((one) => [one.name, one.label.en, one.label.zh]), ...others])
  return fault('UNKNOWN_FIELD', { field: name, hint: didYouMean(near) })
}
