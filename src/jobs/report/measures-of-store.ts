/** What the latest check of a store measured; where none kept it, what the rules find now. */

import type { MeasuredCheck } from '../../check/judged/measured.ts'
import type { MeasureCount } from '../../report/card/measure.ts'
import type { Coverage } from '../../report/card/scorecard.ts'
import type { Store } from '../../store/store.ts'
import { latestCheck } from '../check/kept-check.ts'
import { type KeptCheck, type KeptMeasures, type KeptSets, keptMeasures, keptSets, ruleSetOf } from '../check/kept-measures.ts'
import { checkStore } from '../check/run-check.ts'
import type { ReportRequest } from './report-request.ts'

export interface StoreMeasures {
  /** The check it comes from; null: measured for the report alone. */
  readonly check: KeptCheck | null
  readonly measures: KeptMeasures
  readonly sets: KeptSets
}

/** Throws RULE_FAILED where the rules must run. */
export async function measuresOf(store: Store, request: ReportRequest): Promise<StoreMeasures> {
  const { schema } = request
  const latest = latestCheck(store, schema.kind)
  const kept = latest === null ? null : keptMeasures(store, latest.run)
  const sets = latest === null || kept === null ? null : keptSets(store, latest.run)
  if (latest !== null && kept !== null && sets !== null) return { check: { run: latest.run, at: latest.at, ...kept }, measures: kept, sets }
  let measured: MeasuredCheck | null = null
  const keep = (found: MeasuredCheck) => {
    measured = found
  }
  await checkStore(store, schema, { ...request, found: () => {}, measured: keep })
  const { sets: rules, errors, spoilt, filled, ...counts } = measured as unknown as MeasuredCheck
  return { check: null, measures: { ...counts, ruleSet: ruleSetOf(request), kind: schema.kind }, sets: { rules, errors, spoilt, filled } }
}

/** The measures of rules that score: hints do not. */
export function measureCounts({ rules }: Pick<KeptMeasures, 'rules'>): MeasureCount[] {
  return rules
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, dimension, standard, columns }) => ({
      id: rule,
      dimension,
      standard,
      judged: columns.reduce((sum, { judged }) => sum + judged, 0),
      wrong: columns.reduce((sum, { wrong }) => sum + wrong, 0),
    }))
}

/**
 * Columns that rules which score have measured, of those that they could measure under the schema, rule by rule: an e-mail's form is one, an
 * e-mail shared by customers another. Columns of the sheet's own are counted where they are.
 */
export function columnCoverage({ rules }: Pick<KeptMeasures, 'rules'>): Coverage {
  let measured = 0
  let of = 0
  for (const { severity, columns, measurable } of rules) {
    if (severity === 'info') continue
    const extras = columns.filter(({ extra }) => extra !== undefined).length
    const own = columns.length - extras
    const most = measurable ?? own
    measured += Math.min(own, most) + extras
    of += most + extras
  }
  return { measured, of }
}
