/** A sheet's own columns as fields, by the type their contents have: what makes a sheet that is not about customers work. */

import type { Field, Schema } from './field.ts'
import type { Layout } from './layout.ts'

/** The schema and the layout with a field for every column that maps to none; the field is named as its header. */
export function withInferredFields(schema: Schema, layout: Layout): { schema: Schema; layout: Layout } {
  const taken = new Set(schema.fields.map((field) => field.name))
  const added: Field[] = []
  const columns = layout.columns.map((column) => {
    if (column.field !== null) return column
    const name = taken.has(column.header) ? `${column.header} (${column.index + 1})` : column.header
    taken.add(name)
    added.push({ name, type: column.type, label: { en: column.header, zh: column.header }, aliases: [], required: false })
    return { ...column, field: name, by: 'content' as const }
  })
  return { schema: { ...schema, fields: [...schema.fields, ...added] }, layout: { ...layout, columns } }
}
