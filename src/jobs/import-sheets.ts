/** Sheets into the store, as one run: all of it or nothing. The same sheet again changes nothing; a newer one changes what differs. */

import { fault } from '../errors.ts'
import type { Schema } from '../schema/field.ts'
import type { RefusedKind } from '../schema/refused-kind.ts'
import { defaultTemplate, type NumberSeries } from '../store/numbers.ts'
import type { Counts } from '../store/runs.ts'
import type { Store } from '../store/store.ts'
import { choiceCodes } from './import/choice-codes.ts'
import { copyKind, sourcesOf } from './import/copied.ts'
import { matcherFor } from './import/copy-matcher.ts'
import { describeSheet, type ImportedSheet } from './import/imported-sheet.ts'
import { openRows } from './import/open-rows.ts'
import { isImported, readingOf } from './import/reading.ts'
import type { RowSource, TableInfo } from './import/row-source.ts'
import { tableWriter, type WrittenCounts } from './import/table-writer.ts'
import type { OpenOptions } from './open-tables.ts'
import { noProgress, type Progress } from './progress.ts'
import { totalRows } from './total-rows.ts'

/** What importing rows needs to know, wherever they come from. */
export interface RowImport {
  readonly operator: string
  /** Kept with the run: what was asked for. */
  readonly args?: unknown
  /** Names where the sheets come from, in place of their files' names. */
  readonly source?: string | undefined
  /** Rows are named by a column the user named, not by the customer number. */
  readonly hasKey?: boolean
  /** How customer numbers look: `C{yyyy}{mm}{seq:3}`. */
  readonly numbers?: string | undefined
  readonly dryRun?: boolean
  readonly progress?: Progress
  readonly signal?: AbortSignal
  /** Told what was found out about the sheets before a row is stored; may throw to stop. */
  readonly opened?: (tables: readonly TableInfo[], skipped: RowSource['skipped']) => void | Promise<void>
  /** Work of the same run once the rows are in the store, before anybody sees them; what it counted is kept with the run. */
  readonly within?: (run: number) => Counts | Promise<Counts>
}

export interface SheetImport extends RowImport {
  readonly patterns: readonly string[]
  readonly schema: Schema
  readonly options: OpenOptions
  /** Kinds of personal data that are never stored: their cells are emptied, and counted. */
  readonly refuse?: readonly RefusedKind[]
  /** Read in a thread of its own; by default where the sheets are large. */
  readonly worker?: boolean
}

export interface ImportResult {
  /** Null when there was nothing to do: no run was made. */
  readonly run: number | null
  readonly files: readonly ImportedSheet[]
  readonly counts: Readonly<Record<keyof WrittenCounts, number>>
}

const nothing: WrittenCounts = { rows: 0, imported: 0, updated: 0, unchanged: 0, quarantined: 0, refused: 0 }

/** Imports the sheets that the patterns name. Throws what reading and the store throw, and INTERRUPTED; then nothing was stored. */
export async function importSheets(store: Store, request: SheetImport): Promise<ImportResult> {
  return importRows(store, await openRows(request), { ...request, hasKey: request.options.id !== undefined })
}

/** Imports the rows of a source, and closes it. */
export async function importRows(store: Store, source: RowSource, request: RowImport): Promise<ImportResult> {
  const { signal, dryRun = false, operator, args } = request
  const { tables } = source
  const names = sourcesOf(store, tables, request.source)
  try {
    await request.opened?.(tables, source.skipped)
    if (tables.every((table) => isImported(store, table))) {
      const files = tables.map((table, at) => describeSheet(table, names[at]!, nothing, true, []))
      return { run: null, files, counts: nothing }
    }
    const run = { command: 'import', operator, args, dryRun, ...(signal === undefined ? {} : { signal }) }
    return await store.runs.perform(run, (id) => importAll(store, id, request, source, names))
  } finally {
    await source.close()
  }
}

async function importAll(store: Store, run: number, request: RowImport, source: RowSource, names: readonly string[]) {
  const files: ImportedSheet[] = []
  const numbers = store.numbers(request.numbers ?? defaultTemplate)
  const total = { ...nothing }
  for (const [at, table] of source.tables.entries()) {
    const known = isImported(store, table)
    const counts = known ? nothing : await importTable({ store, run, request, source, at, name: names[at]!, numbers, before: total.rows })
    for (const name of Object.keys(total) as (keyof WrittenCounts)[]) total[name] += counts[name]
    files.push(describeSheet(table, names[at]!, counts, known, known ? [] : source.notices(at)))
  }
  for (const kind of new Set(source.tables.map(({ schema }) => schema.kind))) store.recordsOf(kind).indexAll()
  return { run, files, counts: { ...total, ...(await request.within?.(run)) } }
}

interface TableImport {
  readonly store: Store
  readonly run: number
  readonly request: RowImport
  readonly source: RowSource
  readonly at: number
  readonly name: string
  readonly numbers: NumberSeries
  /** Rows of the tables before this one. */
  readonly before: number
}

async function importTable({ store, run, request, source, at, name, numbers, before: done }: TableImport): Promise<WrittenCounts> {
  const { progress = noProgress, signal, hasKey = false } = request
  const table = source.tables[at]!
  const { kind } = table.schema
  const reading = readingOf(table)
  const columns = table.layout.columns.map(({ index, header, field }) => [index, header, field] as const)
  const { encoding = null, delimiter = null } = table.detection
  const { file: path, sheet, sha256 } = table
  const { headerRow } = table.layout
  const file = store.files.insertNew({ run, source: name, kind, path, sheet, sha256, reading, encoding, delimiter, headerRow, columns })
  const records = store.recordsOf(kind)
  const context = { store, kind, source: store.files.source(kind, name).id, reading }
  const isKeyed = hasKey || (kind === 'customers' && columns.some(([, , field]) => field === 'customer_no'))
  records.ensureFields(table.schema.fields.map((field) => field.name)) // every field has a value in every record, be it null
  const isFirst = records.isEmpty()
  if (isFirst) records.loadFirst()
  else records.indexAll()
  const copy = copyKind(store, table)
  const match = matcherFor(context, { isFirst, isKeyed, copy: isFirst ? null : copy })
  const writer = tableWriter({ ...context, run, file, columns, match, copy, numbers, code: choiceCodes(table.schema), hasKey, isFirst })
  const total = totalRows(source.tables)
  for await (const packed of source.rows(at)) {
    if (signal?.aborted) throw fault('INTERRUPTED', {})
    writer.add(packed)
    done += packed.count + packed.broken.length
    progress({ stage: 'store', done, ...total })
  }
  const counts = writer.finish()
  store.files.finish(file, { ...counts })
  return counts
}
