/** Opens an import's sheets, in a thread of their own where they are large. */

import { statSync } from 'node:fs'
import { findInputs } from '../../read/inputs.ts'
import { type OpenOptions, openTables } from '../sheets/open-tables.ts'
import type { SheetImport } from './import-request.ts'
import { type RowSource, rowsInThread } from './row-source.ts'
import { canUseWorker, rowsInWorker } from './rows-in-worker.ts'

/** Below this many bytes a thread costs more time than it saves. */
const worthAThread = 2_000_000

export async function openRows({ patterns, schema, options, worker, refuse = [] }: SheetImport): Promise<RowSource> {
  const large = worker ?? (await sizeOf(patterns, options)) > worthAThread
  if (large && canUseWorker) return rowsInWorker({ patterns, schema, options, refuse })
  return rowsInThread(await openTables(patterns, schema, options), options.id !== undefined, refuse)
}

async function sizeOf(patterns: readonly string[], { folder, stdin }: OpenOptions): Promise<number> {
  const named = patterns.filter((pattern) => stdin === undefined || pattern !== '-')
  const inputs = [...(await findInputs(named, folder)), ...(stdin === undefined ? [] : [stdin])]
  return inputs.reduce((sum, { path }) => sum + statSync(path).size, 0)
}
