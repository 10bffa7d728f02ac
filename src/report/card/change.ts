/**
 * What changed between two checks. Only measures judged both times are compared, and only on the records judged both times: a column that
 * is gone, or cells that were emptied, make no gain; they are told as what is no longer measured. Of two records that shared a phone, one of
 * which has none any more, the other one is no gain either.
 */

import type { Dimension } from '../../finding.ts'
import { type Counted, type MeasureCount, overallOf, shownScore, type Weights } from './measure.ts'

/** Of one column of a rule: then, now, and of the records judged both times. */
export interface ColumnChange {
  readonly rule: string
  readonly dimension: Dimension
  readonly standard: string
  /** The field or header; null: records as a whole. */
  readonly column: string | null
  readonly before: Counted
  readonly after: Counted
  /** Judged both times: wrong then, wrong now. Null of groups and sheets, which have no records to know again. */
  readonly both: { readonly judged: number; readonly wrongThen: number; readonly wrongNow: number } | null
  /** Judged then and not now, of records that are there both times. */
  readonly noLonger: number
  readonly findings: FindingChange
}

export interface FindingChange {
  /** There now and not then. */
  readonly new: number
  /** There then, and judged right now: mended. */
  readonly gone: number
  /** There then, and not judged now, or right for want of another cell: the cell was emptied, the column or the record is gone. */
  readonly noLonger: number
}

export interface Change {
  /** Points, one decimal, on what was judged both times; null where nothing was. */
  readonly points: number | null
  /** By dimension, the same. */
  readonly dimensions: Readonly<Partial<Record<Dimension, number>>>
  /** Columns of rules that judge fewer of the records that are there both times: what is measured no longer. */
  readonly noLonger: readonly { readonly rule: string; readonly column: string | null; readonly judged: number }[]
  /** The other way round: measured now and not then. */
  readonly newly: readonly { readonly rule: string; readonly column: string | null; readonly judged: number }[]
  readonly findings: FindingChange
  /** Rules with their new and gone findings, the most first. */
  readonly rules: readonly ({ readonly rule: string } & FindingChange)[]
  readonly cleanRows: CleanRowsChange
}

/** Records without an error, of those that are there both times. */
export interface CleanRowsChange {
  readonly of: number
  readonly before: number
  readonly after: number
  /** So many of `after` had an error that is no longer measured. */
  readonly noLonger: number
}

export function changeOf(columns: readonly ColumnChange[], cleanRows: CleanRowsChange, weights: Weights): Change {
  const [before, after] = (['wrongThen', 'wrongNow'] as const).map((wrong) => measuresOf(columns, wrong))
  const points = difference(overallOf(after!, weights), overallOf(before!, weights))
  const dimensions = [...new Set(after!.map(({ dimension }) => dimension))].flatMap((id) => {
    const of = (list: readonly MeasureCount[]) =>
      overallOf(
        list.filter(({ dimension }) => dimension === id),
        weights,
      )
    const own = difference(of(after!), of(before!))
    return own === null ? [] : [[id, own] as const]
  })
  return {
    points,
    dimensions: Object.fromEntries(dimensions),
    noLonger: lost(columns, ({ noLonger }) => noLonger),
    newly: lost(columns, ({ after: young, both }) => young.judged - (both?.judged ?? 0)).filter(({ rule, column }) =>
      columns.some((one) => one.rule === rule && one.column === column && one.before.judged === 0),
    ),
    findings: columns.reduce((all, { findings }) => together(all, findings), noFindings),
    rules: byRule(columns),
    cleanRows,
  }
}

/** Measures over what was judged both times. */
function measuresOf(columns: readonly ColumnChange[], which: 'wrongThen' | 'wrongNow'): MeasureCount[] {
  const rules = new Map<string, MeasureCount>()
  for (const { rule, dimension, standard, both } of columns) {
    if (both === null || both.judged === 0) continue
    const { judged, wrong } = rules.get(rule) ?? { judged: 0, wrong: 0 }
    rules.set(rule, { id: rule, dimension, standard, judged: judged + both.judged, wrong: wrong + both[which] })
  }
  return [...rules.values()]
}

function lost(columns: readonly ColumnChange[], count: (one: ColumnChange) => number) {
  return columns
    .filter(({ both }) => both !== null)
    .map((one) => ({ rule: one.rule, column: one.column, judged: count(one) }))
    .filter(({ judged }) => judged > 0)
    .sort((a, b) => b.judged - a.judged || (a.rule < b.rule ? -1 : 1))
}

const noFindings: FindingChange = { new: 0, gone: 0, noLonger: 0 }
const together = (one: FindingChange, other: FindingChange): FindingChange => ({
  new: one.new + other.new,
  gone: one.gone + other.gone,
  noLonger: one.noLonger + other.noLonger,
})

function byRule(columns: readonly ColumnChange[]): Change['rules'] {
  const rules = new Map<string, FindingChange>()
  for (const { rule, findings } of columns) rules.set(rule, together(rules.get(rule) ?? noFindings, findings))
  return [...rules]
    .map(([rule, own]) => ({ rule, ...own }))
    .filter((one) => one.new + one.gone + one.noLonger > 0)
    .sort((a, b) => b.new - a.new || b.gone - a.gone || b.noLonger - a.noLonger || (a.rule < b.rule ? -1 : 1))
}

/** Of two scores as they are shown, so that a reader can subtract. */
const difference = (now: number | null, then: number | null) =>
  now === null || then === null ? null : Math.round((shownScore(now) - shownScore(then)) * 10) / 10
