/** Which values of a record the program read from a row: whoever reads the row anew may replace them. */

import type { FieldName } from '../../record.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { type RecordLog, recordLog } from './record-log.ts'

/** Commands by which rows are read. */
const readings: ReadonlySet<string> = new Set(['import', 'restandardise'])

/**
 * Whether a reading made the value that a field holds now, and no edit, fix or answer that is still in force. The log is read when the first
 * question comes.
 */
export function readIn(store: Store, kind: SheetKind, record: number): (field: FieldName) => boolean {
  let log: RecordLog | null = null
  return (field) => {
    log ??= recordLog(store.changes.logOf(kind, record))
    return readings.has((log.inForce(field) ?? log.madeBy)?.command ?? '')
  }
}
