/** Columns that mean no field of the schema, made ready for matching: typed and standardised as in a sheet. */

import type { Field, FieldType, Schema } from '../../schema/field.ts'
import { columnStandardiser } from '../../standardise/column.ts'
import type { SheetContext } from '../../standardise/context.ts'
import type { Store } from '../../store/store.ts'
import { usualCountry } from '../country-of-store.ts'
import type { StoreColumn } from './store-column.ts'

/** Cells by header; `values[i]` is of the i-th record. */
export type Extras = Map<string, { readonly values: (string | null)[] }>

/** @param cells JSON by header */
export function addExtras(extras: Extras, cells: string, at: number): void {
  for (const [header, cell] of Object.entries(JSON.parse(cells) as Record<string, string>)) {
    const known = extras.get(header) ?? { values: [] }
    extras.set(header, known)
    known.values[at] = cell
  }
}

/** A column for a header, with a name that no field has. */
export function extraColumn(header: string, type: FieldType, fields: readonly StoreColumn[]): StoreColumn {
  return { name: fields.some(({ name }) => name === header) ? `${header} (extra)` : header, type, header }
}

/** The context a column is standardised in; the store's usual country is looked up only for phones. */
export function contextOf(store: Store, schema: Schema, country: string | null, { type }: StoreColumn): SheetContext {
  return { country: type === 'phone' ? (country ?? usualCountry(store, schema)) : country, dateOrders: {} }
}

/** The standardised values of a column's cells; null for a missing cell. */
export function standardised(
  { name, type }: StoreColumn,
  cells: readonly (string | null | undefined)[],
  size: number,
  context: SheetContext,
): (string | null)[] {
  const field: Field = { name, type, label: { en: name, zh: name }, aliases: [], required: false }
  const standardise = columnStandardiser(field, context)
  return Array.from({ length: size }, (_, at) => {
    const cell = cells[at]
    return cell == null ? null : standardise(cell).value
  })
}
