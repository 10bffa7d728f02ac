/** How many records that are there both times became clean between two checks. */

import { Bits } from '../../check/judged/bits.ts'
import type { CleanRowsChange } from '../../report/card/change.ts'
import type { KeptSets } from '../check/kept-measures.ts'
import { columnsByRule, columnsOf, type Rules } from './column-changes.ts'
import type { EmptiedCells } from './emptied-cells.ts'
import type { StoreMeasures } from './measures-of-store.ts'

/** A record whose error is no longer measured is without one for no merit. */
export function cleanRowsChange(
  before: Rules,
  then: KeptSets,
  { measures, sets: now }: Pick<StoreMeasures, 'measures' | 'sets'>,
  emptied: EmptiedCells,
): CleanRowsChange {
  const { both } = emptied
  const mended = then.errors.and(both).without(now.errors)
  const nowByRule = columnsByRule(measures, now)
  let unmeasured = new Bits()
  let more = 0
  for (const [at, rule] of (mended.count() === 0 ? [] : before.rules).entries()) {
    if (rule.severity !== 'error') continue
    for (const [name, { sets }] of columnsOf(rule.columns, then.rules[at]!)) {
      if (sets === null) continue
      const had = sets.found.and(mended)
      const { judged, wrong } = nowByRule.get(rule.rule)?.get(name)?.sets ?? { judged: new Bits(), wrong: new Bits() }
      // Still wrong, and told of the sheet, whose column is gone.
      const ofSheet = had.and(wrong)
      unmeasured = unmeasured.or(had.without(judged)).or(ofSheet).or(emptied.unmended(rule, had))
      more += Math.min(emptied.bound(rule), had.and(judged).count())
    }
  }
  const noLonger = Math.min(mended.count(), unmeasured.count() + more)
  return { of: both.count(), before: both.without(then.errors).count(), after: both.without(now.errors).count(), noLonger }
}
