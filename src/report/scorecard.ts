/**
 * From counts to scores. Every measure is A of B, as GB/T 36344-2018 has it (X = A / B over the elements of the data set):
 * B is the records a rule was run on, A those it found nothing in. A dimension is the sum of its A over the sum of its B; the
 * overall score is the mean of the measured dimensions by weight. A measure with B = 0 is left out, never counted as perfect.
 */

import { type Dimension, dimensions, type Severity } from '../finding.ts'

export interface RuleCount {
  readonly rule: string
  readonly dimension: Dimension
  readonly severity: Severity
  /** GB/T 36344-2018 indicator, where one exists. */
  readonly standard: string | null
  /** Findings in all, and records with at least one. */
  readonly findings: number
  readonly records: number
}

export interface Measure {
  readonly id: string
  readonly standard: string | null
  readonly a: number
  readonly b: number
  /** 0-100. */
  readonly score: number
}

export interface DimensionScore {
  readonly id: Dimension
  readonly a: number
  readonly b: number
  readonly score: number
  readonly measures: readonly Measure[]
}

export interface Scorecard {
  /** 0-100; null where nothing was measured. */
  readonly overall: number | null
  readonly grade: Grade | null
  readonly coverage: { readonly measured: number; readonly of: number }
  /** Records without an error, of all records. */
  readonly cleanRows: { readonly a: number; readonly b: number }
  readonly dimensions: readonly DimensionScore[]
}

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E'

/** Lower bounds of the grades. A convention of ours: no standard sets rating ranges (ISO/IEC 25024 leaves them open on purpose). */
export const gradeFloors: readonly (readonly [Grade, number])[] = [
  ['A', 95],
  ['B', 90],
  ['C', 80],
  ['D', 60],
  ['E', 0],
]

export interface ScorecardInput {
  readonly records: number
  readonly recordsWithErrors: number
  /** Rules that were run, with what they found. Rules of severity `info` hint and do not score. */
  readonly rules: readonly RuleCount[]
  /** Records beyond the first of their cluster; null where duplicates were not looked for. */
  readonly redundantRecords: number | null
  readonly weights?: Readonly<Partial<Record<Dimension, number>>>
}

export function scorecard(input: ScorecardInput): Scorecard {
  const measures: (Measure & { dimension: Dimension })[] = input.rules
    .filter((rule) => rule.severity !== 'info')
    .map((rule) => ({ ...measure(rule.rule, rule.standard, input.records - rule.records, input.records), dimension: rule.dimension }))
  if (input.redundantRecords !== null) {
    // 0303 is a bad-rate (duplicates of all): it is turned round here, so that more is better everywhere.
    measures.push({ ...measure('duplicates', '0303', input.records - input.redundantRecords, input.records), dimension: 'uniqueness' })
  }
  const scored = dimensions
    .map((id) =>
      dimensionOf(
        id,
        measures.filter((one) => one.dimension === id && one.b > 0),
      ),
    )
    .filter((dimension) => dimension.b > 0)
  const overall = weightedMean(scored, input.weights ?? {})
  return {
    overall,
    grade: overall === null ? null : gradeOf(overall),
    coverage: { measured: scored.length, of: dimensions.length },
    cleanRows: { a: input.records - input.recordsWithErrors, b: input.records },
    dimensions: scored,
  }
}

function measure(id: string, standard: string | null, a: number, b: number): Measure {
  return { id, standard, a, b, score: percent(a, b) }
}

function dimensionOf(id: Dimension, measures: readonly (Measure & { dimension: Dimension })[]): DimensionScore {
  const a = measures.reduce((sum, one) => sum + one.a, 0)
  const b = measures.reduce((sum, one) => sum + one.b, 0)
  return { id, a, b, score: percent(a, b), measures: measures.map(({ dimension: _, ...rest }) => rest) }
}

function weightedMean(scored: readonly DimensionScore[], weights: Readonly<Partial<Record<Dimension, number>>>): number | null {
  const total = scored.reduce((sum, one) => sum + (weights[one.id] ?? 1), 0)
  if (total === 0) return null
  return scored.reduce((sum, one) => sum + one.score * (weights[one.id] ?? 1), 0) / total
}

function percent(a: number, b: number): number {
  return b === 0 ? 0 : (100 * a) / b
}

/** The grade a score reaches. A score is never rounded up into a grade. */
export function gradeOf(score: number): Grade {
  return gradeFloors.find(([, floor]) => score >= floor)?.[0] ?? 'E'
}
