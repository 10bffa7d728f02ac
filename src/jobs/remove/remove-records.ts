/** Takes records out of the store with a reason, as one run; the rows they came from are kept out of later imports of their sources. */

import { fault } from '../../errors.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { recheckRecords } from '../check/recheck.ts'
import type { StoreCheck } from '../check/store-check.ts'
import { newestRows } from '../rows-of-record.ts'
import { recordsWhere } from '../where.ts'

export interface RemoveRequest {
  /** Customer numbers, aliases, or keys of the sheet. */
  readonly records: readonly string[]
  /** A condition in CEL: every record for which it is true. */
  readonly where?: string | undefined
  /** Why; kept with the run. */
  readonly reason: string
  readonly operator: string
  readonly dryRun?: boolean
  /** How findings are brought up to date. */
  readonly check: StoreCheck
}

export interface RemovedRecord {
  readonly id: number
  readonly key: string
  readonly name: string | null
}

export interface RemoveResult {
  /** Null for a dry run, and where the condition finds no record. */
  readonly run: number | null
  /** Those that are taken out, in the order of their ids; of a golden record its members, too. */
  readonly records: readonly RemovedRecord[]
}

/** Throws NO_RECORD, BAD_WHERE and what the store throws; then nothing was changed. */
export async function removeRecords(store: Store, request: RemoveRequest): Promise<RemoveResult> {
  const { reason, operator, dryRun = false, check } = request
  const { kind } = check.schema
  const found = chosen(store, request)
  const records = found.map(({ id, key, values }) => ({ id, key, name: values.name ?? null }))
  if (dryRun || records.length === 0) return { run: null, records }
  const args = { reason, ...(request.where === undefined ? { records: request.records } : { where: request.where }) }
  return store.runs.perform({ command: 'remove', operator, args }, async (run) => {
    for (const record of found) {
      keepOut(store, run, kind, record)
      store.recordsOf(kind).remove(run, record.id, record.id)
      store.changes.removedOrRestored(run, kind, 'remove', record.id, record.id)
    }
    store.pairs.forgetGone()
    const ids = records.map(({ id }) => id)
    await recheckRecords(store, run, kind, ids, check)
    return { run, records, counts: { removed: records.length } }
  })
}

/** The records that are named or meet the condition, with the members of golden records. */
function chosen(store: Store, { records: names, where, check }: RemoveRequest): StoredRecord[] {
  const records = store.recordsOf(check.schema.kind)
  const found = new Map<number, StoredRecord>()
  const add = (record: StoredRecord) => {
    if (found.has(record.id)) return
    found.set(record.id, record)
    for (const id of records.membersOf(record.id)) add(records.get(id)!)
  }
  for (const name of names) add(wholeOf(store, check.schema.kind, name))
  if (where !== undefined) {
    const meets = recordsWhere(where, check.schema, check.today)
    for (const page of records.batches()) for (const record of page) if (meets(record)) add(record)
  }
  return [...found.values()].sort((one, other) => one.id - other.id)
}

/** The record of a name; of a member of a golden record that golden record: a customer is taken out as a whole. */
function wholeOf(store: Store, kind: SheetKind, name: string): StoredRecord {
  const records = store.recordsOf(kind)
  let record = records.byKey(name)
  while (record !== null && record.into !== null) record = records.get(record.into)
  if (record === null || !records.isLive(record.id)) throw fault('NO_RECORD', { key: name })
  return record
}

/** The row that each source last gave for the record comes in no more. */
function keepOut(store: Store, run: number, kind: SheetKind, record: StoredRecord): void {
  const sheetKey = store.recordsOf(kind).sheetKeyOf(record.id)
  const own = store.files.source(kind, record.source).id
  for (const { source, row } of newestRows(store, kind, record)) {
    const key = source === own ? (sheetKey ?? numberIn(store, record, row)) : record.key
    store.removedRows.insertNew(run, kind, source, { record: record.id, hash: store.rows.hashOf(row), key })
  }
}

/** The customer number, where the row brought one; null where it was given on import: the next import does not know it. */
function numberIn(store: Store, { values }: StoredRecord, row: number): string | null {
  const { file, cells } = store.rows.get(row)
  const column = store.files.get(file).columns.find(([, , field]) => field === 'customer_no')
  return column === undefined || (cells[column[0]] ?? '').trim() === '' ? null : (values.customer_no ?? null)
}
