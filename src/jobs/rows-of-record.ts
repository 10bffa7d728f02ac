/** The raw rows that sources gave for a record: what each source last said of it. */

import type { SheetKind } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import type { StoredRecord } from '../store/stored-record.ts'

/**
 * Raw rows that one source gave for a record, the newest first. The row a record was made from first is not among the rows that imports keep
 * before another follows it; rows of imports by programs that kept none are found in the change log.
 */
export function rowsOfSource(store: Store, kind: SheetKind, record: StoredRecord, source: number): number[] {
  const kept = store.sourceRows.of(kind, record.id, source)
  if (kept.length > 0) return kept
  const sourceOf = (row: number) => {
    const file = store.files.get(store.rows.get(row).file)
    return store.files.source(kind, file.source).id
  }
  if (sourceOf(record.rowId) === source) return [record.rowId]
  const moves = store.changes.logOf(kind, record.id).filter(({ field }) => field === '_row')
  const stands = (run: number) => store.runs.get(run)?.state === 'done'
  const rows = [moves[0]?.before ?? null, ...moves.filter(({ run }) => stands(run)).map(({ after }) => after)]
  const own = rows.flatMap((row) => (row !== null && sourceOf(Number(row)) === source ? [Number(row)] : []))
  return [...new Set(own.reverse())]
}

/** The newest raw row of every source that gave one for a record. */
export function newestRows(store: Store, kind: SheetKind, record: StoredRecord): { readonly source: number; readonly row: number }[] {
  const kept = store.sourceRows.newest(kind, record.id)
  const { id: own } = store.files.source(kind, record.source)
  return kept.some(({ source }) => source === own) ? kept : [...kept, { source: own, row: record.rowId }]
}
