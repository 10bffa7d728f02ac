import type { ReferenceRow, ReferenceWanted } from '../../check/rule.ts'
import type { CustomerRecord } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import type { ColumnLayout } from '../../schema/layout.ts'
import { comparable } from '../../standardise/comparable.ts'
import type { Words } from '../../words.ts'
import type { Table } from '../sheets/table.ts'

/**
 * Makes the function that takes from a row of the sheet what is wanted of it: one column, or all values of the record.
 * @param missing the fault where the sheet lacks the column, or one that is needed
 */
export function referenceReader(
  { layout, schema }: Table,
  { column, needs = [] }: ReferenceWanted,
  missing: (column: string | Words, headers: readonly string[]) => Error,
): (record: CustomerRecord) => ReferenceRow['values'] {
  const headers = layout.columns.map(({ header }) => header)
  if (column === undefined) {
    for (const name of needs) if (!layout.columns.some(({ field }) => field === name)) throw missing(labelOf(schema, name), headers)
    return ({ values }) => values
  }
  const found = columnCalled(layout.columns, column)
  if (found === undefined) throw missing(column, headers)
  const { field, header } = found
  return ({ values, raw, extras }) => ({ value: field === null ? (extras[header] ?? null) : (values[field] ?? raw[field] ?? null) })
}

/** By its header, however written; else by the field it means. */
function columnCalled(columns: readonly ColumnLayout[], name: string): ColumnLayout | undefined {
  const form = comparable(name)
  return (
    columns.find(({ header }) => header === name) ??
    columns.find(({ header }) => form !== '' && comparable(header) === form) ??
    columns.find(({ field }) => field === name)
  )
}

const labelOf = ({ fields }: Schema, name: string) => fields.find((field) => field.name === name)?.label ?? name
