/** What is known of a record besides its values, before a row of a sheet is compared with it. */

import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { byHandIn } from '../record-log/by-hand.ts'
import { readIn } from '../record-log/read-values.ts'
import { recordLogWhenAsked } from '../record-log/record-log.ts'
import type { RecordFacts } from './changed-fields.ts'
import type { SourceCells } from './source-cells.ts'

interface RowOfSource {
  readonly last: SourceCells
  /** The record is made from a row of another source. */
  readonly isOther: boolean
  /** Digest of how the sheet is read. */
  readonly reading: string
}

export function factsOf(store: Store, kind: SheetKind, record: StoredRecord, { last, isOther, reading }: RowOfSource): RecordFacts {
  const log = recordLogWhenAsked(store, kind, record.id)
  const byHand = byHandIn(store, kind, record, log)
  const isRead = readIn(log)
  // the value must come from this very cell: another source's stays
  const standsIn = (field: string, cell: string) =>
    isOther ? record.cells[field] === cell : record.cells[field] === undefined && record.sheetCells[field] === cell
  const readAnew = (field: string, cell: string) =>
    last.reading(field) !== reading && standsIn(field, cell) && !byHand(field) && isRead(field)
  return { last, isOther, readAnew, byHand }
}
