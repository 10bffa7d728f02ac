/** Reads an import's rows in a second thread, so that reading and writing run at the same time. */

import { Worker } from 'node:worker_threads'
import { Fault } from '../../errors.ts'
import type { ReadNotice } from '../../read/sheet.ts'
import type { Asked, Told } from './messages.ts'
import type { RowSource } from './row-source.ts'
import type { SheetWork } from './sheet-worker.ts'

/** Whether the program runs as built: only then is there a file for the thread to start from. */
export const canUseWorker = import.meta.url.endsWith('.js')

/** Opens the sheets in a new thread. Throws what opening them throws. */
export async function rowsInWorker(work: SheetWork): Promise<RowSource> {
  // Flags of the process (--input-type, --inspect) are not for the thread. Room for young objects: a batch then dies before it is ever moved.
  const settings = { workerData: work, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 64 } }
  const worker = new Worker(new URL('./sheet-worker.js', import.meta.url), settings)
  const inbox = inboxOf(worker)
  const ask = (asked: Asked) => worker.postMessage(asked)
  try {
    const { opened } = await inbox.next()
    const notices = new Map<number, readonly ReadNotice[]>()
    return {
      tables: opened!.tables,
      skipped: opened!.skipped,
      async *rows(table) {
        ask({ table })
        for (;;) {
          const { packed, ended } = await inbox.next()
          if (packed !== undefined) {
            yield packed
            ask({ taken: true })
          } else if (ended !== undefined) {
            notices.set(table, ended.notices)
            return
          }
        }
      },
      notices: (table) => notices.get(table) ?? [],
      async close() {
        await worker.terminate()
      },
    }
  } catch (error) {
    await worker.terminate()
    throw error
  }
}

/** Gives the worker's messages one by one. A failure of the worker, of any kind, is thrown by `next`. */
function inboxOf(worker: Worker): { next(): Promise<Told> } {
  const waiting: Told[] = []
  let failure: unknown = null
  let wake = () => {}
  worker.on('message', (told: Told) => {
    if (told.failed === undefined) waiting.push(told)
    else failure ??= told.failed.code === undefined ? new Error(told.failed.problem) : new Fault(told.failed.code, told.failed.data)
    wake()
  })
  worker.on('error', (error) => {
    failure ??= error
    wake()
  })
  worker.on('exit', () => {
    failure ??= new Error('the reading thread ended early')
    wake()
  })
  return {
    async next() {
      while (waiting.length === 0 && failure === null) await new Promise<void>((resolve) => (wake = resolve))
      const told = waiting.shift()
      if (told === undefined) throw failure
      return told
    },
  }
}
