/** The check a report is compared with, and what changed since, record by record. */

import { columnName, type MeasuredColumn, type Sets } from '../../check/judged/measured.ts'
import { type ColumnChange, changeOf } from '../../report/card/change.ts'
import { overallOf, shownScore, type Weights } from '../../report/card/measure.ts'
import type { Previous, TrendPoint } from '../../report/report-data.ts'
import { localDay } from '../../schema/local-day.ts'
import type { KeptCheck, KeptMeasures, KeptSets } from '../check/kept-measures.ts'
import type { Common } from './common-sets.ts'
import { measureCounts, type StoreMeasures } from './measures-of-store.ts'

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

/** @param sets of the check before; null where they are no longer kept */
export function previousOf(before: KeptCheck, sets: KeptSets | null, now: StoreMeasures, weights: Weights, common: Common): Previous {
  const { run, at, records, cleanRows } = before
  const overall = overallOf(measureCounts(before), weights)
  const told = { run, at, records, cleanRows, score: overall === null ? null : shownScore(overall) }
  if (before.ruleSet !== now.measures.ruleSet) return { ...told, reason: 'rules', change: null }
  if (sets === null) return { ...told, reason: 'records', change: null }
  return { ...told, reason: null, change: changeOf(columnChanges(before, sets, now, common), weights) }
}

/** Column by column of the rules that score, then and now. */
export function columnChanges(before: KeptMeasures, sets: KeptSets, now: Omit<StoreMeasures, 'check'>, common: Common): ColumnChange[] {
  const nowByRule = new Map(now.measures.rules.map((rule, at) => [rule.rule, columnsOf(rule.columns, now.sets.rules[at]!)]))
  return before.rules.flatMap(({ rule, dimension, standard, severity, columns }, at) => {
    if (severity === 'info') return []
    const old = columnsOf(columns, sets.rules[at]!)
    const young = nowByRule.get(rule) ?? new Map<string, OfColumn>()
    return [...new Set([...old.keys(), ...young.keys()])].map((name) => {
      const one = old.get(name)
      const two = young.get(name)
      const { field = null, extra } = (one ?? two)!.column
      const none = { judged: 0, wrong: 0 }
      const known = { rule, dimension, standard, column: field ?? extra ?? null, before: one?.column ?? none, after: two?.column ?? none }
      return { ...known, ...bothTimes(one?.sets ?? null, two?.sets ?? null, common) }
    })
  })
}

interface OfColumn {
  readonly column: MeasuredColumn
  readonly sets: Sets
}

const columnsOf = (columns: readonly MeasuredColumn[], sets: readonly Sets[]) =>
  new Map(columns.map((column, at) => [columnName(column), { column, sets: sets[at] ?? null }]))

function bothTimes(then: Sets, now: Sets, common: Common): Pick<ColumnChange, 'both' | 'found' | 'gone'> {
  if (then === null && now === null) return { both: null, found: 0, gone: 0 }
  if (then === null || now === null) {
    return { both: { judged: 0, wrongThen: 0, wrongNow: 0 }, found: now?.wrong.count() ?? 0, gone: then?.wrong.count() ?? 0 }
  }
  const both = common(then.judged, now.judged)
  return {
    both: { judged: both.count(), wrongThen: common(then.wrong, both).count(), wrongNow: common(now.wrong, both).count() },
    found: now.wrong.without(then.wrong).count(),
    gone: then.wrong.without(now.wrong).count(),
  }
}

/** The score at the last check of each day, oldest first. */
export function trendOf(checks: readonly KeptCheck[], ruleSet: string, weights: Weights, writtenNow?: string): TrendPoint[] {
  const byDay = new Map(checks.map((check) => [localDay(new Date(check.at), writtenNow), check]))
  return [...byDay.values()].map((check) => {
    const overall = overallOf(measureCounts(check), weights)
    return { run: check.run, at: check.at, score: overall === null ? null : shownScore(overall), isComparable: check.ruleSet === ruleSet }
  })
}
