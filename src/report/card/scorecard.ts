/** The scorecard: a score with its partners, a grade, and what held the grade down. */

import { type Caps, capsThatHold, type Grade, type GradeFloors, gradeOf, type HeldCap, isWorse, usualCaps, usualFloors } from './grade.ts'
import {
  type DimensionScore,
  dimensionScores,
  indicators,
  type MeasureCount,
  measuredIndicators,
  overallOf,
  shownScore,
  type Weights,
} from './measure.ts'

/** What a configuration says of it. */
export interface CardSettings {
  readonly weights: Weights
  readonly critical: readonly string[]
  readonly floors: GradeFloors
  readonly caps: Caps
}

export const usualSettings: CardSettings = { weights: {}, critical: [], floors: usualFloors, caps: usualCaps }

export interface CardFacts {
  readonly records: number
  readonly cleanRows: number
  /** Records beyond the first of their cluster; null where duplicates were not looked for. */
  readonly redundant: number | null
  /** Required columns that are missing, of so many. */
  readonly missingColumns: readonly string[]
  readonly requiredColumns: number
  /** Columns that were measured, rule by rule, of those that could be. */
  readonly columns: Coverage
  /** Measures of rules that score: hints do not. */
  readonly measures: readonly MeasureCount[]
}

/** measured of so many. */
export type Coverage = { readonly measured: number; readonly of: number }

/** a of b. */
export interface Share {
  readonly a: number
  readonly b: number
}

export interface Scorecard {
  /** 0-100 with one decimal; null where nothing was measured. */
  readonly overall: number | null
  /** Null where too little was measured for one. */
  readonly grade: Grade | null
  /** What held the grade down; null where nothing did. */
  readonly cap: HeldCap | null
  /** Indicators of GB/T 36344-2018 that were measured; beside them the columns, rule by rule, that one column less makes fewer. */
  readonly coverage: Coverage & { readonly columns: Coverage }
  /** Records without an error. */
  readonly cleanRows: Share
  /** Redundant records; b is 0 where duplicates were not looked for. */
  readonly redundant: Share
  readonly missingColumns: readonly string[]
  readonly dimensions: readonly DimensionScore[]
}

/** With fewer indicators there is a score, and no grade. */
export const leastIndicators = 4

export function scorecard(facts: CardFacts, { weights, critical, floors, caps }: CardSettings = usualSettings): Scorecard {
  const { records, missingColumns } = facts
  const measures = allMeasures(facts)
  const exact = overallOf(measures, weights)
  const overall = exact === null ? null : shownScore(exact)
  const coverage = { measured: measuredIndicators(measures), of: indicators.size, columns: facts.columns }
  const cleanRows = { a: facts.cleanRows, b: records }
  const redundant = facts.redundant === null ? { a: 0, b: 0 } : { a: facts.redundant, b: records }
  const unmet = critical.filter((rule) => measures.some(({ id, wrong }) => id === rule && wrong > 0))
  const own = overall === null || isTooLittle(coverage.measured, facts) ? null : gradeOf(overall, floors)
  const held = capsThatHold({ cleanRows, redundant, missingColumns, unmet }, caps)[0]
  const cap = own !== null && held !== undefined && isWorse(held.grade, own) ? held : null
  return {
    overall,
    grade: cap?.grade ?? own,
    cap,
    coverage,
    cleanRows,
    redundant,
    missingColumns,
    dimensions: dimensionScores(measures, weights),
  }
}

/** The measures of the rules, and that of redundant records where duplicates were looked for. */
export function allMeasures({ measures, redundant, records }: Pick<CardFacts, 'measures' | 'redundant' | 'records'>): MeasureCount[] {
  if (redundant === null) return [...measures]
  return [...measures, { id: 'duplicates', dimension: 'uniqueness', standard: '0303', judged: records, wrong: redundant }]
}

/** A sheet that lacks most of what is required says too little of its customers, however much of the rest is judged. */
const isTooLittle = (measured: number, { missingColumns, requiredColumns }: CardFacts) =>
  measured < leastIndicators || missingColumns.length * 2 > requiredColumns
