/** Brings the kept findings up to date for the records that a run changed, however many: those that stand for customers are checked, others have none. */

import type { Store } from '../../store/store.ts'
import { usualCountry } from '../country-of-store.ts'
import { latestCheck, type StoreCheck } from './kept-check.ts'
import { localRules } from './single-record-rules.ts'

/** Findings that need all records (such as shared phones) are left to the next check. Does nothing where there was no check. */
export function recheckTouched(store: Store, run: number, request: StoreCheck): void {
  const latest = latestCheck(store, 'customers')
  if (latest === null) return
  const { records, findings } = store
  const country = request.country ?? usualCountry(store, request.schema)
  const local = localRules({ ...request, country })
  const rules = request.rules.map(({ rule }) => rule.id).filter((id) => !local.others.has(id))
  const all = request.rules.map(({ rule }) => rule.id)
  // first those that are gone: a golden record may bear the number of one of its members
  for (const { id, live } of records.values.touchedSince(run - 1)) {
    if (live) continue
    const key = records.keyOf(id)
    const golden = store.golden.intoOf(id)
    findings.replaceOfRecord(latest.run, key, golden !== null && records.keyOf(golden) === key ? rules : all, [])
  }
  for (const batch of records.batches({ since: run - 1 }))
    for (const record of batch) findings.replaceOfRecord(latest.run, record.key, rules, local.findingsOf(record))
}
