/** Findings after a run that changed records: what is known to be wrong follows what was done. */

import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { usualCountry } from '../country-of-store.ts'
import { keepFindings, latestCheck, type StoreCheck } from './kept-check.ts'
import type { CheckCounts } from './run-check.ts'
import { localRules } from './single-record-rules.ts'

/** Checks all records anew; belongs into a run with the `checkMark`. The counts as a run keeps them. */
export async function checkedCounts(
  store: Store,
  run: number,
  request: StoreCheck,
): Promise<CheckCounts & { readonly checkedRows: number }> {
  const counts = await keepFindings(store, run, request)
  return { ...counts, checkedRows: counts.rows }
}

/**
 * Puts what the rules say of a few records now in the place of what the last check found; what only all records together show is left to
 * the next check. Nothing to do where nothing was ever checked.
 */
export function recheckRecords(store: Store, kind: SheetKind, ids: Iterable<number>, request: StoreCheck): void {
  const latest = latestCheck(store, kind)
  if (latest === null) return
  const country = request.country ?? usualCountry(store, request.schema)
  const local = localRules({ ...request, country })
  const rules = request.rules.map(({ rule }) => rule.id).filter((id) => !local.others.has(id))
  const live = store.recordsOf(kind)
  for (const id of ids) {
    const record = live.get(id)
    if (record !== null) store.findings.replaceOfRecord(latest.run, record.key, rules, live.isLive(id) ? local.findingsOf(record) : [])
  }
}
