/** What the rows of a sheet are judged by, as records or none: the headers of every shipped kind, and the template's example. */

import { aliasWord } from '../../read/header-words.ts'
import type { Known } from '../../read/set-aside/no-record.ts'
import { customerSchema } from '../../schema/customer.ts'
import type { Schema } from '../../schema/field.ts'
import { followupSchema, orderSchema, productSchema } from '../../schema/other-kinds.ts'
import { templateExample } from '../../schema/template-example.ts'

const shipped = [customerSchema, followupSchema, orderSchema, productSchema]

/** Headers of the schema and of all shipped ones: a second table is often of another kind. */
export function knownOf(schema: Schema): Known {
  const words = new Set([schema, ...shipped].flatMap(({ fields }) => fields.flatMap(({ aliases }) => aliases.map(aliasWord))))
  words.delete('')
  return { header: (word) => words.has(word), example: templateExample }
}
