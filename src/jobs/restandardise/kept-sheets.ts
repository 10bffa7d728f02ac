/** The rows a store keeps, as the sheets they came in: one of each source and set of columns, so that a column is judged by all its cells. */

import { findLayout } from '../../read/find-layout.ts'
import type { RawRow, Sheet } from '../../read/sheet.ts'
import type { Schema } from '../../schema/field.ts'
import type { ColumnLayout, Layout } from '../../schema/layout.ts'
import { byHand, type FileColumn, type ImportedFile } from '../../store/files.ts'
import type { SourceRow } from '../../store/source-rows.ts'
import type { Store } from '../../store/store.ts'
import { importedFiles } from '../check/imported-columns.ts'
import { sheetsOfStore } from '../check/sheets-of-store.ts'
import type { Plan } from '../sheets/table-records.ts'

export interface KeptSheet {
  /** Id of the source. */
  readonly source: number
  readonly columns: readonly FileColumn[]
  readonly plan: Plan
  /** All rows that are kept of its files: what the columns are judged by. */
  everyRow(): Generator<RawRow>
  /** The newest row the source gave for each record, in the order of the rows. */
  rows(): Generator<{ readonly record: number; readonly row: RawRow }>
}

export interface KeptReading {
  /** The country of crm-clean.yaml. */
  readonly country: string | null
  /** Today, `YYYY-MM-DD`. */
  readonly now: string
  /** The shipped schema that sheets are held to where their import named none. */
  readonly standard: string | undefined
}

/** What people typed with `add` was never a sheet: it stays as it is. */
export function* keptSheets(store: Store, schema: Schema, reading: KeptReading): Generator<KeptSheet> {
  const files = importedFiles(store, schema).filter(({ source }) => source !== byHand)
  const held = sheetsOfStore(store, schema, reading.standard)
  for (const [name, ofSource] of grouped(files, ({ source }) => source)) {
    const source = store.files.source(schema.kind, name).id
    const all = store.sourceRows.current(schema.kind, source)
    for (const alike of grouped(ofSource, ({ columns }) => JSON.stringify(columns)).values()) {
      const last = alike.at(-1)!
      const ids = new Set(alike.map(({ id }) => id))
      const everyRow = () => rowsOfFiles(store, alike)
      const own = { ...schema, ...held.of({ source: name }).schema }
      const layout = layoutOf(last.columns, sampleOf(everyRow()), own)
      const country = countryAsked(store, last) ?? reading.country ?? undefined
      const plan: Plan = { sheet: sheetOf(last), schema: own, layout, country, id: undefined, now: reading.now }
      yield { source, columns: last.columns, plan, everyRow, rows: () => rowsOf(store, all, ids) }
    }
  }
}

/** Files of one source with the same columns are one sheet: of a newer one only the rows that changed are kept. */
function* rowsOfFiles(store: Store, files: readonly ImportedFile[]): Generator<RawRow> {
  for (const { id } of files) yield* store.rows.ofFile(id)
}

function* rowsOf(store: Store, all: readonly SourceRow[], files: ReadonlySet<number>): ReturnType<KeptSheet['rows']> {
  for (const { record, row } of all) {
    const { file, ...found } = store.rows.get(row)
    if (files.has(file)) yield { record, row: found }
  }
}

/** Enough to tell a column of given names from one of towns. */
const sampleSize = 200

function sampleOf(rows: Iterable<RawRow>): RawRow[] {
  const sample: RawRow[] = []
  for (const row of rows) if (sample.push(row) === sampleSize) break
  return sample
}

/** The columns mean what they meant when the sheet was imported. How two of them make one name is kept nowhere, so it is found again. */
function layoutOf(columns: readonly FileColumn[], sample: readonly RawRow[], schema: Schema): Layout {
  const headers: string[] = []
  for (const [index, header] of columns) headers[index] = header
  const first = { row: 1, line: 1, cells: Array.from(headers, (header) => header ?? '') }
  const below = sample.map((row, at) => ({ ...row, row: at + 2 }))
  const found = findLayout([first, ...below], schema, { headerRow: 1 }).layout
  const types = new Map(schema.fields.map(({ name, type }) => [name, type]))
  return {
    headerRow: 0,
    reason: 'first-row',
    firstDataRow: 0,
    columns: columns.map(([index, header, field]): ColumnLayout => {
      const guess = found.columns.find((column) => column.index === index)
      const joins = guess?.field === field ? guess.joins : undefined
      const type = types.get(field ?? '') ?? guess?.type ?? 'text'
      const own = { index, header, field, certainty: 1, by: field === null ? ('none' as const) : ('flag' as const), rivals: [], type }
      return joins === undefined ? own : { ...own, joins }
    }),
  }
}

/** A sheet with a name and no bytes: the rows come from the store. */
function sheetOf({ path: file, sheet, sha256, delimiter, encoding }: ImportedFile): Sheet {
  const format = delimiter !== null ? 'csv' : encoding !== null ? 'json' : 'xlsx'
  const none = () => []
  return { file, sheet, sha256, bytes: 0, detection: { format, notices: [] }, async *rows() {}, notices: none }
}

/** The country that was named with `--country` when the sheet was imported. */
function countryAsked(store: Store, { run }: ImportedFile): string | undefined {
  const { country } = (store.runs.get(run)?.args ?? {}) as { country?: unknown }
  return typeof country === 'string' ? country : undefined
}

function grouped<Value>(list: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of list) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}
