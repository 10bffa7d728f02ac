/** The report of a store: every number a count over it. */

import { strictMasker } from '../../check/mask/masker.ts'
import { allMeasures, scorecard } from '../../report/card/scorecard.ts'
import type { ReportData, ValueShare } from '../../report/report-data.ts'
import { defaultConfig } from '../../schema/config.ts'
import type { Store } from '../../store/store.ts'
import { latestCheck, latestFindings } from '../check/kept-check.ts'
import { breakdownOf } from './breakdown.ts'
import { cardSettings } from './card-settings.ts'
import { trendOf } from './compare-checks.ts'
import { comparisonOf } from './comparison.ts'
import { duplicatesOf } from './duplicates-of-store.ts'
import { fieldCounts } from './field-counts.ts'
import { surveyFindings } from './findings-of-store.ts'
import { matrixOf } from './matrix.ts'
import { measureCounts, measuresOf } from './measures-of-store.ts'
import type { ReportRequest } from './report-request.ts'
import { ruleReports } from './rule-reports.ts'
import { valueShower } from './shown-values.ts'
import { sourcesOf } from './sources-of-store.ts'
import { surveyRecords } from './survey-records.ts'
import { duplicatesTitle, topFixes } from './top-fixes.ts'
import { expectedWrongMerges } from './wrong-merges.ts'

/** Broken down by these where nothing is said. */
export const usualBreakdown: readonly string[] = ['owner', 'source', 'industry']

/** Rules and owners of the matrix. */
const matrixSize = { rules: 10, groups: 8 }
const customerFields = ['industry', 'customer_type'] as const
const valuesShown = 12
const monthsShown = 24

/**
 * Counts what the store holds: records, findings and measures of the last check kept, duplicates, scores from 0 to 100. Personal values are
 * masked unless asked otherwise. Throws RULE_FAILED where no check kept what it measured, and the rules must run.
 */
export async function reportOf(store: Store, request: ReportRequest): Promise<ReportData> {
  const { schema, rules, language, at, version, masker = strictMasker, by = usualBreakdown, compare = null, writtenNow } = request
  const said = request.scorecard ?? defaultConfig.scorecard
  const settings = cardSettings(said)
  const { weights } = settings
  const now = await measuresOf(store, request)
  const { measures } = now
  const duplicates = duplicatesOf(store, language, masker)
  const redundant = duplicates?.redundant ?? null
  const facts = {
    records: measures.records,
    cleanRows: measures.cleanRows,
    redundant,
    missingColumns: measures.missing,
    requiredColumns: measures.required,
    measures: measureCounts(measures),
  }
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const labelOf = (name: string) => fields.get(name)?.label[language] ?? name
  const shownValue = valueShower(fields, language, masker)
  const findings = surveyFindings(latestFindings(store, schema.kind), fields, labelOf, masker)
  const survey = surveyRecords(store, schema, [...new Set([...by, 'owner'])])
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title[language]]))
  const titleOf = (rule: string) => titles.get(rule) ?? (rule === 'duplicates' ? duplicatesTitle[language] : '')
  const { checks, previous, grouping } = comparisonOf(store, now, { kind: schema.kind, compare, weights, writtenNow })
  const groupsOf = (field: string) => survey.groups.find((one) => one.field === field && one.names.length > 1)
  const breakdowns = by.flatMap((field) => {
    const groups = groupsOf(field)
    return groups === undefined ? [] : [breakdownOf(groups, labelOf(field), (name) => shownValue(field, name), grouping)]
  })
  const owners = groupsOf('owner')
  const values = (field: string): ValueShare[] =>
    (survey.columns.get(field)?.top(valuesShown) ?? []).map(({ value, count }) => ({ value: shownValue(field, value), count }))
  return {
    title: said.title,
    at,
    version,
    operator: request.operator ?? null,
    run: latestCheck(store, schema.kind)?.run ?? null,
    ruleSet: measures.ruleSet,
    records: measures.records,
    quarantined: store.quarantine.count(),
    sources: sourcesOf(store),
    fields: fieldCounts(schema, survey, findings, shownValue, language),
    rules: ruleReports(rules, measures, findings, language),
    findings: findings.severities,
    scorecard: scorecard(facts, settings),
    settings: { ...settings, targets: said.targets },
    expectedWrongMerges: duplicates === null ? null : expectedWrongMerges(store),
    topFixes: topFixes(measures, {
      measures: allMeasures(facts),
      weights,
      titleOf,
      labelOf,
      proposals: (rule, column) => findings.rules.get(rule)?.proposals.get(column) ?? 0,
      sheet: null,
    }),
    by: breakdowns,
    ruleByOwner: owners === undefined ? null : matrixOf(owners, (name) => shownValue('owner', name), grouping, matrixSize),
    trend: trendOf(checks, measures.ruleSet, weights, writtenNow),
    previous,
    missing: survey.missing,
    customers: [
      ...customerFields.map((field) => ({ label: labelOf(field), values: values(field) })),
      {
        label: labelOf('tags'),
        values: survey.tags.top(valuesShown).map(({ value, count }) => ({ value: shownValue('tags', value), count })),
      },
    ].filter((one) => one.values.length > 0),
    growth: [...survey.growth]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(-monthsShown)
      .map(([value, count]) => ({ value, count })),
    duplicates,
  }
}
