/** What would help most: the points the score would gain if what a rule found in a column were right. */

import { type MeasureCount, overallOf, type Weights } from './measure.ts'

/** Something that could be mended: `wrong` of the measure `rule` become right. */
export interface Mendable {
  readonly rule: string
  readonly column: string | null
  readonly wrong: number
}

export interface Gain extends Mendable {
  /** Points, unrounded. */
  readonly points: number
}

/** The greatest gain first; what would gain nothing is left out. */
export function gainsOf(mendable: readonly Mendable[], measures: readonly MeasureCount[], weights: Weights): Gain[] {
  const before = overallOf(measures, weights)
  if (before === null) return []
  const gains = mendable.map((one) => {
    const mended = measures.map((measure) => (measure.id === one.rule ? { ...measure, wrong: measure.wrong - one.wrong } : measure))
    return { ...one, points: (overallOf(mended, weights) ?? before) - before }
  })
  return gains
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || b.wrong - a.wrong || (`${a.rule}${a.column}` < `${b.rule}${b.column}` ? -1 : 1))
}
