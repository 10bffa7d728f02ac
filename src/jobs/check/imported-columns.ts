/** The sheets that a store was filled from, and the columns they had. */

import type { FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import type { ImportedFile } from '../../store/files.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'

/** Fields that one of these sheets had a column for, those such a column overflows into or has its remarks in, and those the store assigns itself. */
export function columnsOf(files: readonly ImportedFile[], schema: Schema): ReadonlySet<FieldName> {
  const mapped = new Set(files.flatMap(({ columns }) => columns.flatMap(([, , field]) => field ?? [])))
  for (const { name, overflow, remarks, unique } of schema.fields) {
    if (overflow !== undefined && mapped.has(name)) mapped.add(overflow)
    if (remarks !== undefined && mapped.has(name)) mapped.add(remarks)
    if (unique) mapped.add(name)
  }
  return mapped
}

/** Sheets of the kind whose rows are in the store, oldest first. */
export function importedFiles(store: Store, schema: Schema): ImportedFile[] {
  const runs = store.runs.list()
  const gone = new Set(runs.flatMap(({ run, state }) => (state === 'undone' && !isLeftOver(run, runs) ? [run] : [])))
  return store.files.list().filter(({ kind, run }) => kind === schema.kind && !gone.has(run))
}

/** Whether the undo of a run left some of its changes in the store. */
function isLeftOver(run: number, runs: readonly RunEntry[]): boolean {
  return (runs.findLast(({ undoes, state }) => undoes === run && state === 'done')?.counts.left ?? 0) > 0
}
