/**
 * Measures and their scores. A measure is one rule: A of B, as GB/T 36344-2018 has it (X = A / B), where B is what the rule judged and A what
 * of it is right. Two indicators of the standard are rates of bad ones; of these A is what is wrong, and (B - A) / B counts.
 */

import { type Dimension, dimensions } from '../../finding.ts'

/** How much was judged and found wrong. */
export interface Counted {
  readonly judged: number
  readonly wrong: number
}

export interface MeasureCount extends Counted {
  /** The rule's id; `duplicates` for redundant records. */
  readonly id: string
  readonly dimension: Dimension
  /** Indicator of GB/T 36344-2018. */
  readonly standard: string
}

export interface Measure {
  readonly id: string
  readonly standard: string
  /** Right ones of b; of a rate of bad ones (0303, 0305) the wrong ones. */
  readonly a: number
  readonly b: number
  /** 0-100, of right ones. */
  readonly score: number
}

export interface DimensionScore {
  readonly id: Dimension
  /** Right and judged, all its measures together: to read, not what the score is made of. */
  readonly a: number
  readonly b: number
  readonly score: number
  readonly measures: readonly Measure[]
}

/** By dimension or rule; what is not named counts 1, what counts 0 is shown and not scored. */
export type Weights = Readonly<Record<string, number>>

/** Rate of duplicates and rate of dirty data: here A is what is bad. */
const badRates: ReadonlySet<string> = new Set(['0303', '0305'])

export const isBadRate = (standard: string): boolean => badRates.has(standard)

/** The indicators of GB/T 36344-2018. */
export const indicators: ReadonlySet<string> = new Set([
  ...['0101', '0102', '0103', '0104', '0105', '0106'],
  ...['0201', '0202'],
  ...['0301', '0302', '0303', '0304', '0305'],
  ...['0401', '0402'],
  ...['0501', '0502', '0503'],
  ...['0601', '0602'],
])

const rightShare = ({ judged, wrong }: Counted) => (100 * (judged - wrong)) / judged

export function measureOf({ id, standard, judged, wrong }: MeasureCount): Measure {
  return { id, standard, a: isBadRate(standard) ? wrong : judged - wrong, b: judged, score: rightShare({ judged, wrong }) }
}

/** The measured dimensions, in their fixed order: each the weighted mean of its measures, not of pooled counts. */
export function dimensionScores(counts: readonly MeasureCount[], weights: Weights = {}): DimensionScore[] {
  return dimensions.flatMap((id) => {
    const own = counts.filter((one) => one.dimension === id && one.judged > 0)
    const score = weightedMean(own.map((one) => [rightShare(one), weights[one.id] ?? 1]))
    if (score === null) return []
    const sum = (value: (one: MeasureCount) => number) => own.reduce((all, one) => all + value(one), 0)
    return [{ id, a: sum(({ judged, wrong }) => judged - wrong), b: sum(({ judged }) => judged), score, measures: own.map(measureOf) }]
  })
}

/** The weighted mean of the measured dimensions, 0-100; null where nothing was measured. */
export function overallOf(counts: readonly MeasureCount[], weights: Weights = {}): number | null {
  return weightedMean(dimensionScores(counts, weights).map(({ id, score }) => [score, weights[id] ?? 1]))
}

/** With one decimal, as it is shown, graded and compared with a gate. Only what is perfect is 100. */
export function shownScore(score: number): number {
  const rounded = Math.round(score * 10) / 10
  return rounded >= 100 && score < 100 ? 99.9 : rounded
}

/** How many indicators of the standard were measured. */
export function measuredIndicators(counts: readonly MeasureCount[]): number {
  return new Set(counts.filter(({ judged, standard }) => judged > 0 && indicators.has(standard)).map(({ standard }) => standard)).size
}

/** Null where nothing has weight. */
function weightedMean(values: readonly (readonly [value: number, weight: number])[]): number | null {
  const total = values.reduce((sum, [, weight]) => sum + weight, 0)
  return total === 0 ? null : values.reduce((sum, [value, weight]) => sum + value * weight, 0) / total
}
