/** The store's records as an annotated workbook: an export with what the rules say of its cells. */

import path from 'node:path'
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
  /** Those of the table, rising; undefined: all live records. */
  readonly ids: readonly number[] | undefined
  /** Masked values must not come back as corrections. */
  readonly isMasked: boolean
}

const batchSize = 1_000

/** The workbook of a table of live records, in their order. */
export function annotatedRecords(store: Store, table: ExportTable, annotation: RecordAnnotation): AnnotatedBook {
  const columns = new Map(table.columns.map(({ key }, at) => [key, at]))
  const rows = rowsOf(store, annotation)
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
function rowsOf(store: Store, { findings, ids }: Pick<RecordAnnotation, 'findings' | 'ids'>): Map<string, number> {
  const named = new Set<string>()
  for (const { record } of findings) if (record !== undefined) named.add(record)
  const rows = new Map<string, number>()
  let row = 1
  for (const id of recordIds(store, ids)) {
    row++
    const key = store.records.keyOf(id)
    if (named.has(key)) rows.set(key, row)
  }
  return rows
}

function copyOf(store: Store, table: ExportTable, { name, isMasked, ids }: RecordAnnotation, marks: SheetMarks): CopiedSheet {
  const run = store.runs.list().at(-1)?.run ?? 0
  const title = tagHeader({ key: storeKey(store), file: path.basename(store.path), sheet: null, run })
  return {
    name,
    tagHeader: isMasked ? '' : title,
    headerRow: 1,
    width: Math.max(1, table.columns.length),
    columns: table.columns.map(({ header, kind }, index) => ({ index, header, kind: kind === 'number' ? 'number' : 'text' })),
    rows: copiedRows(table, isMasked, recordIds(store, ids)),
    severityOf: marks.severityOf,
    listedAt: marks.listedAt,
    notes: marks.notes,
  }
}

function* copiedRows(table: ExportTable, isMasked: boolean, ids: Iterator<number>): Generator<CopiedRow[]> {
  let batch: CopiedRow[] = [{ row: 1, cells: table.columns.map(({ header }) => header), tag: null, broken: false }]
  let row = 1
  for (const cells of table.rows) {
    row++
    const id: number = ids.next().value ?? 0
    batch.push({ row, cells: cells.map((cell) => cell ?? ''), tag: isMasked ? '' : rowTagText(row, id), broken: false })
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  yield batch
}

function* recordIds(store: Store, ids: readonly number[] | undefined): Generator<number, undefined> {
  if (ids !== undefined) yield* ids
  else for (const page of store.records.keys()) for (const [id] of page) yield id
}
