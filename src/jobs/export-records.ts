/** The store's records as a table to write. */

import type { FieldName } from '../record.ts'
import type { Field, Schema } from '../schema/field.ts'
import type { ColumnLayout } from '../schema/layout.ts'
import { surveyor } from '../standardise/survey.ts'
import type { Store } from '../store/store.ts'
import { type Presentation, presenter } from '../write/present.ts'
import type { WriteColumn } from '../write/table.ts'

export interface ExportColumn extends WriteColumn {
  /** The name in JSON. */
  readonly key: string
}

export interface ExportTable {
  readonly columns: readonly ExportColumn[]
  readonly rows: Iterable<readonly (string | null)[]>
}

export interface RecordExport extends Presentation {
  readonly language: 'en' | 'zh'
  /** Only these, in this order; all that hold anything when absent. Throws UNKNOWN_FIELD for a name that is neither field nor extra. */
  readonly fields?: readonly string[]
}

/** Live records in the order they came: the fields of the schema, then the columns that map to none. */
export function recordTable(store: Store, schema: Schema, options: RecordExport): ExportTable {
  const columns = chosen(columnsHeld(store, schema, options.language), options.fields)
  const present = new Map(schema.fields.map((field) => [field.name, presenter(field, options)]))
  return { columns: columns.map(({ field, ...column }) => column), rows: rowsOf(store, columns, present) }
}

/** As many rows are looked at when the file is read again. */
const sampleRows = 2_000

/**
 * The country to write phones for when none is configured: the one that reading the export again will find by its text, so that a number
 * without a prefix comes back as the same number; null where that finds none.
 */
export function usualCountry(store: Store, schema: Schema): string | null {
  const { columns, rows } = recordTable(store, schema, { language: 'en', phones: 'e164', country: null })
  const layout = { headerRow: 1, reason: 'first-row', firstDataRow: 2, columns: columns.map(columnLayout) } as const
  const survey = surveyor(schema, layout)
  let row = 0
  for (const cells of rows) {
    survey.add(cells.map((cell) => cell ?? ''))
    if (++row === sampleRows - 1) break
  }
  return survey.context().country
}

// The names in JSON: where their letters leave the sheet Chinese, headers in any language do.
function columnLayout({ key }: ExportColumn, index: number): ColumnLayout {
  return { index, header: key, field: null, certainty: 1, by: 'none', rivals: [], type: 'text' }
}

interface HeldColumn extends ExportColumn {
  /** null: an extra, by its header. */
  readonly field: FieldName | null
}

type Presenters = ReadonlyMap<FieldName, (value: string) => string>

function* rowsOf(store: Store, columns: readonly HeldColumn[], present: Presenters): Generator<(string | null)[]> {
  for (const batch of store.records.batches()) {
    for (const { values, extras } of batch) {
      yield columns.map(({ field, key }) => {
        if (field === null) return extras[key] ?? null
        const value = values[field] ?? null
        return value === null ? null : (present.get(field)?.(value) ?? value)
      })
    }
  }
}

/** Fields that hold a value in some record, in the schema's order, then fields that left the schema, then extras as they came. */
function columnsHeld(store: Store, schema: Schema, language: 'en' | 'zh'): HeldColumn[] {
  const filled = new Set<FieldName>()
  const extras = new Set<string>()
  for (const batch of store.records.batches()) {
    for (const record of batch) {
      for (const name in record.values) if (record.values[name] !== null) filled.add(name)
      for (const header in record.extras) extras.add(header)
    }
  }
  const known = schema.fields.filter(({ name, required }) => required || filled.has(name))
  const gone = [...filled].filter((name) => !schema.fields.some((field) => field.name === name)).sort()
  const labels = new Set(known.map(({ label }) => label[language]))
  return [
    ...known.map((field) => ({ key: field.name, field: field.name, header: field.label[language], kind: kindOf(field) })),
    ...gone.map((name) => ({ key: name, field: name, header: name, kind: 'text' as const })),
    // A column of the sheet's own that is called as one of our labels must not be taken for that field when it is read again.
    ...[...extras].map((header) => ({
      key: header,
      field: null,
      header: labels.has(header) ? `${header}#2` : header,
      kind: 'text' as const,
    })),
  ]
}

function chosen(columns: readonly HeldColumn[], wanted: readonly string[] | undefined): readonly HeldColumn[] {
  if (wanted === undefined) return columns
  return wanted.flatMap((name) => columns.filter((column) => column.key === name || column.header === name).slice(0, 1))
}

function kindOf({ type }: Field): WriteColumn['kind'] {
  if (type === 'phone' || type === 'code' || type === 'id') return 'digits'
  if (type === 'date') return 'date'
  return type === 'number' ? 'number' : 'text'
}
