/** Which values of a record stand on one of its rows, and which of them a reading made. The log is read when the first value differs. */

import type { RawRow } from '../../read/sheet.ts'
import type { FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { readIn } from '../record-log/read-values.ts'
import { recordLogWhenAsked } from '../record-log/record-log.ts'
import { newestRows, rowsOfSource } from '../rows-of-record.ts'
import type { KeptSheet } from './kept-sheets.ts'
import type { ReadingFacts } from './read-again.ts'

export function readingFacts(
  store: Store,
  kind: SheetKind,
  record: StoredRecord,
  row: RawRow,
  { source, columns }: KeptSheet,
): ReadingFacts {
  const isOwn = store.files.source(kind, record.source).id === source

  /** Other cells of the row fill the field: no sheet has a column of it, and no other row can have filled it. */
  function isDerived(field: FieldName): boolean {
    if (Object.hasOwn(record.cells, field) || !isOwn) return false
    return newestRows(store, kind, record).length === 1 && rowsOfSource(store, kind, record, source).length === 1
  }

  return {
    isOfRow(field) {
      const column = columns.findLast(([, , name]) => name === field)
      if (column === undefined) return isDerived(field)
      const cell = row.cells[column[0]] ?? ''
      return isOwn ? !Object.hasOwn(record.cells, field) && record.sheetCells[field] === cell : record.cells[field] === cell
    },
    isRead: readIn(recordLogWhenAsked(store, kind, record.id)),
  }
}
