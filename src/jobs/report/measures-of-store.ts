/** What the latest check of a store measured; where none kept it, what the rules find now. */

import type { MeasureCount } from '../../report/card/measure.ts'
import type { Coverage } from '../../report/card/scorecard.ts'
import type { RunEntry } from '../../store/runs.ts'
import type { Store } from '../../store/store.ts'
import { type KeptCheck, type KeptMeasures, type KeptSets, keptMeasures, keptSets, ruleSetOf } from '../check/kept-measures.ts'
import { measuring } from '../check/measuring.ts'
import { checkStore } from '../check/run-check.ts'
import type { ReportRequest } from './report-request.ts'

export interface StoreMeasures {
  /** The check it comes from; null: measured for the report alone. */
  readonly check: KeptCheck | null
  readonly measures: KeptMeasures
  readonly sets: KeptSets
}

/** Throws RULE_FAILED where the rules must run. @param latest the latest check @param checks those that kept their counts */
export async function measuresOf(
  store: Store,
  request: ReportRequest,
  latest: RunEntry | null,
  checks: readonly KeptCheck[],
): Promise<StoreMeasures> {
  const kept = latest === null ? null : keptBy(store, latest, checks)
  const sets = kept === null ? null : keptSets(store, kept.run, kept)
  if (kept !== null && sets !== null) return { check: kept, measures: kept, sets }
  const { schema } = request
  const found = await measuring((measured) => checkStore(store, schema, { ...request, found: () => {}, measured }))
  const { sets: rules, errors, spoilt, filled, ...counts } = found
  return { check: null, measures: { ...counts, ruleSet: ruleSetOf(request), kind: schema.kind }, sets: { rules, errors, spoilt, filled } }
}

/** What a run kept; one that was undone is not among the checks, and what it kept was brought up to date. */
function keptBy(store: Store, { run, at }: RunEntry, checks: readonly KeptCheck[]): KeptCheck | null {
  const known = checks.findLast((check) => check.run === run)
  if (known !== undefined) return known
  const counts = keptMeasures(store, run)
  return counts === null ? null : { run, at, ...counts }
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
