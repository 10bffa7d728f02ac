/** Rows to measures and scores by all shipped rules, as a report counts them, with the cells that findings sit at. */

import { shippedRules } from '../../rules/index.ts'
import { measuredRules } from '../../src/check/judged/measured.ts'
import { chooseRules } from '../../src/check/rule-set.ts'
import { startRules } from '../../src/check/run-rules.ts'
import type { Dimension } from '../../src/finding.ts'
import type { KeptMeasures, KeptSets } from '../../src/jobs/check/kept-measures.ts'
import { measureCounts } from '../../src/jobs/report/measures-of-store.ts'
import { dimensionScores, type MeasureCount, overallOf } from '../../src/report/card/measure.ts'
import { customerSchema } from '../../src/schema/customer.ts'
import { recordsOf } from '../../src/testing.ts'

export type Row = Readonly<Record<string, string | null>>

export interface ScoredRows {
  readonly overall: number
  readonly dimensions: ReadonlyMap<Dimension, number>
  readonly measures: readonly MeasureCount[]
  /** As a store keeps them with a check. */
  readonly kept: { readonly measures: KeptMeasures; readonly sets: KeptSets }
  /** `row field`, of findings that are no hints; by rule. */
  readonly wrong: ReadonlyMap<string, readonly string[]>
}

const { active } = chooseRules(shippedRules, new Map(), [])
/** The same, hints made warnings: then they score, too. */
const hintsRaised = new Map(
  shippedRules.flatMap(({ id, severity }) => (severity === 'info' ? [[id, { severity: 'warning' as const }]] : [])),
)
const strict = chooseRules(shippedRules, hintsRaised, []).active

/** @param rows the first has all columns; row 0 is the first @param isStrict whether hints score */
export function scoreOfRows(rows: readonly Row[], today = '2026-09-30', isStrict = false): ScoredRows {
  const wrong = new Map<string, string[]>()
  const run = startRules(isStrict ? strict : active, {
    schema: customerSchema,
    today,
    country: 'CN',
    found({ ref, field, rule, severity }) {
      if (ref === null || severity === 'info') return
      const cell = `${ref.row - 2} ${field}`
      wrong.set(cell, [...(wrong.get(cell) ?? []), rule])
    },
  })
  run.openSheet({ file: 'test.csv', sheet: null, columns: new Set(Object.keys(rows[0] ?? {})) })
  for (const record of recordsOf({ rows })) run.check(record)
  run.closeSheet()
  run.end()
  const { rules, ...known } = run.judged()
  const { sets, ...measured } = measuredRules(rules)
  const measures = measureCounts(measured)
  const dimensions = new Map(dimensionScores(measures).map(({ id, score }) => [id, score]))
  const counts = { records: rows.length, cleanRows: rows.length - known.errors.count(), missing: [], required: 5, ruleSet: 'a' }
  const kept = { measures: { ...measured, ...counts, kind: 'customers' as const }, sets: { rules: sets, ...known } }
  return { overall: overallOf(measures) ?? 100, dimensions, measures, kept, wrong }
}
