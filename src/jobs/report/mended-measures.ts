/**
 * What becomes of every measure when the cells that a rule found wrong in a column are mended. A wrong cell is wrong for the other rules that
 * judge it, and for those that compare it with others: an e-mail address that is none counts in its form, its domain and its being shared.
 */

import { Bits } from '../../check/judged/bits.ts'
import { columnName } from '../../check/judged/measured.ts'
import type { MeasureChange } from '../../report/card/gain.ts'
import type { KeptMeasures, KeptSets } from '../check/kept-measures.ts'

/**
 * Gives of a rule and a column, by their places among the measures, the measures that change. A mended cell is one that no rule finds wrong; what
 * also hangs on another wrong cell of its record stays wrong. What the mended value lets a rule judge for the first time is not counted: nobody
 * knows whether a customer of no known type will be one that owes a contact this month.
 */
export function mendedMeasures({ rules }: Pick<KeptMeasures, 'rules'>, { rules: sets, spoilt, filled }: KeptSets) {
  const none = new Bits()
  return (at: number, n: number): MeasureChange[] => {
    const { rule, columns } = rules[at]!
    const column = columns[n]!
    const { field, extra, wrong, hanging = 0 } = column
    const own = sets[at]?.[n] ?? null
    if (own === null || (field === null && extra === undefined)) return [{ rule, judged: 0, wrong: hanging - wrong }]
    const cells = own.wrong.and(own.found)
    const name = columnName(column)
    const here = field === null ? undefined : filled.get(field)
    const empty = here === undefined ? none : cells.without(here)
    const unread = field === null ? none : cells.and(spoilt.get(field) ?? none)
    return rules.flatMap((other, place) => {
      const { reads } = other
      const isRead = field !== null && Array.isArray(reads) && reads.includes(field)
      const isElsewhere = isRead ? reads.reduce((all, one) => (one === field ? all : all.or(spoilt.get(one) ?? none)), none) : none
      const changed = { rule: other.rule, judged: 0, wrong: 0 }
      for (const [which, one] of other.columns.entries()) {
        const judgement = sets[place]?.[which] ?? null
        if (judgement === null) continue
        if (columnName(one) === name) {
          changed.wrong -= judgement.wrong.and(cells).count()
          // A rule that judges every filled cell judges those that were empty, too.
          if (here !== undefined && here.without(judgement.judged).count() === 0) changed.judged += empty.without(judgement.judged).count()
        } else if (isRead) {
          // Records that share something with others may do so after it, too.
          const wrongHere = other.isRelative === true ? judgement.wrong.without(judgement.found) : judgement.wrong
          const right = wrongHere.and(unread).without(isElsewhere)
          changed.wrong -= right.count()
          // An empty cell that may have been owed, such as a churn reason of a customer of no known type, is not owed.
          const stillJudged = one.field === null ? undefined : filled.get(one.field)
          if (stillJudged !== undefined) changed.judged -= right.without(stillJudged).count()
        }
      }
      return changed.judged === 0 && changed.wrong === 0 ? [] : [changed]
    })
  }
}
