/** Brings the kept findings up to date in a run that changes records. */

import { Bits } from '../../check/judged/bits.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { usualCountry } from '../country-of-store.ts'
import type { CheckCounts } from './check-tally.ts'
import { keepFindings, latestCheck } from './kept-check.ts'
import { type Remeasured, remeasure } from './remeasure.ts'
import { sheetsOfStore } from './sheets-of-store.ts'
import { localRules } from './single-record-rules.ts'
import type { StoreCheck } from './store-check.ts'

/** Checks all records again, inside a run whose arguments hold the `checkMark`. Gives the counts as a run keeps them. */
export async function checkedCounts(
  store: Store,
  run: number,
  request: StoreCheck,
): Promise<CheckCounts & { readonly checkedRows: number }> {
  const counts = await keepFindings(store, run, request)
  return { ...counts, checkedRows: counts.rows }
}

/** A record by its id; null where it is gone. */
type Looked = readonly [id: number, record: StoredRecord | null]

/**
 * Replaces the last check's findings about these records by what the rules find in them now; of a record that is gone all findings go. Findings
 * that need all records (such as shared phones) are left to the next check. Does nothing where there was no check.
 */
export function recheckRecords(store: Store, kind: SheetKind, ids: Iterable<number>, request: StoreCheck): void {
  const live = store.recordsOf(kind)
  recheck(store, kind, eachOf(), request)

  function* eachOf(): Generator<Looked> {
    for (const id of ids) yield [id, live.isLive(id) ? live.get(id) : null]
  }
}

/** The same for the customers that a run changed, however many. */
export function recheckTouched(store: Store, run: number, request: StoreCheck): void {
  const { records } = store
  recheck(store, 'customers', touched(), request)

  function* touched(): Generator<Looked> {
    // first those that are gone: a golden record may bear the number of one of its members
    for (const { id, live } of records.values.touchedSince(run - 1)) if (!live) yield [id, null]
    for (const batch of records.batches({ since: run - 1 })) for (const record of batch) yield [record.id, record]
  }
}

function recheck(store: Store, kind: SheetKind, records: Iterable<Looked>, request: StoreCheck): void {
  const latest = latestCheck(store, kind)
  if (latest === null) return
  const country = request.country ?? usualCountry(store, request.schema)
  const sheets = sheetsOfStore(store, request.schema, request.standard)
  const local = localRules({ ...request, country, sheetOf: (record) => sheets.of(record as StoredRecord) })
  const rules = request.rules.map(({ rule }) => rule.id).filter((id) => !local.others.has(id))
  const looked: number[] = []
  for (const [id, record] of records) {
    looked.push(id)
    if (record === null) store.findings.removeOfRecords(latest.run, kind, id, id)
    else store.findings.replaceOfRecord(latest.run, record.key, rules, local.findingsOf(record, id))
  }
  remeasureOf(store, kind, latest.run, looked, new Set(rules), local.judged())
}

/** The last check's findings about records that are gone go, too. */
export function forgetFindings(store: Store, kind: SheetKind, ranges: Iterable<readonly [first: number, last: number]>): void {
  const latest = latestCheck(store, kind)
  if (latest === null) return
  const ids: number[] = []
  for (const [first, last] of ranges) {
    store.findings.removeOfRecords(latest.run, kind, first, last)
    for (let id = first; id <= last; id++) ids.push(id)
  }
  if (ids.length > 0) remeasureOf(store, kind, latest.run, ids, null, nothingJudged)
}

const nothingJudged = { rules: [], errors: new Bits() }

/** @param rules those that looked at the records anew; null: all, for records that are gone */
function remeasureOf(
  store: Store,
  kind: SheetKind,
  run: number,
  ids: readonly number[],
  rules: ReadonlySet<string> | null,
  judged: Remeasured['judged'],
): void {
  const recordsWithErrors = store.findings.recordsWithErrors(run)
  remeasure(store, kind, run, { records: store.recordsOf(kind).count(), recordsWithErrors, ids, rules, judged })
}
