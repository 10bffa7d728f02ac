/** What rules judged and found wrong, group by group: now, and of what was judged both times. */

import type { Sets } from '../../check/judged/measured.ts'
import { type MeasureCount, overallOf, shownScore, type Weights } from '../../report/card/measure.ts'
import type { KeptMeasures, KeptSets } from '../check/kept-measures.ts'
import type { CountByGroup } from './by-group.ts'
import type { Common } from './common-sets.ts'
import { type EmptiedCells, outcomeOf } from './emptied-cells.ts'

export interface GroupsRequest {
  readonly measures: Pick<KeptMeasures, 'rules'>
  readonly sets: KeptSets
  /** Of the check compared with; null: none can be compared. */
  readonly before: {
    readonly measures: Pick<KeptMeasures, 'rules'>
    readonly sets: KeptSets
    readonly common: Common
    readonly emptied: EmptiedCells
  } | null
  readonly weights: Weights
}

/** Of a column of a rule, by group. */
export interface ColumnCounts extends Omit<MeasureCount, 'id' | 'judged' | 'wrong'> {
  readonly rule: string
  readonly judged: Uint32Array
  readonly wrong: Uint32Array
  readonly total: number
}

export function columnCounts({ rules }: Pick<KeptMeasures, 'rules'>, sets: KeptSets, counts: CountByGroup): ColumnCounts[] {
  return rules.flatMap(({ rule, dimension, standard, severity, columns }, at) => {
    if (severity === 'info') return []
    return columns.flatMap(({ wrong }, n) => {
      const own = sets.rules[at]?.[n] ?? null
      return own === null ? [] : [{ rule, dimension, standard, total: wrong, judged: counts(own.judged), wrong: counts(own.wrong) }]
    })
  })
}

export function measuresIn(counts: readonly ColumnCounts[], group: number): MeasureCount[] {
  const rules = new Map<string, MeasureCount>()
  for (const { rule, dimension, standard, judged, wrong } of counts) {
    const known = rules.get(rule) ?? { judged: 0, wrong: 0 }
    rules.set(rule, { id: rule, dimension, standard, judged: known.judged + judged[group]!, wrong: known.wrong + wrong[group]! })
  }
  return [...rules.values()].filter(({ judged }) => judged > 0)
}

export interface ChangedCounts extends Omit<ColumnCounts, 'wrong'> {
  readonly wrongThen: Uint32Array
  /** Those that are right only because a cell was emptied are among them. */
  readonly wrongNow: Uint32Array
}

/** The same of what was judged both times. */
export function changedCounts(
  measures: GroupsRequest['measures'],
  sets: KeptSets,
  before: NonNullable<GroupsRequest['before']>,
  counts: CountByGroup,
): ChangedCounts[] {
  const { common, emptied } = before
  const old = new Map<string, Sets>()
  for (const [at, { rule, columns }] of before.measures.rules.entries())
    for (const [n, { field, extra }] of columns.entries()) old.set(JSON.stringify([rule, field, extra]), before.sets.rules[at]?.[n] ?? null)
  return measures.rules.flatMap((measured, at) => {
    const { rule, dimension, standard, severity, columns } = measured
    if (severity === 'info') return []
    return columns.flatMap(({ field, extra }, n) => {
      const now = sets.rules[at]?.[n] ?? null
      const then = old.get(JSON.stringify([rule, field, extra])) ?? null
      if (now === null || then === null) return []
      const { judged, wrongThen, wrongNow, bound } = outcomeOf(measured, then, now, emptied, common)
      const wrong = counts(wrongNow)
      const known = { rule, dimension, standard, total: 0, judged: counts(judged), wrongThen: counts(wrongThen) }
      if (bound === 0) return [{ ...known, wrongNow: wrong }]
      const right = counts(wrongThen.without(wrongNow))
      return [{ ...known, wrongNow: wrong.map((count, group) => count + Math.min(bound, right[group]!)) }]
    })
  })
}

export function changeIn(counts: readonly ChangedCounts[], group: number, weights: Weights): number | null {
  const [then, now] = (['wrongThen', 'wrongNow'] as const).map((which) =>
    overallOf(
      measuresIn(
        counts.map((one) => ({ ...one, wrong: one[which] })),
        group,
      ),
      weights,
    ),
  )
  return then == null || now == null ? null : Math.round((shownScore(now) - shownScore(then)) * 10) / 10
}

export const judgedBy = (measures: readonly MeasureCount[], rule: string) => measures.find(({ id }) => id === rule)?.judged ?? 0
