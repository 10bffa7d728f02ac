/** Checks the store's records and keeps what was found with the run that asked. */

import type { Finding } from '../finding.ts'
import type { Schema } from '../schema/field.ts'
import type { Store } from '../store/store.ts'
import { type CheckCounts, type CheckRequest, checkStore } from './check-records.ts'

/** Belongs into a run: its findings take the place of what the run had found before. */
export function keepFindings(
  store: Store,
  schema: Schema,
  run: number,
  request: Omit<CheckRequest, 'found'> & { readonly country: string | null },
): CheckCounts {
  const findings: Finding[] = []
  const counts = checkStore(store, schema, { ...request, found: (finding) => findings.push(finding) })
  store.findings.replaceForRun(run, findings)
  return counts
}
