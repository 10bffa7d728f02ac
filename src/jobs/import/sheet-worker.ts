/** The reading thread: opens the sheets, standardises their rows, and sends batches, at most four ahead of the writer. */

import { parentPort, workerData } from 'node:worker_threads'
import { Fault } from '../../errors.ts'
import type { Schema } from '../../schema/field.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import { type OpenOptions, openTables } from '../sheets/open-tables.ts'
import type { Asked, Told } from './messages.ts'
import { rowsInThread } from './row-source.ts'

const ahead = 4 // batches read before the first of them is taken

export interface SheetWork {
  readonly patterns: readonly string[]
  readonly schema: Schema
  readonly options: OpenOptions
  readonly refuse: readonly RefusedKind[]
}

const port = parentPort!
const tell = (told: Told, transfer: ArrayBuffer[] = []) => port.postMessage(told, transfer)

try {
  const { patterns, schema, options, refuse } = workerData as SheetWork
  const source = rowsInThread(await openTables(patterns, schema, options), options.id !== undefined, refuse)
  let room = ahead
  let goOn = () => {}
  port.on('message', (asked: Asked) => {
    if (asked.taken === true) {
      room++
      goOn()
    } else void send(asked.table).catch(failed)
  })
  tell({ opened: { tables: source.tables, skipped: source.skipped } })

  async function send(table: number): Promise<void> {
    for await (const packed of source.rows(table)) {
      if (room === 0) await new Promise<void>((resolve) => (goOn = resolve))
      room--
      tell({ packed }, [packed.hashes.buffer as ArrayBuffer, packed.places.buffer as ArrayBuffer])
    }
    tell({ ended: { table, notices: source.notices(table) } })
  }
} catch (error) {
  failed(error)
}

function failed(error: unknown): void {
  if (error instanceof Fault) tell({ failed: { code: error.code, data: error.data } })
  else tell({ failed: { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) } })
}
