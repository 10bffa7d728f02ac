/** The report of a store. */

import { strictMasker } from '../../check/mask/masker.ts'
import type { ReportData } from '../../report/report-data.ts'
import { defaultConfig } from '../../schema/config.ts'
import type { Store } from '../../store/store.ts'
import { storedLayouts } from '../check/findings-to-show.ts'
import { latestCheck } from '../check/kept-check.ts'
import { keptChecks } from '../check/kept-measures.ts'
import { cardSettings } from './card-settings.ts'
import { comparisonOf } from './comparison.ts'
import { composeReport, findingsFor, usualBreakdown } from './compose-report.ts'
import { duplicatesOf } from './duplicates-of-store.ts'
import { surveyOf } from './kept-survey.ts'
import { measuresOf } from './measures-of-store.ts'
import { refuseRun } from './named-check.ts'
import type { ReportRequest } from './report-request.ts'
import { sourcesOf } from './sources-of-store.ts'
import { verifiedOfStore } from './verified-of-store.ts'

/**
 * Counts what the store holds: records, findings and measures of the last check kept, duplicates, scores from 0 to 100. Personal values are
 * masked unless asked otherwise. Throws UNKNOWN_RUN and RUN_NOT_BEFORE for the run to compare with; RULE_FAILED where no check kept what it
 * measured, and the rules must run.
 */
export async function reportOf(store: Store, request: ReportRequest): Promise<ReportData> {
  const { schema, language, masker = strictMasker, by = usualBreakdown, compare = null, writtenNow } = request
  const latest = latestCheck(store, schema.kind)
  refuseRun(store, latest?.run ?? null, compare)
  const checks = keptChecks(store, schema.kind)
  const { weights } = cardSettings(request.scorecard ?? defaultConfig.scorecard)
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const now = await measuresOf(store, request, latest, checks)
  const duplicates = duplicatesOf(store, language, masker, (name) => fields.get(name)?.label[language] ?? name)
  const found = findingsFor<number>(fields, request, masker)
  for (const [id, at, rule, severity, record, field, extra, value, isProposed] of store.findings.counted(latest?.run ?? 0)) {
    const beside = at ?? (record === null ? 'sheets' : null)
    found.add({ rule, severity, field, extra, value, isProposed: isProposed === 1 }, at ?? record, id, beside)
  }
  const { trend, previous, before } = comparisonOf(store, now, { checks, compare, weights, writtenNow })
  return composeReport(fields, request, masker, {
    told: {
      run: latest?.run ?? null,
      quarantined: store.quarantine.count(),
      sources: sourcesOf(store),
      ...duplicates,
      verified: verifiedOfStore(store),
      trend,
      previous,
      sought: compare,
    },
    measures: now.measures,
    grouping: { sets: now.sets, before },
    survey: surveyOf(store, schema, [...new Set([...by, 'owner'])], request.version, request.keeps ?? false),
    findings: found.end(store.findings.whole),
    layouts: storedLayouts(store),
    sheets: [],
  })
}
