/** Customers of the store who belong together and are not one, as tables to write: for people, and for programs. */

import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { ExportTable } from '../export/export-records.ts'
import { listTable } from '../export/list-table.ts'
import { type RecordExport, recordCells } from '../export/record-cells.ts'
import { listsOfStore } from './duplicate-lists.ts'
import { fieldsBehind, listColumn } from './list-columns.ts'
import { relationWords } from './relation-words.ts'
import { storedRelationGroups } from './relations.ts'

/** A block a group, a row a record: its fields under those of the others. */
export function relationTable(store: Store, schema: Schema, options: RecordExport): ExportTable {
  const { language, masker } = options
  const { columns, cellsOf } = recordCells(store, schema, options, store.records.values.held())
  const shown = fieldsBehind(columns)
  const own = (key: Parameters<typeof listColumn>[0]) => listColumn(key, language)
  function* rows(): Generator<(string | null)[]> {
    for (const [g, { kind, members }] of storedRelationGroups(store).entries())
      for (const id of members) {
        const record = store.records.get(id)
        if (record === null) continue
        const cells = cellsOf(record)
        const key = masker?.key(record.key) ?? record.key
        yield [String(g + 1), relationWords[kind][language], key, ...shown.map((c) => cells[c]!)]
      }
  }
  return { columns: [own('group'), own('relation'), own('record'), ...shown.map((c) => columns[c]!)], rows: rows() }
}

/** Names of the columns of a list of relations. */
export const relationColumns = ['relation', 'kind', 'record'] as const

/** The same for programs, in the columns of `dedupe --relations`. */
export const relationList = (store: Store): ExportTable => listTable(relationColumns, listsOfStore(store).relations, (row) => row)
