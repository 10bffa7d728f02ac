/** What a night would do, without doing it: the import, the check and the fixes of `runNight`, taken back at the end. */

import { localDay } from '../schema/local-day.ts'
import type { Store } from '../store/store.ts'
import type { CheckCounts } from './check/check-tally.ts'
import { checkStore } from './check/run-check.ts'
import { type FixResult, fixStore } from './fix/fix-store.ts'
import type { ImportResult } from './import/import-request.ts'
import { importSheets } from './import/import-sheets.ts'
import type { NightRequest } from './run-night.ts'

export interface NightPlan {
  readonly imported: ImportResult
  /** Null when the request's `fix` is false. */
  readonly fixed: FixResult | null
  /** Findings in all records after the import and before the fixes. */
  readonly findings: CheckCounts
}

/** Changes nothing. Duplicates are not looked for, and nothing is written. Throws what the steps throw. */
export async function planNight(store: Store, request: NightRequest): Promise<NightPlan> {
  const schema = request.config.schemas.customers
  const check = { ...request, schema, today: request.today ?? localDay(request.now), country: request.config.country, dryRun: true }
  let planned = null as Omit<NightPlan, 'imported'> | null
  const plan = async () => {
    const findings = await checkStore(store, schema, { ...check, found: () => {} })
    const fixing = { ...check, proposing: request.rules, minConfidence: request.config.fix.minConfidence }
    planned = { findings, fixed: request.fix ? await fixStore(store, fixing) : null }
    return {}
  }
  const imported = await importSheets(store, { ...request, schema, dryRun: true, within: plan })
  if (planned === null) await plan() // every sheet was imported before
  return { imported: { ...imported, run: null }, ...planned! }
}
