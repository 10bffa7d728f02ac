/** Which values of a record the program read from a row: whoever reads the row anew may replace them. */

import type { FieldName } from '../../record.ts'
import type { RecordLog } from './record-log.ts'

/** Commands by which rows are read. */
const readings: ReadonlySet<string> = new Set(['import', 'restandardise'])

/** Whether a reading made the value that a field holds now, and no edit, fix or answer that is still in force. */
export const readIn =
  (log: () => RecordLog) =>
  (field: FieldName): boolean =>
    readings.has((log().inForce(field) ?? log().madeBy)?.command ?? '')
