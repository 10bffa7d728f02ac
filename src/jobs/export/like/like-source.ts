/** The store's records as the sheet of one of its sources: that sheet's columns, headers, order, formats, options and keys. */

import { fault } from '../../../errors.ts'
import { nearest } from '../../../nearest.ts'
import type { FieldName } from '../../../record.ts'
import type { Field, Schema } from '../../../schema/field.ts'
import { sheetLanguage } from '../../../schema/sheet-language.ts'
import { standardFor } from '../../../schema/standards/standards.ts'
import type { FileColumn, ImportedFile } from '../../../store/files.ts'
import type { Store } from '../../../store/store.ts'
import type { StoredRecord } from '../../../store/stored-record.ts'
import { didYouMean } from '../../../words.ts'
import { rowsOfSource } from '../../rows-of-record.ts'
import type { ExportTable } from '../export-records.ts'
import { kindOf } from '../record-columns.ts'
import { addedColumns } from './added-columns.ts'
import { cellStyle } from './cell-style.ts'
import { holdsMore } from './further-values.ts'
import { rowWriter } from './like-rows.ts'

export interface LikeSource {
  readonly table: ExportTable
  /** Columns added at the end for what the sheet has no column for, with how many cells each holds. */
  readonly added: readonly { readonly header: string; readonly cells: number }[]
  /** How many records came from other sources, or by hand: the sheet is none of their business. */
  readonly left: number
}

/** The newest sheet of a source, or of a file by its path or name. Throws UNKNOWN_SOURCE. */
export function sheetOfSource(store: Store, schema: Schema, source: string): ImportedFile {
  const files = sheetsIn(store, schema)
  const found = files.findLast((file) => file.source === source || file.path === source)
  const byName = found ?? files.findLast(({ path }) => baseOf(path) === baseOf(source))
  if (byName !== undefined) return byName
  const names = [...new Set(files.flatMap((file) => [file.source, baseOf(file.path)]))]
  throw fault('UNKNOWN_SOURCE', {
    source,
    known: [...new Set(files.map((file) => file.source))].join(', '),
    hint: didYouMean(nearest(source, names)),
  })
}

/** The newest sheet, where all live records came from one source; null where they came from several, or by hand. */
export function onlySource(store: Store, schema: Schema): ImportedFile | null {
  const sources = new Set(sheetsIn(store, schema).map(({ source }) => source))
  return sources.size === 1 ? (sheetsIn(store, schema).at(-1) ?? null) : null
}

function sheetsIn(store: Store, schema: Schema): ImportedFile[] {
  const undone = new Set(store.runs.list().flatMap(({ run, state }) => (state === 'undone' ? [run] : [])))
  return store.files.list().filter(({ kind, run }) => kind === schema.kind && !undone.has(run))
}

const baseOf = (file: string) => file.replaceAll('\\', '/').split('/').at(-1)!

/** The live records of the sheet's source in its columns. @param country whose phones are written without a prefix */
export function likeSource(store: Store, schema: Schema, file: ImportedFile, country: string | null): LikeSource {
  const columns = [...file.columns].sort(([a], [b]) => a - b)
  const language = sheetLanguage(columns.map(([, header, field]) => ({ header, field }))) ?? 'en'
  const fields = new Set(columns.flatMap(([, , field]) => field ?? []))
  const known = new Map(schema.fields.map((field) => [field.name, field]))
  const records = recordsOf(store, file)
  const samples = samplesOf(records, file.source, fields)
  const styles = new Map(
    [...fields].map((name) => [name, cellStyle(known.get(name) ?? unknownField(name), samples.get(name) ?? [], language, country)]),
  )
  const isOurs =
    standardFor(
      columns.map(([, header, field]) => ({ header, field })),
      schema,
    ).standard === null
  const headers = new Set(columns.map(([, header]) => header))
  const added = addedColumns(records, schema, { fields, headers, language, country, isOurs })
  const row = rowWriter(schema, columns, styles, file.source, isOurs)
  return {
    added: added.map(({ header, cells }) => ({ header, cells })),
    left: store.recordsOf(schema.kind).count() - count(records),
    table: {
      columns: [
        ...columns.map(([, header, name]) => ({
          key: header,
          header: headerAsFound(header, columns),
          kind: kindOf(known.get(name ?? '')),
        })),
        ...added.map(({ key, header }) => ({ key, header, kind: 'text' as const })),
      ],
      rows: {
        *[Symbol.iterator]() {
          for (const record of records) yield [...row(record), ...added.map(({ of }) => of(record))]
        },
      },
    },
  }
}

/** Live records that have a row of the sheet's source, the first or a later one; can be gone through again. */
function recordsOf(store: Store, { source, kind }: ImportedFile): Iterable<StoredRecord> {
  const { id } = store.files.source(kind, source)
  return {
    *[Symbol.iterator]() {
      for (const batch of store.records.batches())
        for (const record of batch) if (record.source === source || rowsOfSource(store, kind, record, id).length > 0) yield record
    },
  }
}

function count(records: Iterable<unknown>): number {
  let found = 0
  for (const _ of records) found++
  return found
}

/** Cells of the source that were read as they are and not changed since, by field. */
function samplesOf(records: Iterable<StoredRecord>, source: string, fields: ReadonlySet<FieldName>) {
  const samples = new Map([...fields].map((name) => [name, [] as { cell: string; value: string }[]]))
  for (const record of records) {
    if (record.source !== source) continue
    for (const [name, list] of samples) {
      const [cell, value] = [record.sheetCells[name], record.values[name] ?? null]
      if (cell !== undefined && cell !== '' && value !== null && record.cells[name] === undefined && !holdsMore(record, name))
        list.push({ cell, value })
    }
  }
  return samples
}

/** `电话#2` stood as 电话 beside another, `column:C` without a header. */
function headerAsFound(header: string, columns: readonly FileColumn[]): string {
  if (/^column:[A-Z]+$/.test(header)) return ''
  const bare = /^(.*)#\d+$/.exec(header)?.[1]
  return bare !== undefined && columns.some(([, other]) => other === bare) ? bare : header
}

const unknownField = (name: FieldName): Field => ({ name, type: 'text', label: { en: name, zh: name }, aliases: [], required: false })
