/** Brings the kept findings up to date in a run that changes records. */

import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { usualCountry } from '../country-of-store.ts'
import type { CheckCounts } from './check-tally.ts'
import { keepFindings, latestCheck } from './kept-check.ts'
import { remeasure } from './remeasure.ts'
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

/**
 * Replaces the last check's findings about a few records by what the rules find in them now. Findings that need all records (such as shared
 * phones) are left to the next check. Does nothing where there was no check.
 */
export function recheckRecords(store: Store, kind: SheetKind, ids: Iterable<number>, request: StoreCheck): void {
  const latest = latestCheck(store, kind)
  if (latest === null) return
  const country = request.country ?? usualCountry(store, request.schema)
  const sheets = sheetsOfStore(store, request.schema, request.standard)
  const local = localRules({ ...request, country, sheetOf: (record) => sheets.of(record as StoredRecord) })
  const rules = request.rules.map(({ rule }) => rule.id).filter((id) => !local.others.has(id))
  const live = store.recordsOf(kind)
  const looked: number[] = []
  for (const id of ids) {
    const record = live.get(id)
    if (record === null) continue
    looked.push(id)
    store.findings.replaceOfRecord(latest.run, record.key, rules, live.isLive(id) ? local.findingsOf(record, id) : [])
  }
  const recordsWithErrors = store.findings.recordsWithErrors(latest.run)
  remeasure(store, kind, latest.run, {
    records: live.count(),
    recordsWithErrors,
    ids: looked,
    rules: new Set(rules),
    judged: local.judged(),
  })
}
