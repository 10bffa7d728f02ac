/** The store's records as a table to write. */

import { masked, maskedCell } from '../../check/mask.ts'
import { fault, type Language } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import type { FieldName } from '../../record.ts'
import type { Field, Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { didYouMean } from '../../words.ts'
import { type Presentation, presenter } from '../../write/present.ts'
import { columnsHeld, type ExportColumn, fieldColumn, type HeldColumn } from './export-columns.ts'

export interface ExportTable {
  readonly columns: readonly ExportColumn[]
  readonly rows: Iterable<readonly (string | null)[]>
}

export interface RecordExport extends Presentation {
  readonly language: Language
  /** Headers are the fields' ids. */
  readonly raw?: boolean
  /** Only these, in this order; all that hold anything when absent. Throws UNKNOWN_FIELD for a name that is neither field nor extra. */
  readonly fields?: readonly string[]
  /** Mask personal values. Such an export must not be imported again. */
  readonly mask?: boolean
}

/** Live records in the order they came: the fields of the schema, then the columns that map to none. */
export function recordTable(store: Store, schema: Schema, options: RecordExport): ExportTable {
  const columns = chosen(columnsHeld(store, schema, options.language), schema, options)
  const shown = (field: Field) => {
    const present = presenter(field, options)
    return options.mask === true ? (value: string) => maskedCell(present(value), field) : present
  }
  const present = new Map(schema.fields.map((field) => [field.name, shown(field)]))
  const other = (text: string) => (options.mask === true ? masked(text, 'text') : text)
  return {
    columns: columns.map(({ field, ...column }) => (options.raw === true && field !== null ? { ...column, header: column.key } : column)),
    rows: rowsOf(store, columns, present, other),
  }
}

type Presenters = ReadonlyMap<FieldName, (value: string) => string>

function* rowsOf(
  store: Store,
  columns: readonly HeldColumn[],
  present: Presenters,
  other: (text: string) => string,
): Generator<(string | null)[]> {
  for (const batch of store.records.batches()) {
    for (const { values, extras } of batch) {
      yield columns.map(({ field, key }) => {
        if (field === null) return Object.hasOwn(extras, key) ? other(extras[key]!) : null
        const value = values[field] ?? null
        return value === null ? null : (present.get(field) ?? other)(value)
      })
    }
  }
}

function chosen(
  columns: readonly HeldColumn[],
  schema: Schema,
  { fields: wanted, language }: Pick<RecordExport, 'fields' | 'language'>,
): readonly HeldColumn[] {
  if (wanted === undefined) return columns
  const empty = schema.fields.map((field) => fieldColumn(field, language))
  const known = [...columns, ...empty]
  return wanted.map((name) => {
    const found = known.find(({ key }) => key === name) ?? known.find(({ header }) => header === name)
    if (found !== undefined) return found
    const near = nearest(name, [...new Set(known.flatMap(({ key, header }) => [key, header]))])
    throw fault('UNKNOWN_FIELD', { field: name, hint: didYouMean(near) })
  })
}
