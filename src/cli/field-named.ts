/** A field as a flag names it. */

import { fault } from '../errors.ts'
import { nearest } from '../nearest.ts'
import type { Field, Schema } from '../schema/field.ts'
import { didYouMean } from '../words.ts'

/** By its id, or by its label in either language. Throws UNKNOWN_FIELD with the nearest one. */
export function fieldNamed({ fields }: Schema, name: string): Field {
  const found = fields.find((field) => field.name === name) ?? fields.find(({ label }) => label.en === name || label.zh === name)
  if (found !== undefined) return found
  throw fault('UNKNOWN_FIELD', {
    field: name,
    hint: didYouMean(
      nearest(
        name,
        fields.flatMap((field) => [field.name, field.label.en, field.label.zh]),
      ),
    ),
  })
}
