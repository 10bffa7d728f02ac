/** What a night would do, without doing it: the import, the check and the fixes of `runNight`, taken back at the end. */

import { localDay } from '../schema/local-day.ts'
import type { NightStepName } from '../schema/night-settings.ts'
import type { Store } from '../store/store.ts'
import type { CheckCounts } from './check/check-tally.ts'
import { checkStore } from './check/run-check.ts'
import { fixStore } from './fix/fix-store.ts'
import { goldenRules } from './golden/golden-rules.ts'
import type { ImportResult } from './import/import-request.ts'
import { importSheets } from './import/import-sheets.ts'
import { type MergeResult, mergeStore } from './merge/merge-store.ts'
import { type NightFix, nightFix } from './night-steps.ts'
import type { NightRequest } from './run-night.ts'

export interface NightPlan {
  /** Null, as of the others: the step is left out. */
  readonly imported: ImportResult | null
  /** Null, too, when the request's `fix` is false. */
  readonly fixed: NightFix | null
  /** Findings in all records after the import and before the fixes. */
  readonly findings: CheckCounts | null
  /** What would be merged by the pairs known now: what the import brings is compared first. */
  readonly merged: MergeResult['counts'] | null
}

/** Changes nothing. Duplicates are not looked for, and nothing is written. Throws what the steps throw. */
export async function planNight(store: Store, request: NightRequest): Promise<NightPlan> {
  const { config, operator, rules } = request
  const schema = config.schemas.customers
  const golden = goldenRules(config)
  const check = { ...request, schema, today: request.today ?? localDay(request.now), country: config.country, dryRun: true }
  const takes = (name: NightStepName) => config.run.steps.includes(name)
  let planned = null as Omit<NightPlan, 'imported'> | null
  const plan = async () => {
    const findings = takes('check') ? await checkStore(store, schema, { ...check, found: () => {} }) : null
    const fixing = { ...check, proposing: rules, minConfidence: config.fix.minConfidence }
    const fixed = request.fix && takes('fix') ? nightFix(await fixStore(store, fixing)) : null
    const merging = { at: config.mergeAt, country: config.country, byItself: true, rules: golden, operator, check, dryRun: true }
    planned = { findings, fixed, merged: takes('merge') ? (await mergeStore(store, merging)).counts : null }
    return {}
  }
  const imported = takes('import') ? await importSheets(store, { ...request, schema, dryRun: true, within: plan }) : null
  if (planned === null) await plan() // every sheet was imported before, or none is wanted
  return { imported: imported === null ? null : { ...imported, run: null }, ...planned! }
}
