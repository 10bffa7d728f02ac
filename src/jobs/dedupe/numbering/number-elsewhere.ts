/** Numbers some columns of sheets in a thread of its own. */

import { Worker } from 'node:worker_threads'
import { Fault } from '../../../errors.ts'
import type { NumberedColumn } from '../../../match/columns/table.ts'
import type { NumberTold, NumberWork } from './number-work.ts'

/** Starts the thread. `columns` rejects with what went wrong there. */
export function numberElsewhere(work: NumberWork): { readonly columns: Promise<readonly NumberedColumn[]>; close(): Promise<void> } {
  // room for young objects: the rows of a batch then die before they are ever moved
  const worker = new Worker(workerFile(), { workerData: work, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 64 } })
  const columns = new Promise<readonly NumberedColumn[]>((resolve, reject) => {
    worker.once('message', (told: NumberTold) => {
      if ('columns' in told) resolve(told.columns)
      else reject('fault' in told ? new Fault(told.fault.code, told.fault.data) : told.problem)
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the reading thread ended early')))
  })
  // what the asking thread meets first is told; this one's end is then of no interest
  columns.catch(() => {})
  return {
    columns,
    close: async () => {
      await worker.terminate()
    },
  }
}

/** Node 20 runs no TypeScript in a worker: from the sources, the built file does the work. */
function workerFile(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('../../../../dist/src/jobs/dedupe/numbering/number-worker.js', import.meta.url)
    : new URL('./number-worker.js', import.meta.url)
}
