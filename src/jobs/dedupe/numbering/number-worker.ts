/** A thread that numbers some columns: opens the sheets for itself, reads them, and hands the columns over in shared memory. */

import { parentPort, workerData } from 'node:worker_threads'
import { Fault, fault } from '../../../errors.ts'
import { openTables } from '../../sheets/open-tables.ts'
import { numberTables } from './number-tables.ts'
import type { NumberTold, NumberWork } from './number-work.ts'

const tell = (told: NumberTold) => parentPort!.postMessage(told)

try {
  const { patterns, schema, options, id, fields, sha256 } = workerData as NumberWork
  const { tables } = await openTables(patterns, schema, options)
  for (const [at, { sheet }] of tables.entries()) if (sheet.sha256 !== sha256[at]) throw fault('FILE_CHANGED', { path: sheet.file })
  const { columns } = await numberTables(tables, id, fields, () => {})
  tell({ columns })
} catch (error) {
  tell(error instanceof Fault ? { fault: { code: error.code, data: error.data } } : { problem: error })
}
