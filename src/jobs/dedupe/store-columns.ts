/** The records of the store as columns to match on: the fields of the schema, and what sheets brought beside them. */

import { Numbering } from '../../match/columns/numbering.ts'
import type { MatchColumn, MatchTable, NumberedColumn } from '../../match/columns/table.ts'
import type { ModelDocument } from '../../match/model/shape.ts'
import { inferType } from '../../read/infer-type.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { breath } from '../breath.ts'
import { noProgress } from '../progress.ts'
import { addExtras, contextOf, extraColumn, standardised } from './columns-beside-fields.ts'
import { familyOf, nameParts } from './names-in-parts.ts'
import type { StoreColumn } from './store-column.ts'

export interface StoreTable {
  /** Record of each position. */
  readonly ids: readonly number[]
  readonly table: MatchTable
  readonly columns: readonly StoreColumn[]
}

/** Cells of an extra column looked at to tell its type, as in a sheet. */
const sampled = 500

/** Fields that may be evidence. The number was given by us: two records never share it, so it says nothing about who they are. */
const fieldsOf = (schema: Schema): StoreColumn[] =>
  schema.fields.filter(({ name }) => name !== 'customer_no').map(({ name, type }) => ({ name, type }))

/** Every column the store could compare: fields, and the headers beside them. */
export function columnNames(store: Store, schema: Schema): string[] {
  const fields = fieldsOf(schema)
  const extras = new Set(
    store.files.list().flatMap(({ columns }) => columns.filter(([, , field]) => field === null).map(([, header]) => header)),
  )
  const family = nameParts(store, schema)?.family
  if (family !== undefined) extras.add(family)
  return [...fields.map(({ name }) => name), ...[...extras].map((header) => extraColumn(header, 'text', fields).name)]
}

/** All live records. Columns that hold nothing are left out, unless a model names them. */
export async function gatherAll(
  store: Store,
  schema: Schema,
  country: string | null,
  model: ModelDocument | undefined,
  progress = noProgress,
  signal?: AbortSignal,
): Promise<StoreTable> {
  const named = new Set(model?.comparisons.map(({ column }) => column))
  const parts = nameParts(store, schema)
  const whole: (string | null)[] = []
  const all = fieldsOf(schema)
  const split = parts !== null && named.has(parts.field) ? null : parts
  const fields = all.filter(({ name }) => name !== split?.field)
  const extras = new Map<string, { readonly values: (string | null)[] }>()
  const ids: number[] = []
  // numbered page by page, so that each distinct value is kept in memory once
  const numberings = fields.map(({ name, type }) => new Numbering(name, type))
  for (const page of store.records.values.all([...fields.map(({ name }) => name), ...(split === null ? [] : [split.field])])) {
    for (const row of page) {
      const cells = row[1]
      for (let at = 0; at < numberings.length; at++) numberings[at]!.put(ids.length, row[at + 2] as string | null)
      if (split !== null) whole.push(row[numberings.length + 2] as string | null)
      if (cells !== null) addExtras(extras, cells, ids.length)
      ids.push(row[0])
    }
    progress({ stage: 'read', done: ids.length })
    await breath(signal)
  }
  const columns: (StoreColumn & (MatchColumn | NumberedColumn))[] = fields
    .map((field, at) => ({ ...field, ...numberings[at]!.done(ids.length) }))
    .filter((column) => named.has(column.name) || column.texts.ends.length > 0)
  const addColumn = (header: string, cells: readonly (string | null | undefined)[], part?: StoreColumn['part']) => {
    const filled = cells.filter((cell) => cell != null && cell !== '') as string[]
    if (filled.length === 0 && part === undefined) return
    const own = extraColumn(header, inferType(header, filled.slice(0, sampled)), fields)
    const column: StoreColumn = part === undefined ? own : { ...own, part }
    columns.push({ ...column, values: standardised(column, cells, ids.length, contextOf(store, schema, country, column)) })
  }
  for (const [header, { values: cells }] of [...extras].sort(([a], [b]) => (a < b ? -1 : 1))) addColumn(header, cells)
  if (split !== null) {
    const { field, given, family } = split
    const cells = whole.map((name, at) => familyOf(name, extras.get(given)?.values[at]))
    addColumn(family, cells, { of: field, given })
  }
  for (const name of named)
    if (!columns.some((column) => column.name === name))
      columns.push({ name, type: 'text', values: new Array<null>(ids.length).fill(null) })
  return {
    ids,
    table: { size: ids.length, columns },
    columns: columns.map(({ name, type, header, part }) => ({
      name,
      type,
      ...(header === undefined ? {} : { header }),
      ...(part === undefined ? {} : { part }),
    })),
  }
}
