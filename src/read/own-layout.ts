/** The layout of what crm-clean itself wrote: headers are the fields' own ids or labels, and mean these fields whatever the cells hold. */

import type { FieldName } from '../record.ts'
import { clusterColumn, isClusterHeader } from '../schema/cluster-column.ts'
import type { Field, Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import { findLayout, type LayoutOptions, type LayoutProblem } from './find-layout.ts'
import type { RawRow } from './sheet.ts'

export interface FoundLayout {
  readonly layout: Layout
  readonly problems: LayoutProblem[]
}

/**
 * The layout of a sheet without the column of clusters that an export of ours has: the sheet is about its customers, who of them is one is
 * found anew.
 */
export function sheetLayout(sample: readonly RawRow[], schema: Schema, options: LayoutOptions = {}): FoundLayout {
  return without(labelledLayout(sample, schema, options), isClusterHeader)
}

function without({ layout, problems }: FoundLayout, isLeftOut: (header: string) => boolean): FoundLayout {
  return { layout: { ...layout, columns: layout.columns.filter(({ header }) => !isLeftOut(header)) }, problems }
}

/**
 * Where every required field stands under its own label (or id), labels are taken at their word and the rest is mapped as ever; in an export of
 * ours the rest are columns of the sheet's own, whatever they are called.
 */
function labelledLayout(sample: readonly RawRow[], schema: Schema, options: LayoutOptions): FoundLayout {
  const found = findLayout(sample, schema, options)
  const headers = found.layout.columns.map(({ header }) => header)
  const names: ((field: Field) => string)[] = [({ label }) => label.zh, ({ label }) => label.en, ({ name }) => name]
  for (const nameOf of names) {
    const own = ownHeaders(schema, new Set(headers), nameOf)
    if (own === null) continue
    if (isExport(headers, own, schema)) return ownColumns(exactly(sample, schema, options, own), own)
    if (found.layout.columns.every(({ header, field }) => field === (own.get(header) ?? field))) return found
    return exactly(sample, schema, options, own)
  }
  return found
}

/**
 * The layout of objects whose keys are the first row. Where every required field has its id among them they are our own export, and the other
 * keys are columns of the sheet's own; elsewhere they are mapped as headers are.
 */
export function keyLayout(sample: readonly RawRow[], schema: Schema, options: LayoutOptions = {}): FoundLayout {
  const own = ownHeaders(schema, new Set(sample[0]?.cells ?? []), ({ name }) => name)
  const first = { ...options, headerRow: 1 }
  const { layout, problems } = own === null ? sheetLayout(sample, schema, first) : exactly(sample, schema, first, own)
  const read =
    own === null
      ? layout.columns
      : layout.columns.filter(({ header }) => header !== clusterColumn.key || layout.columns.some((other) => isClusterHeader(other.header)))
  const found: FoundLayout = { layout: { ...layout, reason: 'first-row', columns: read }, problems }
  return own === null ? found : ownColumns(found, own)
}

/** The layout with every column that is no field of ours a column of the sheet's own. */
function ownColumns({ layout, problems }: FoundLayout, own: ReadonlyMap<string, FieldName>): FoundLayout {
  const columns = layout.columns.map((column) =>
    column.by === 'flag' || own.has(column.header) ? column : { ...column, field: null, certainty: 1, by: 'none' as const, rivals: [] },
  )
  return { layout: { ...layout, columns }, problems: problems.filter(({ kind }) => kind !== 'doubled') }
}

/** An export of ours begins with the customer number, goes on with fields in the schema's order, and has the sheets' own columns behind them. */
function isExport(headers: readonly string[], own: ReadonlyMap<string, FieldName>, { fields }: Schema): boolean {
  const places = headers.slice(0, own.size).map((header) => fields.findIndex(({ name }) => name === own.get(header)))
  return own.get(headers[0] ?? '') === 'customer_no' && places.every((place, at) => place > (places[at - 1] ?? -1))
}

/** Fields by the header that names them; null unless every required field is there. */
function ownHeaders(schema: Schema, headers: ReadonlySet<string>, nameOf: (field: Field) => string): ReadonlyMap<string, FieldName> | null {
  if (!schema.fields.every((field) => !field.required || headers.has(nameOf(field)))) return null
  const named = schema.fields.filter((field) => headers.has(nameOf(field)))
  return named.length === 0 ? null : new Map(named.map((field) => [nameOf(field), field.name]))
}

function exactly(sample: readonly RawRow[], schema: Schema, options: LayoutOptions, own: ReadonlyMap<string, FieldName>): FoundLayout {
  const asked = options.map ?? new Map<FieldName, string>()
  const taken = new Set(asked.values())
  const named = [...own].filter(([header, field]) => !asked.has(field) && !taken.has(header))
  const map = new Map([...named.map(([header, field]) => [field, header] as const), ...asked])
  const { layout, problems } = findLayout(sample, schema, { ...options, map })
  const isNamed = new Set(named.map(([, field]) => field))
  const columns = layout.columns.map((column) =>
    column.field !== null && isNamed.has(column.field) ? { ...column, by: 'alias' as const } : column,
  )
  return { layout: { ...layout, columns }, problems }
}
