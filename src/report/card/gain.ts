/** What would help most: the points the score would gain if the cells that a rule found wrong in a column were mended. */

import { type Counted, type MeasureCount, overallOf, type Weights } from './measure.ts'

/** How many more of a measure are judged and wrong; fewer: below 0. */
export interface MeasureChange extends Counted {
  readonly rule: string
}

/** Something that could be mended: `wrong` cells that a rule found. */
export interface Mendable {
  readonly rule: string
  readonly column: string | null
  readonly wrong: number
  /** The measures that change with them; left out: so many of the rule's own become right. */
  readonly changes?: readonly MeasureChange[]
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
    const { rule, wrong, changes = [{ rule, judged: 0, wrong: -wrong }] } = one
    const changeOf = new Map(changes.map((change) => [change.rule, change]))
    const mended = measures.map((measure) => {
      const change = changeOf.get(measure.id)
      return change === undefined ? measure : { ...measure, judged: measure.judged + change.judged, wrong: measure.wrong + change.wrong }
    })
    return { ...one, points: (overallOf(mended, weights) ?? before) - before }
  })
  return gains
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || b.wrong - a.wrong || (`${a.rule}${a.column}` < `${b.rule}${b.column}` ? -1 : 1))
}
