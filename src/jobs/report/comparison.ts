/** The check that a report is compared with, for the whole and for its groups. */

import type { Weights } from '../../report/card/measure.ts'
import type { Previous, TrendPoint } from '../../report/report-data.ts'
import type { Store } from '../../store/store.ts'
import { areComparable, type KeptCheck, keptSets } from '../check/kept-measures.ts'
import { commonSets } from './common-sets.ts'
import { changeBetween, checkBefore, previousOf, trendOf } from './compare-checks.ts'
import { emptiedCells } from './emptied-cells.ts'
import type { GroupsRequest } from './group-counts.ts'
import type { StoreMeasures } from './measures-of-store.ts'
import { mergedSince } from './merged-since.ts'

interface Wanted {
  /** Every check that kept its counts, oldest first. */
  readonly checks: readonly KeptCheck[]
  readonly compare: string | null
  readonly weights: Weights
  readonly writtenNow: string | undefined
}

export interface Comparison {
  readonly previous: Previous | null
  readonly before: GroupsRequest['before']
  readonly trend: readonly TrendPoint[]
}

export function comparisonOf(store: Store, now: StoreMeasures, { checks, compare, weights, writtenNow }: Wanted): Comparison {
  const check = checkBefore(checks, now.check, compare, writtenNow)
  const common = commonSets()
  const setsOf = (one: KeptCheck) => (areComparable(one, now.measures) ? keptSets(store, one.run, one) : null)
  const sets = check === null ? null : setsOf(check)
  const previous = check === null ? null : previousOf(check, sets, now, weights, common, () => mergedSince(store, check.run))
  function changeSince(one: KeptCheck): number | null {
    if (one.run === previous?.run) return previous.change?.points ?? null
    const own = setsOf(one)
    return own === null ? null : changeBetween(one, own, now, weights, commonSets()).points
  }
  return {
    previous,
    before: check === null || sets === null ? null : { measures: check, sets, common, emptied: emptiedCells(sets, now.sets) },
    trend: trendOf(checks, now, changeSince, weights, writtenNow),
  }
}
