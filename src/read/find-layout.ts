/** From a sheet's first rows to its layout: headers, what each column means, and what a person has to be asked. */

import { nearest } from '../nearest.ts'
import type { FieldName } from '../record.ts'
import { columnName } from '../schema/column-name.ts'
import type { Schema } from '../schema/field.ts'
import type { ColumnLayout, Layout } from '../schema/layout.ts'
import type { Standard } from '../schema/standards/definition.ts'
import { requirementsOf, systemFields } from '../schema/standards/standards.ts'
import { mapHeaders } from './header-mapping.ts'
import { findHeaderRow } from './header-row.ts'
import { aliasWord, headerWord } from './header-words.ts'
import { inferType } from './infer-type.ts'
import { withJoinedNames } from './joined-names.ts'
import { nearestHeader } from './nearest-header.ts'
import type { RawRow } from './sheet.ts'

/** What the mapping could not decide, for the one who knows. */
export type LayoutProblem =
  /** `--map` names a header that the sheet does not have. */
  | { readonly kind: 'map-unknown-header'; readonly field: FieldName; readonly header: string; readonly nearest: string | null }
  /** `--map` names a field that the schema does not have. */
  | { readonly kind: 'map-unknown-field'; readonly field: FieldName; readonly nearest: string | null }
  /** Several columns may mean one field; none got it. */
  | { readonly kind: 'doubled'; readonly field: FieldName; readonly headers: readonly string[]; readonly required: boolean }
  /** A required field has no column; `nearest` is the header that may mean it. */
  | { readonly kind: 'required-missing'; readonly field: FieldName; readonly nearest: string | null }
  /** `--header-row` lies below the last row. */
  | { readonly kind: 'header-row-beyond'; readonly row: number; readonly last: number }
  /** `--id` names a header that the sheet does not have. */
  | { readonly kind: 'id-unknown-header'; readonly header: string; readonly nearest: string | null }

export interface LayoutOptions {
  readonly headerRow?: number | undefined
  /** Header by field. */
  readonly map?: ReadonlyMap<FieldName, string>
  readonly id?: string | undefined
  /** The sheet is taken for what it is, column by column: nothing is joined. */
  readonly inferFields?: boolean
  /** The system whose export it is. */
  readonly system?: Standard
}

export function findLayout(
  sample: readonly RawRow[],
  schema: Schema,
  options: LayoutOptions = {},
): { layout: Layout; problems: LayoutProblem[] } {
  const known = new Set(schema.fields.flatMap((field) => field.aliases.map(aliasWord)))
  const found = findHeaderRow(sample, (word) => known.has(word), options.headerRow)
  const data = sample.filter((row) => row.row >= found.firstDataRow && row.broken === undefined)
  const headers = distinct(found.headers)
  const columns = headers.map((header, index) => ({
    index,
    header,
    found: found.headers[index] ?? '',
    parent: found.parents[index] ?? '',
    cells: data.map((row) => row.cells[index] ?? '').filter((cell) => cell.trim() !== ''),
  }))
  const kept = columns.filter((column) => column.cells.length > 0 || (found.headers[column.index] ?? '') !== '')
  const problems: LayoutProblem[] = []
  const asked = askedColumns(kept, schema, options.map ?? new Map(), problems)
  const system = options.system === undefined ? undefined : systemFields(options.system, found.headers)
  const mapped = mapHeaders(kept, schema, asked, system)
  const single = kept.map(({ index, header, cells }, at): ColumnLayout => {
    const answer = mapped[at]!
    const type = schema.fields.find((field) => field.name === answer.field)?.type ?? inferType(header, cells)
    return { index, header, ...answer, type }
  })
  const layout: Layout = {
    headerRow: found.headerRow,
    reason: found.reason,
    firstDataRow: found.firstDataRow,
    columns: options.inferFields === true ? single : withJoinedNames(single, schema),
  }
  const last = sample.at(-1)?.row ?? 0
  if (options.headerRow !== undefined && last > 0 && options.headerRow > last)
    problems.push({ kind: 'header-row-beyond', row: options.headerRow, last })
  problems.push(...doubled(layout, schema), ...missing(layout, schema), ...unknownId(layout, options.id))
  return { layout, problems }
}

/** Headers that can be told apart: the second `电话` is `电话#2`, a column without one is `column:C`. */
function distinct(headers: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headers.map((text, index) => {
    const header = text === '' ? `column:${columnName(index)}` : text
    const times = (seen.get(header) ?? 0) + 1
    seen.set(header, times)
    return times === 1 ? header : `${header}#${times}`
  })
}

function askedColumns(
  columns: readonly { index: number; header: string }[],
  schema: Schema,
  map: ReadonlyMap<FieldName, string>,
  problems: LayoutProblem[],
) {
  const asked = new Map<number, FieldName>()
  for (const [field, header] of map) {
    const names = schema.fields.map((one) => one.name)
    if (!names.includes(field)) problems.push({ kind: 'map-unknown-field', field, nearest: nearest(field, names) ?? null })
    const column = columns.find((one) => one.header === header) ?? columns.find((one) => headerWord(one.header) === headerWord(header))
    if (column !== undefined) asked.set(column.index, field)
    else
      problems.push({
        kind: 'map-unknown-header',
        field,
        header,
        nearest:
          nearest(
            header,
            columns.map((one) => one.header),
          ) ?? null,
      })
  }
  return asked
}

function doubled(layout: Layout, schema: Schema): LayoutProblem[] {
  const taken = new Set(layout.columns.map((column) => column.field))
  const lacking = new Set(lackingOf(layout, schema).flat())
  return schema.fields.flatMap((field): LayoutProblem[] => {
    const headers = layout.columns.filter((column) => column.rivals.includes(field.name)).map((column) => column.header)
    return headers.length === 0 || taken.has(field.name)
      ? []
      : [{ kind: 'doubled', field: field.name, headers, required: lacking.has(field.name) }]
  })
}

/** Requirements that no column can meet. */
function lackingOf(layout: Layout, schema: Schema): (readonly FieldName[])[] {
  const taken = new Set(layout.columns.map((column) => column.field))
  return requirementsOf(schema).filter((group) => !group.some((name) => taken.has(name)))
}

function missing(layout: Layout, schema: Schema): LayoutProblem[] {
  return lackingOf(layout, schema).flatMap((group): LayoutProblem[] => {
    const field = schema.fields.find(({ name }) => name === group[0])
    return field === undefined ? [] : [{ kind: 'required-missing', field: field.name, nearest: nearestHeader(field, layout.columns) }]
  })
}

function unknownId(layout: Layout, id: string | undefined): LayoutProblem[] {
  if (id === undefined || layout.columns.some((column) => column.header === id || column.field === id)) return []
  return [
    {
      kind: 'id-unknown-header',
      header: id,
      nearest:
        nearest(
          id,
          layout.columns.map((column) => column.header),
        ) ?? null,
    },
  ]
}
