/**
 * A sheet's rows to records. Runs once for every row of an import, so it is written for speed: objects are cloned from one template
 * (all records share one hidden class), what is usually empty is one shared frozen object, and only noted rows pay for a second look.
 */

import type { CustomerRecord, FieldName, RowRef, Standardised } from '../record.ts'
import type { Field, FieldType, Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import { thoroughStandardiser } from './column.ts'
import { completionsOf, type Notes, type Values } from './completion.ts'
import type { SheetContext } from './context.ts'
import { keyColumn } from './key-column.ts'
import { type Quick, quickPath } from './quick.ts'
import { rowPhones } from './row-phones.ts'

interface Column {
  readonly index: number
  readonly name: FieldName
  readonly type: FieldType
  readonly quick: Quick
  readonly standardise: (raw: string) => Standardised
  readonly fillDown: boolean
  /** For a field that fills down: the last cell that held something. */
  above: string
}

const withoutNotes: Notes = Object.freeze({})
const noExtras: Readonly<Record<string, string>> = Object.freeze({})

export interface RecordOptions {
  /** The header (as found) or field whose cells name the records; without one, the customer number does, or `row:<n>`. */
  readonly key?: string | undefined
}

/**
 * Makes the function that turns a sheet's cells, in column order, into a record. Missing trailing cells are empty.
 * It remembers what stood above (for fields that fill down), so rows come in sheet order and each pass takes a new one.
 */
export function recordStandardiser(
  schema: Schema,
  layout: Layout,
  context: SheetContext,
  { key }: RecordOptions = {},
): (cells: readonly string[], ref: RowRef) => CustomerRecord {
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const columns: Column[] = []
  const extraColumns: { index: number; header: string }[] = []
  for (const { index, header, field: name } of layout.columns) {
    const field = name === null ? undefined : fields.get(name)
    if (field === undefined) extraColumns.push({ index, header })
    else
      columns.push({
        index,
        name: field.name,
        type: field.type,
        quick: quickPath(field, context) ?? never,
        standardise: thoroughStandardiser(field, context),
        fillDown: field.fillDown ?? false,
        above: '',
      })
  }
  const blankValues = template(schema.fields.map(({ name }) => [name, null] as const))
  const blankRaw = template(columns.map(({ name }) => [name, ''] as const))
  const blankExtras = template(extraColumns.map(({ header }) => [header, ''] as const))
  const phones = rowPhones(schema, layout, context)
  const completions = completionsOf(schema, context)
  const keyOf = keyReader(layout, fields, key)

  return (cells, ref) => {
    const values: Values = { ...blankValues }
    const raw: Record<FieldName, string> = { ...blankRaw }
    let notes = withoutNotes
    for (const column of columns) {
      const cell = cells[column.index] ?? ''
      if (cell === '' && !column.fillDown) continue
      const name = column.name
      raw[name] = cell
      const quick = column.fillDown ? null : column.quick(cell)
      if (quick !== null) {
        values[name] = quick
        continue
      }
      const result = column.fillDown ? filledDown(column, cell) : column.standardise(cell)
      values[name] = result.value
      if (result.notes.length > 0) {
        if (notes === withoutNotes) notes = {}
        notes[name] = result.notes
      }
    }
    if (phones !== null) notes = phones(cells, values, notes)
    if (notes !== withoutNotes) for (const complete of completions) complete(values, notes)
    const extras = extraColumns.length === 0 ? noExtras : extrasOf(extraColumns, cells, blankExtras)
    return { ref, key: keyOf(values, cells, ref), values, raw, notes, extras }
  }
}

const never: Quick = () => null

/** An empty cell under a vertically merged one means what stands above. */
function filledDown(column: Column, cell: string): Standardised {
  if (cell.trim() !== '') {
    column.above = cell
    return column.standardise(cell)
  }
  const { value, notes } = column.standardise(column.above)
  return value === null ? { value, notes } : { value, notes: [...notes, { kind: 'assumed', detail: 'above' }] }
}

function extrasOf(columns: readonly { index: number; header: string }[], cells: readonly string[], blank: Record<string, string>) {
  const extras = { ...blank }
  for (const { index, header } of columns) {
    const cell = cells[index]
    if (cell !== undefined) extras[header] = cell
  }
  return extras
}

function keyReader(layout: Layout, fields: ReadonlyMap<FieldName, Field>, key: string | undefined) {
  const index = keyColumn(layout, key)
  if (index !== undefined) return (_: Values, cells: readonly string[], ref: RowRef) => cells[index]?.trim() || `row:${ref.row}`
  if (fields.has('customer_no')) return (values: Values, _: readonly string[], ref: RowRef) => values.customer_no ?? `row:${ref.row}`
  return (_: Values, __: readonly string[], ref: RowRef) => `row:${ref.row}`
}

// JSON.parse makes an object with all its fields in one fixed shape; adding them by computed name would end in a slow dictionary.
function template<Value extends string | null>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Record<string, Value>
}
