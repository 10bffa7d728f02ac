/** Customers of the store who belong together and are not one, as tables to write: for people, and for programs. */

import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../words.ts'
import { type ExportTable, everyRecord } from '../export/export-records.ts'
import { listTable } from '../export/list-table.ts'
import { type RecordExport, recordCells } from '../export/record-cells.ts'
import { listsOfStore } from './duplicate-lists.ts'
import { relationWords } from './relation-words.ts'
import { storedRelationGroups } from './relations.ts'

const heads: Readonly<Record<'group' | 'relation' | 'record', Words>> = {
  group: { en: 'Group', zh: '分组' },
  relation: { en: 'Relation', zh: '关系' },
  record: { en: 'Customer no.', zh: '客户编号' },
}

/** A block a group, a row a record: its fields under those of the others. */
export function relationTable(store: Store, schema: Schema, options: RecordExport): ExportTable {
  const { language, masker } = options
  const { columns, cellsOf } = recordCells(store, schema, options, everyRecord(store))
  const shown = columns.flatMap(({ key, isCluster }, c) => (key === 'customer_no' || isCluster === true ? [] : [c]))
  const own = (key: keyof typeof heads) => ({ key, header: heads[key][language], kind: 'text' as const })
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
  return { columns: [own('group'), own('relation'), { ...own('record'), kind: 'digits' }, ...shown.map((c) => columns[c]!)], rows: rows() }
}

/** Names of the columns of a list of relations. */
export const relationColumns = ['relation', 'kind', 'record'] as const

/** The same for programs, in the columns of `dedupe --relations`. */
export const relationList = (store: Store): ExportTable => listTable(relationColumns, listsOfStore(store).relations, (row) => row)
