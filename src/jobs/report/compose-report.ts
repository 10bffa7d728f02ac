/** What was counted, of a store or of sheets, as one report: every number a count. */

import type { Masker } from '../../check/mask/masker.ts'
import { allMeasures, scorecard } from '../../report/card/scorecard.ts'
import type { ReportData } from '../../report/report-data.ts'
import { reportWords } from '../../report/words.ts'
import { defaultConfig } from '../../schema/config.ts'
import type { Field } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import type { KeptMeasures } from '../check/kept-measures.ts'
import { breakdownOf } from './breakdown.ts'
import { cardSettings } from './card-settings.ts'
import { customerCounts } from './customer-counts.ts'
import { fieldCounts } from './field-counts.ts'
import type { FindingSurvey, FindingSurveyor } from './finding-survey.ts'
import type { GroupsRequest } from './group-counts.ts'
import { matrixOf } from './matrix.ts'
import { columnCoverage, measureCounts } from './measures-of-store.ts'
import type { ReportRequest } from './report-request.ts'
import { ruleReports } from './rule-reports.ts'
import { sampleTold } from './sample-told.ts'
import { valueShower } from './shown-values.ts'
import type { RecordSurvey } from './survey.ts'
import { findingSurveyor } from './survey-findings.ts'
import { naming, sheetCommand, sheetListing, splitCommand, storeCommand, storeListing, topFixes } from './top-fixes.ts'

/** Broken down by these where nothing is said. */
export const usualBreakdown: readonly string[] = ['owner', 'source', 'industry']

/** What only a store or only its sheets tell. */
export type Told = Pick<
  ReportData,
  'run' | 'quarantined' | 'sources' | 'expectedWrongMerges' | 'trend' | 'previous' | 'sought' | 'duplicates' | 'verified'
>

export interface Counted {
  readonly told: Told
  readonly measures: KeptMeasures
  readonly grouping: Omit<GroupsRequest, 'weights' | 'measures'>
  readonly survey: RecordSurvey
  readonly findings: FindingSurvey
  /** Of the sheets that findings are about, by `sheetKey`. */
  readonly layouts: ReadonlyMap<string, Layout>
  /** Sheets that were checked, as a command names them; none: the store. */
  readonly sheets: readonly string[]
}

/** Takes findings as a report counts them. */
export function findingsFor<Kept>(
  fields: ReadonlyMap<string, Field>,
  { language }: Pick<ReportRequest, 'language'>,
  masker: Masker | null,
): FindingSurveyor<Kept> {
  return findingSurveyor(fields, (name) => fields.get(name)?.label[language] ?? name, masker)
}

/** @param fields those of the schemas, by name @param masker null: personal values as they are */
export function composeReport(
  fields: ReadonlyMap<string, Field>,
  request: ReportRequest,
  masker: Masker | null,
  { told, measures, grouping, survey, findings, layouts, sheets }: Counted,
): ReportData {
  const { rules, language, at, version, by = usualBreakdown, complete = naming(sheets) } = request
  const said = request.scorecard ?? defaultConfig.scorecard
  const settings = cardSettings(said)
  const { weights } = settings
  const facts = {
    records: measures.records,
    cleanRows: measures.cleanRows,
    redundant: told.duplicates?.redundant ?? null,
    missingColumns: measures.missing,
    requiredColumns: measures.required,
    columns: columnCoverage(measures),
    measures: measureCounts(measures),
  }
  const labelOf = (name: string) => fields.get(name)?.label[language] ?? name
  const shownValue = valueShower(fields, language, masker)
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title[language]]))
  const titleOf = (rule: string) => titles.get(rule) ?? (rule === 'duplicates' ? reportWords[language].oneRecord : '')
  const groupsOf = (field: string) => survey.groups.find((one) => one.field === field && one.names.length > 1)
  const groupsRequest = { ...grouping, measures, weights }
  const whole = allMeasures(facts)
  const breakdowns = by.flatMap((field) => {
    const groups = groupsOf(field)
    const named = { label: labelOf(field), shown: shownValue, whole, command: sheets.length > 0 ? null : complete(splitCommand(field)) }
    return groups === undefined ? [] : [breakdownOf(groups, named, groupsRequest)]
  })
  const owners = groupsOf('owner')
  return {
    ...told,
    title: said.title,
    at,
    version,
    operator: request.operator ?? null,
    ruleSet: measures.ruleSet,
    records: measures.records,
    fields: fieldCounts(fields.values(), survey, findings, shownValue, language),
    rules: ruleReports(rules, measures, grouping.sets, findings, language),
    findings: findings.severities,
    sample: sampleTold(findings.sample, fields, request, masker, layouts),
    scorecard: scorecard(facts, settings),
    settings: { ...settings, targets: said.targets },
    topFixes: topFixes(measures, grouping.sets, {
      measures: whole,
      weights,
      titleOf,
      labelOf,
      proposals: (rule, column) => findings.rules.get(rule)?.proposals.get(column) ?? 0,
      commandFor: (rule, ready) => complete(sheets.length > 0 ? sheetCommand(rule) : storeCommand(rule, ready)),
    }),
    listing: complete(sheets.length > 0 ? sheetListing : storeListing),
    by: breakdowns,
    ruleByOwner: owners === undefined ? null : matrixOf(owners, (name) => shownValue('owner', name), groupsRequest),
    missing: survey.missing,
    ...customerCounts(survey, labelOf, shownValue),
  }
}
