/** The check a report is compared with, and what changed since, record by record. */

import { type Change, changeOf } from '../../report/card/change.ts'
import { overallOf, shownScore, type Weights } from '../../report/card/measure.ts'
import type { Previous, TrendPoint } from '../../report/report-data.ts'
import { localDay } from '../../schema/local-day.ts'
import { areComparable, type KeptCheck, type KeptMeasures, type KeptSets } from '../check/kept-measures.ts'
import { cleanRowsChange } from './clean-rows-change.ts'
import { columnChanges } from './column-changes.ts'
import type { Common } from './common-sets.ts'
import { emptiedCells } from './emptied-cells.ts'
import { measureCounts, type StoreMeasures } from './measures-of-store.ts'
import { type Moved, unmoved } from './merged-since.ts'

/** Days of a trend that are compared with now, the last ones. */
const compared = 24

/**
 * The check that a report is compared with; null where there is none. Unless it is named: the last one of an earlier day, else the one before.
 * @param named a run, or a day `YYYY-MM-DD`: the last check up to its end
 */
export function checkBefore(
  checks: readonly KeptCheck[],
  latest: KeptCheck | null,
  named: string | null,
  writtenNow?: string,
): KeptCheck | null {
  const before = latest === null ? checks : checks.filter(({ run }) => run < latest.run)
  const day = ({ at }: KeptCheck) => localDay(new Date(at), writtenNow)
  if (named !== null && /^\d+$/.test(named)) return before.findLast(({ run }) => run <= Number(named)) ?? null
  if (named !== null) return before.findLast((check) => day(check) <= named) ?? null
  const last = before.at(-1) ?? null
  return latest === null ? last : (before.findLast((check) => day(check) < day(latest)) ?? last)
}

/** @param sets of the check before; null where they are no longer kept @param moved asked for where the two can be compared */
export function previousOf(
  before: KeptCheck,
  sets: KeptSets | null,
  now: StoreMeasures,
  weights: Weights,
  common: Common,
  moved: () => Moved,
): Previous {
  const { run, at, records, cleanRows } = before
  const told = { run, at, records, cleanRows, score: scoreOf(before, weights) }
  if (!areComparable(before, now.measures)) return { ...told, reason: 'rules', change: null }
  if (sets === null) return { ...told, reason: 'records', change: null }
  return { ...told, reason: null, change: changeBetween(before, sets, now, weights, common, moved()) }
}

/** What changed between two checks by the same rules. */
export function changeBetween(
  before: Pick<KeptMeasures, 'rules'>,
  sets: KeptSets,
  now: Pick<StoreMeasures, 'measures' | 'sets'>,
  weights: Weights,
  common: Common,
  moved: Moved = unmoved,
): Change {
  const emptied = emptiedCells(sets, now.sets)
  const columns = columnChanges(before, sets, now, common, emptied, moved)
  return changeOf(columns, cleanRowsChange(before, sets, now, emptied), weights)
}

/**
 * The score at the last check of each day, oldest first, and what the records of that check would score by what is still measured of them: the
 * score now less what changed since, on what was judged both times.
 * @param changeSince the points between a check and now; null where they cannot be compared
 */
export function trendOf(
  checks: readonly KeptCheck[],
  now: Pick<StoreMeasures, 'check' | 'measures'>,
  changeSince: (check: KeptCheck) => number | null,
  weights: Weights,
  writtenNow?: string,
): TrendPoint[] {
  const byDay = new Map(checks.map((check) => [localDay(new Date(check.at), writtenNow), check]))
  const latest = scoreOf(now.measures, weights)
  const days = [...byDay.values()]
  return days.map((check, day) => {
    const { run, at } = check
    const isCompared = areComparable(check, now.measures) && days.length - day <= compared
    const change = run === now.check?.run ? 0 : isCompared ? changeSince(check) : null
    const likeForLike = change === null || latest === null ? null : Math.min(100, Math.max(0, Math.round((latest - change) * 10) / 10))
    return { run, at, score: scoreOf(check, weights), likeForLike, isComparable: likeForLike !== null }
  })
}

function scoreOf(measures: Pick<KeptMeasures, 'rules'>, weights: Weights): number | null {
  const overall = overallOf(measureCounts(measures), weights)
  return overall === null ? null : shownScore(overall)
}
