/** The store's records as an annotated workbook: an export with what the rules say of its cells. */

import path from 'node:path'
import type { ToldFinding } from '../../check/present.ts'
import { rowTagText, tagHeader } from '../../schema/copy-tag.ts'
import type { Store } from '../../store/store.ts'
import type { AnnotatedBook } from '../../write/annotated.ts'
import type { CopiedRow, CopiedSheet } from '../../write/annotated-copy.ts'
import type { ExportTable } from '../export/export-records.ts'
import { storeKey } from '../import/annotated-copy.ts'
import { type Annotation, annotatedBook } from './annotated-book.ts'
import type { SheetMarks } from './marks.ts'

export interface RecordAnnotation extends Annotation {
  /** Of the worksheet. */
  readonly name: string
  /** Masked values must not come back as corrections. */
  readonly isMasked: boolean
}

const batchSize = 1_000

/** The workbook of a table of all live records, in their order. */
export function annotatedRecords(store: Store, table: ExportTable, annotation: RecordAnnotation): AnnotatedBook {
  const columns = new Map(table.columns.map(({ key }, at) => [key, at]))
  const rows = rowsOf(store, annotation.findings)
  return annotatedBook(annotation, {
    places: [store.path],
    placeOf: ({ record, field, column }) => {
      const row = record === undefined ? null : (rows.get(record) ?? null)
      return { sheet: 0, row, column: columns.get(field ?? column ?? '') ?? null }
    },
    copyOf: (_, marks) => copyOf(store, table, annotation, marks),
  })
}

/** The rows of the records that findings name; row 1 is the header. */
function rowsOf(store: Store, findings: Iterable<ToldFinding>): Map<string, number> {
  const named = new Set<string>()
  for (const { record } of findings) if (record !== undefined) named.add(record)
  const rows = new Map<string, number>()
  let row = 1
  for (const batch of store.records.batches()) {
    for (const { key } of batch) {
      row++
      if (named.has(key)) rows.set(key, row)
    }
  }
  return rows
}

function copyOf(store: Store, table: ExportTable, { name, isMasked }: RecordAnnotation, marks: SheetMarks): CopiedSheet {
  const run = store.runs.list().at(-1)?.run ?? 0
  const title = tagHeader({ key: storeKey(store), file: path.basename(store.path), sheet: null, run })
  return {
    name,
    tagHeader: isMasked ? '' : title,
    headerRow: 1,
    width: Math.max(1, table.columns.length),
    columns: table.columns.map(({ header, kind }, index) => ({ index, header, kind: kind === 'number' ? 'number' : 'text' })),
    rows: copiedRows(store, table, isMasked),
    severityOf: marks.severityOf,
    listedAt: marks.listedAt,
    notes: marks.notes,
  }
}

function* copiedRows(store: Store, table: ExportTable, isMasked: boolean): Generator<CopiedRow[]> {
  let batch: CopiedRow[] = [{ row: 1, cells: table.columns.map(({ header }) => header), tag: null, broken: false }]
  let row = 1
  const ids = recordIds(store)
  for (const cells of table.rows) {
    row++
    const id = ids.next().value ?? 0
    batch.push({ row, cells: cells.map((cell) => cell ?? ''), tag: isMasked ? '' : rowTagText(row, id), broken: false })
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  yield batch
}

function* recordIds(store: Store): Generator<number, undefined> {
  for (const batch of store.records.batches()) for (const { id } of batch) yield id
}
