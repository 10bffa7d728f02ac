/** What a source last said of a record, cell by cell: an import applies only cells that differ from it. */

import type { FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { ImportedFile } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { rowsOfSource } from '../rows-of-record.ts'

export interface SourceCells {
  /** The cell of a field; undefined: the source never had a column of it for this record. */
  cell(field: FieldName): string | undefined
  /** The cell of a column that means no field; undefined: it never had such a column. */
  extra(header: string): string | undefined
  /** Digest of how the row that had the field was read. */
  reading(field: FieldName): string | undefined
}

/** @param source id of the source; nothing is known of one that gives a row for the record for the first time */
export function sourceCells(store: Store, kind: SheetKind, record: StoredRecord, source: number): SourceCells {
  const rows = rowsOfSource(store, kind, record, source).map((row) => {
    const { file, cells } = store.rows.get(row)
    return { file: store.files.get(file), cells }
  })
  /** The last of several columns counts, as in a record. */
  const find = (isColumn: (column: ImportedFile['columns'][number]) => boolean) => {
    for (const { file, cells } of rows) {
      const column = file.columns.findLast(isColumn)
      if (column !== undefined) return { cell: cells[column[0]] ?? '', reading: file.reading }
    }
    return undefined
  }
  const ofField = (name: FieldName) => find(([, , field]) => field === name)
  return {
    cell: (field) => ofField(field)?.cell,
    extra: (header) => find(([, title, field]) => field === null && title === header)?.cell,
    reading: (field) => ofField(field)?.reading,
  }
}
