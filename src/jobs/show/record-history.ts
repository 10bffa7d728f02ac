/** Every change to one customer of the store, as a person reads it. */

import { fault } from '../../errors.ts'
import type { Change } from '../../store/changes.ts'
import type { Store } from '../../store/store.ts'
import { readable } from './readable-changes.ts'

/** `field` is a field's id or the header of a column that means no field; null for a record that was made, taken out or brought back. */
export type RecordChange = Pick<Change, 'run' | 'command' | 'operator' | 'at' | 'action' | 'field' | 'before' | 'after'>

export interface RecordHistory {
  /** The customer number. */
  readonly record: string
  /** Oldest first; values as they are stored: plain, not masked. The store's own bookkeeping is left out. */
  readonly changes: readonly RecordChange[]
}

/** @param key the customer number, an alias, or the sheet's own key. Throws NO_RECORD. */
export function recordHistory(store: Store, key: string): RecordHistory {
  const record = store.records.byKey(key)
  if (record === null) throw fault('NO_RECORD', { key })
  const all = store.changes.of('customers', record.id)
  return {
    record: record.key,
    changes: readable(all, record).map(({ run, command, operator, at, action, field, before, after }) => ({
      run,
      command,
      operator,
      at,
      action,
      field,
      before,
      after,
    })),
  }
}
