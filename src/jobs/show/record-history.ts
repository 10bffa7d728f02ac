/** Every change to one customer of the store, as a person reads it. */

import { fault } from '../../errors.ts'
import type { Change } from '../../store/changes.ts'
import type { Store } from '../../store/store.ts'
import { storedValue } from '../../store/stored-json.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { atomsOf } from '../undo/places.ts'

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
  const changes = all.flatMap((change) => (change.field?.startsWith('_') === true ? cellChanges(change, all, record) : [change]))
  return {
    record: record.key,
    changes: changes.map(({ run, command, operator, at, action, field, before, after }) => ({
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

/**
 * Cells of the sheet's own columns, and cells whose value stayed what it was, such as a placeholder that was emptied. A cell of a field whose
 * value the same run changed is left out: that change is listed already.
 */
function cellChanges(change: Change, all: readonly Change[], record: StoredRecord): Change[] {
  if (change.field !== '_cells' && change.field !== '_extras') return []
  return atomsOf(change).flatMap(({ column, before, after }) => {
    const name = column.slice(column.indexOf(':') + 1)
    if (all.some(({ run, field }) => run === change.run && field === name)) return []
    const inSheet = change.field === '_cells' ? (record.sheetCells[name] ?? null) : null
    const cell = (text: string | null) => (text === null ? inSheet : (storedValue(text) as string))
    return [{ ...change, field: name, before: cell(before), after: cell(after) || null }]
  })
}
