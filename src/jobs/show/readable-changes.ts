/** Changes of one record as a person reads them: cells by their columns, the store's own bookkeeping left out. */

import type { Change } from '../../store/changes.ts'
import { storedValue } from '../../store/stored-json.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { atomsOf } from '../record-log/atoms.ts'

/** @param changes all of the record, or all that one run did to it, oldest first */
export function readable(changes: readonly Change[], record: StoredRecord): Change[] {
  // an undo also notes a value that it finds as it puts it back
  const shown = changes.filter(({ action, before, after }) => action !== 'update' || before !== after)
  return shown.flatMap((change) =>
    change.action === 'update' && change.field?.startsWith('_') === true ? cellChanges(change, changes, record) : [change],
  )
}

/**
 * Cells of the sheet's own columns, and cells whose value stayed what it was, such as a placeholder that was emptied. A cell of a field whose
 * value the same run changed is left out: that change is listed already; so is one that was kept as the record went over to another row.
 */
function cellChanges(change: Change, all: readonly Change[], record: StoredRecord): Change[] {
  if (change.field !== '_cells' && change.field !== '_extras') return []
  const isMoved = change.field === '_cells' && all.some(({ run, field }) => run === change.run && field === '_row')
  return atomsOf(change).flatMap(({ column, before, after }) => {
    if (isMoved && before === null) return []
    const name = column.slice(column.indexOf(':') + 1)
    if (all.some(({ run, field }) => run === change.run && field === name)) return []
    const inSheet = change.field === '_cells' ? (record.sheetCells[name] ?? null) : null
    const cell = (text: string | null) => (text === null ? inSheet : (storedValue(text) as string))
    return [{ ...change, field: name, before: cell(before), after: cell(after) || null }]
  })
}
