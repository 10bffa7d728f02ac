/** A record as an undo puts it back. */

import type { StoredRecord } from '../../store/stored-record.ts'

/** A record whose fields are put back; `columns` are those of its table. */
export interface Restored {
  readonly record: StoredRecord
  readonly columns: readonly { readonly name: string; readonly before: string | null; readonly after: string | null }[]
}
