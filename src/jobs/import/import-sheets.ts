/** Sheets into the store, as one run: all of it or nothing. The same sheet again changes nothing; a newer one changes what differs. */

import { fault } from '../../errors.ts'
import { readingVersion } from '../../standardise/reading-version.ts'
import { defaultTemplate, type NumberSeries } from '../../store/numbers.ts'
import type { Store } from '../../store/store.ts'
import { shippedGoldenRules } from '../golden/golden-rules.ts'
import { refreshGoldens } from '../golden/regroup.ts'
import { noProgress } from '../progress.ts'
import { totalRows } from '../sheets/total-rows.ts'
import { copyKind, sourcesOf } from './annotated-copy.ts'
import { choiceCodes } from './choice-codes.ts'
import { matcherFor } from './copy-matcher.ts'
import { isImported, readingOf, undoneImport } from './how-read.ts'
import type { ImportResult, RowImport, SheetImport } from './import-request.ts'
import { describeSheet, type ImportedSheet, type PassedOver } from './imported-sheet.ts'
import { noteFile } from './note-file.ts'
import { openRows } from './open-rows.ts'
import { refuseMasked } from './refuse-masked.ts'
import type { RowSource } from './row-source.ts'
import { tableWriter } from './table-writer.ts'
import { noSheetRows, noRows as nothing, type SheetCounts, type WrittenCounts } from './written-counts.ts'

/** Imports the sheets that the patterns name. Throws MASKED_IMPORTED, what reading and the store throw, and INTERRUPTED; then nothing was stored. */
export async function importSheets(store: Store, request: SheetImport): Promise<ImportResult> {
  return importRows(store, await openRows(request), { ...request, hasKey: request.options.id !== undefined })
}

/** Imports the rows of a source, and closes it. */
export async function importRows(store: Store, source: RowSource, request: RowImport): Promise<ImportResult> {
  const { signal, dryRun = false, operator, args } = request
  const { tables } = source
  const names = sourcesOf(store, tables, request.source)
  try {
    refuseMasked(tables)
    await request.opened?.(tables, source.skipped)
    const passed = await passedOver(store, tables, request)
    if (passed.every((why) => why !== null)) {
      const files = tables.map((table, at) => describeSheet(table, names[at]!, noSheetRows, passed[at]!, []))
      return { run: null, files, skipped: source.skipped, counts: nothing }
    }
    const run = { command: 'import', operator, args, dryRun, readingVersion, ...(signal === undefined ? {} : { signal }) }
    return await store.runs.perform(run, (id) => importAll({ store, run: id, request, source, names, passed }))
  } finally {
    await source.close()
  }
}

/** Which tables are not imported: those that were, and those whose import was undone and is not wanted again. */
async function passedOver(store: Store, tables: RowSource['tables'], { again }: RowImport): Promise<PassedOver[]> {
  const passed = tables.map((table) => (isImported(store, table) ? 'already' : undoneImport(store, table) === null ? null : 'undone'))
  const undone = tables.flatMap((table, at) => (passed[at] === 'undone' ? [{ table, run: undoneImport(store, table)! }] : []))
  if (undone.length === 0 || !(await again?.(undone))) return passed
  return passed.map((why) => (why === 'undone' ? null : why))
}

interface WholeImport extends Pick<TableImport, 'store' | 'run' | 'request' | 'source'> {
  readonly names: readonly string[]
  readonly passed: readonly PassedOver[]
}

async function importAll({ store, run, request, source, names, passed }: WholeImport) {
  const files: ImportedSheet[] = []
  const numbers = store.numbers(request.numbers ?? defaultTemplate)
  const total = { ...nothing }
  for (const [at, table] of source.tables.entries()) {
    // two sheets of one run may be the same bytes
    const why = passed[at] ?? (isImported(store, table) ? 'already' : null)
    const counts =
      why !== null ? noSheetRows : await importTable({ store, run, request, source, at, name: names[at]!, numbers, before: total.rows })
    for (const name of Object.keys(total) as (keyof WrittenCounts)[]) total[name] += counts[name]
    files.push(describeSheet(table, names[at]!, counts, why, why !== null ? [] : source.notices(at)))
  }
  for (const kind of new Set(source.tables.map(({ schema }) => schema.kind))) store.recordsOf(kind).indexAll()
  refreshGoldens(store, run, request.golden ?? shippedGoldenRules)
  return { run, files, skipped: source.skipped, counts: { ...total, ...(await request.within?.(run)) } }
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

async function importTable({ store, run, request, source, at, name, numbers, before: done }: TableImport): Promise<SheetCounts> {
  const { progress = noProgress, signal, hasKey = false, recognised } = request
  const table = source.tables[at]!
  const { kind } = table.schema
  const reading = readingOf(table)
  const columns = table.layout.columns.map(({ index, header, field }) => [index, header, field] as const)
  const file = noteFile(store, { run, source: name, reading, columns }, table)
  const records = store.recordsOf(kind)
  const isUnsure = store.files.hasUndone(kind, name)
  const context = { store, kind, source: store.files.source(kind, name).id, reading, isUnsure, recognised }
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
    done += packed.count + packed.broken.length + packed.aside.length
    progress({ stage: 'store', done, ...total })
  }
  const { setAsideFor, ...counts } = writer.finish()
  store.files.finish(file, counts)
  return { ...counts, setAsideFor }
}
