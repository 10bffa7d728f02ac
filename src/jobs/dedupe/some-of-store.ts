/** A few records of the store as columns to match on: those that the last full comparison used. */

import type { MatchColumn, PlainTable } from '../../match/columns/table.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { addExtras, contextOf, standardised } from './columns-beside-fields.ts'
import { familyOf } from './names-in-parts.ts'
import type { StoreColumn } from './store-column.ts'
import type { StoreTable } from './store-columns.ts'

export interface SomeOfStore extends StoreTable {
  readonly table: PlainTable
}

/** Some of the live records, or of members of golden records too, in the columns that the last full comparison used. */
export function gatherSome(
  store: Store,
  schema: Schema,
  country: string | null,
  columns: readonly StoreColumn[],
  wanted: Iterable<number>,
  withMembers = false,
): SomeOfStore {
  const fields = columns.filter(({ header }) => header === undefined)
  const wholes = [...new Set(columns.flatMap(({ part }) => part?.of ?? []))]
  const headers = columns.filter((column) => column.header !== undefined)
  const ids: number[] = []
  const values: (string | null)[][] = [...fields, ...wholes].map(() => [])
  const extras = new Map<string, { readonly values: (string | null)[] }>()
  for (const [id, cells, ...row] of store.records.values.of(wanted, [...fields.map(({ name }) => name), ...wholes], withMembers)) {
    for (const [at, value] of row.entries()) values[at]!.push(value)
    if (cells !== null && headers.length > 0) addExtras(extras, cells, ids.length)
    ids.push(id)
  }
  const table: MatchColumn[] = [
    ...fields.map(({ name, type }, at) => ({ name, type, values: values[at]! })),
    ...headers.map((column) => ({
      name: column.name,
      type: column.type,
      values: standardised(column, cellsOf(column), ids.length, contextOf(store, schema, country, column)),
    })),
  ]
  return { ids, table: { size: ids.length, columns: table }, columns }

  function cellsOf({ header, part }: StoreColumn): readonly (string | null | undefined)[] {
    if (part === undefined) return extras.get(header!)?.values ?? []
    const given = extras.get(part.given)?.values ?? []
    return values[fields.length + wholes.indexOf(part.of)]!.map((name, at) => familyOf(name, given[at]))
  }
}
