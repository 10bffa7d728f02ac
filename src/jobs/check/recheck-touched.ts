/** Brings the kept findings up to date for the customers that a run changed, however many: those that stand are checked, others have none. */

import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { usualCountry } from '../country-of-store.ts'
import { latestCheck } from './kept-check.ts'
import { remeasureOf } from './recheck.ts'
import { sheetsOfStore } from './sheets-of-store.ts'
import { localRules } from './single-record-rules.ts'
import type { StoreCheck } from './store-check.ts'

/** Findings that need all records (such as shared phones) are left to the next check. Does nothing where there was no check. */
export function recheckTouched(store: Store, run: number, request: StoreCheck): void {
  const latest = latestCheck(store, 'customers')
  if (latest === null) return
  const { records, findings } = store
  const country = request.country ?? usualCountry(store, request.schema)
  const sheets = sheetsOfStore(store, request.schema, request.standard)
  const local = localRules({ ...request, country, sheetOf: (record) => sheets.of(record as StoredRecord) })
  const rules = request.rules.map(({ rule }) => rule.id).filter((id) => !local.others.has(id))
  // first those that are gone: a golden record may bear the number of one of its members
  const looked: number[] = []
  for (const { id, live } of records.values.touchedSince(run - 1)) {
    looked.push(id)
    if (!live) findings.removeOfRecords(latest.run, 'customers', id, id)
  }
  for (const batch of records.batches({ since: run - 1 }))
    for (const record of batch) findings.replaceOfRecord(latest.run, record.key, rules, local.findingsOf(record, record.id))
  remeasureOf(store, 'customers', latest.run, looked, new Set(rules), local.judged())
}
