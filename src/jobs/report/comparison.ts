/** The check that a report is compared with, for the whole and for its groups. */

import type { Weights } from '../../report/card/measure.ts'
import type { Previous } from '../../report/report-data.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { type KeptCheck, keptChecks, keptSets } from '../check/kept-measures.ts'
import { commonSets } from './common-sets.ts'
import { checkBefore, previousOf } from './compare-checks.ts'
import type { GroupsRequest } from './group-counts.ts'
import type { StoreMeasures } from './measures-of-store.ts'

interface Wanted {
  readonly kind: SheetKind
  readonly compare: string | null
  readonly weights: Weights
  readonly writtenNow: string | undefined
}

export interface Comparison {
  /** Every check that kept its counts, oldest first. */
  readonly checks: readonly KeptCheck[]
  readonly previous: Previous | null
  readonly before: GroupsRequest['before']
}

export function comparisonOf(store: Store, now: StoreMeasures, { kind, compare, weights, writtenNow }: Wanted): Comparison {
  const checks = keptChecks(store, kind)
  const check = checkBefore(checks, now.check, compare, writtenNow)
  if (check === null) return { checks, previous: null, before: null }
  const common = commonSets()
  const sets = check.ruleSet === now.measures.ruleSet ? keptSets(store, check.run) : null
  const previous = previousOf(check, sets, now, weights, common)
  return { checks, previous, before: sets === null ? null : { measures: check, sets, common } }
}
