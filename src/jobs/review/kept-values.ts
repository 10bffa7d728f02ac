/** Values that are kept of several records of one customer: the others take them. */

import type { FieldName } from '../../record.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { waitsAt } from '../approve/waits-at.ts'
import { recheckRecords } from '../check/recheck.ts'
import type { StoreCheck } from '../check/store-check.ts'
import { writeRecord } from '../fix/write-record.ts'

export interface KeptChange {
  readonly old: StoredRecord
  readonly now: StoredRecord
  readonly fields: readonly FieldName[]
}

/** What changes where each `to` takes the values of `from`. */
export const keptValues = (kept: readonly { readonly from: StoredRecord; readonly to: StoredRecord }[]): KeptChange[] =>
  kept.map(({ from, to }) => {
    const now = withValuesOf(to, from)
    return { old: to, now, fields: Object.keys(now.values).filter((name) => (to.values[name] ?? null) !== (now.values[name] ?? null)) }
  })

/** How many of the fields would wait until others have agreed. Nothing is written. */
export const wouldWait = (store: Store, changes: readonly KeptChange[]): number =>
  changes.reduce((sum, { old, fields }) => sum + fields.filter(waitsAt(store, old)).length, 0)

/** Gives the counts of the run: fields that took a value, and those whose change waits until others have agreed. */
export async function writeKept(store: Store, run: number, changes: readonly KeptChange[], check: StoreCheck) {
  for (const { old, now } of changes) writeRecord(store, run, 'customers', old, now)
  await recheckRecords(
    store,
    run,
    'customers',
    changes.map(({ old }) => old.id),
    check,
  )
  const all = changes.reduce((sum, { fields }) => sum + fields.length, 0)
  const waiting = changes.reduce((sum, one) => sum + stillAs(store, one), 0)
  return { fields: all - waiting, waiting }
}

/** How many of the fields hold something else than they should. */
function stillAs(store: Store, { old, now, fields }: KeptChange): number {
  const written = store.records.get(old.id)!.values
  return fields.filter((name) => (written[name] ?? null) !== (now.values[name] ?? null)).length
}

/** The record with every value the other has; what the other does not fill stays. The number is its own. */
function withValuesOf(record: StoredRecord, other: StoredRecord): StoredRecord {
  const fields = Object.keys(other.values).filter((name) => name !== 'customer_no' && (other.values[name] ?? null) !== null)
  const of = <Value>(cells: Readonly<Record<string, Value>>) =>
    Object.fromEntries(fields.flatMap((name) => (name in cells ? [[name, cells[name]!]] : [])))
  return {
    ...record,
    values: { ...record.values, ...of(other.values) },
    raw: { ...record.raw, ...of(other.raw) },
    notes: { ...record.notes, ...of(other.notes) },
  }
}
