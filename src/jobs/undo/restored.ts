/** A record as an undo puts it back. */

import type { StoredRecord } from '../../store/stored-record.ts'
import type { ChangedColumn } from '../record-log/write-columns.ts'

/** A record whose fields are put back; `columns` are those of its table. */
export interface Restored {
  readonly record: StoredRecord
  readonly columns: readonly ChangedColumn[]
}
