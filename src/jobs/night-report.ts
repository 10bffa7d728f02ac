/** The report of a night. */

import { maskerOf } from '../check/mask/masker.ts'
import type { ActiveRule } from '../check/rule-set.ts'
import type { Language } from '../errors.ts'
import type { ReportData } from '../report/report-data.ts'
import type { Config } from '../schema/config.ts'
import { localDay } from '../schema/local-day.ts'
import type { Store } from '../store/store.ts'
import type { Complete } from '../words.ts'
import { reportOf } from './report/report-store.ts'

export interface NightReport {
  readonly config: Config
  readonly rules: readonly ActiveRule[]
  readonly language: Language
  /** The clock of the night: dates in the report and in workbooks. */
  readonly now: Date
  /** The time given as now, as it was written: times in the report are shown by its offset; without it, by the computer's zone. */
  readonly writtenNow?: string
  /** The user's day, `YYYY-MM-DD`; without it, the computer's. */
  readonly today?: string
  readonly version: string
  /** Who the report says made it. */
  readonly operator: string
  /** Completes the commands that the report tells its reader to run; absent: they stay as they are. */
  readonly complete?: Complete
}

/** Counts what the store holds now, for the page. Throws what the rules throw. */
export function reportOfNight(
  store: Store,
  { config, rules, language, now, writtenNow, today, version, operator, complete }: NightReport,
): Promise<ReportData> {
  return reportOf(store, {
    schema: config.schemas.customers,
    rules,
    language,
    at: now.toISOString(),
    ...(writtenNow === undefined ? {} : { writtenNow }),
    ...(complete === undefined ? {} : { complete }),
    version,
    today: today ?? localDay(now),
    country: config.country,
    standard: config.standard ?? undefined,
    operator,
    keeps: true,
    masker: maskerOf(config.privacy.masks),
    scorecard: config.scorecard,
  })
}
