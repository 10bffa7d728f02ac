/** What changed between two checks, column by column of the rules that score. */

import type { Bits } from '../../check/judged/bits.ts'
import { columnName, type MeasuredColumn, type MeasuredRule, type Sets } from '../../check/judged/measured.ts'
import type { ColumnChange } from '../../report/card/change.ts'
import type { KeptMeasures, KeptSets } from '../check/kept-measures.ts'
import type { Common } from './common-sets.ts'
import { type EmptiedCells, outcomeOf } from './emptied-cells.ts'
import type { StoreMeasures } from './measures-of-store.ts'
import { type Moved, unmoved } from './merged-since.ts'

export type Rules = Pick<KeptMeasures, 'rules'>

export function columnChanges(
  before: Rules,
  sets: KeptSets,
  now: Pick<StoreMeasures, 'measures' | 'sets'>,
  common: Common,
  emptied: EmptiedCells,
  moved: Moved,
): ColumnChange[] {
  const nowByRule = columnsByRule(now.measures, now.sets)
  return before.rules.flatMap((measured, at) => {
    const { rule, dimension, standard, severity, columns } = measured
    if (severity === 'info') return []
    const old = columnsOf(columns, sets.rules[at]!)
    const young = nowByRule.get(rule) ?? new Map<string, OfColumn>()
    return [...new Set([...old.keys(), ...young.keys()])].map((name) => {
      const one = old.get(name)
      const two = young.get(name)
      const { field = null, extra } = (one ?? two)!.column
      const none = { judged: 0, wrong: 0 }
      const known = { rule, dimension, standard, column: field ?? extra ?? null, before: one?.column ?? none, after: two?.column ?? none }
      return { ...known, ...bothTimes(measured, one?.sets ?? null, two?.sets ?? null, common, emptied, moved) }
    })
  })
}

interface OfColumn {
  readonly column: MeasuredColumn
  readonly sets: Sets
}

export const columnsOf = (columns: readonly MeasuredColumn[], sets: readonly Sets[]) =>
  new Map(columns.map((column, at) => [columnName(column), { column, sets: sets[at] ?? null }]))

export const columnsByRule = ({ rules }: Rules, sets: KeptSets) =>
  new Map(rules.map((rule, at) => [rule.rule, columnsOf(rule.columns, sets.rules[at]!)]))

function bothTimes(
  rule: MeasuredRule,
  then: Sets,
  now: Sets,
  common: Common,
  emptied: EmptiedCells,
  moved: Moved,
): Pick<ColumnChange, 'both' | 'findings' | 'noLonger'> {
  if (then === null && now === null) return { both: null, findings: { new: 0, gone: 0, noLonger: 0 }, noLonger: 0 }
  if (then !== null && now !== null && moved === unmoved && areSame(then, now)) {
    const wrong = countOf(now.wrong)
    return {
      both: { judged: countOf(now.judged), wrongThen: wrong, wrongNow: wrong },
      findings: { new: 0, gone: 0, noLonger: 0 },
      noLonger: 0,
    }
  }
  // What left with its record is no cell that is measured no longer.
  const stillThere = then === null ? 0 : common(then.judged, emptied.both).count()
  if (then === null || now === null) {
    const findings = { new: now?.found.count() ?? 0, gone: 0, noLonger: then === null ? 0 : moved(then.found).count() }
    return { both: { judged: 0, wrongThen: 0, wrongNow: 0 }, findings, noLonger: stillThere }
  }
  const { judged, wrongThen, wrongNow, bound } = outcomeOf(rule, then, now, emptied, common)
  const counts = { judged: judged.count(), wrongThen: wrongThen.count(), wrongNow: wrongNow.count() }
  const right = bound === 0 ? 0 : wrongThen.without(wrongNow).count()
  const found = moved(then.found)
  const lost = found.without(now.found)
  const mended = lost.and(now.judged)
  const own = mended.count() - emptied.unmended(rule, mended).count()
  // Of records that share something each has a finding, and one emptied cell may end them all.
  const gone = bound === 0 ? own : Math.min(own, Math.max(0, right - bound))
  return {
    both: { ...counts, wrongNow: counts.wrongNow + Math.min(bound, right) },
    findings: { new: now.found.without(found).count(), gone, noLonger: lost.count() - gone },
    noLonger: Math.max(0, stillThere - counts.judged),
  }
}

/** From one day to the next few columns change. */
const areSame = (then: NonNullable<Sets>, now: NonNullable<Sets>) =>
  then.judged.equals(now.judged) && then.wrong.equals(now.wrong) && then.found.equals(now.found)

const counted = new WeakMap<Bits, number>()
/** The sets of now are counted once, not for every day they are compared with. */
function countOf(bits: Bits): number {
  const count = counted.get(bits) ?? bits.count()
  counted.set(bits, count)
  return count
}
