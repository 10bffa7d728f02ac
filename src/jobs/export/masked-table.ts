/** A list with its personal values masked: cells of fields by what they are, in other columns what is plainly personal. */

import type { Masker } from '../../check/mask/masker.ts'
import type { Schema } from '../../schema/field.ts'
import type { ExportTable } from './export-records.ts'

/** @param keys columns that name records */
export function maskedTable(table: ExportTable, schema: Schema, masker: Masker, keys: ReadonlySet<string>): ExportTable {
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const shown = table.columns.map(({ key }) => {
    const field = fields.get(key.replace(/^(?:left|right)_/, ''))
    if (field !== undefined) return (value: string) => masker.cell(value, field)
    return keys.has(key) ? masker.key : (value: string) => masker.word(value)
  })
  return { columns: table.columns, rows: rowsOf(table.rows, shown) }
}

function* rowsOf(rows: ExportTable['rows'], shown: readonly ((value: string) => string)[]): Generator<(string | null)[]> {
  for (const row of rows) yield row.map((value, at) => (value === null ? null : shown[at]!(value)))
}
