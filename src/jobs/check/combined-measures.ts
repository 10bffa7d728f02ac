/** What a check measured, brought up to date with the records and rules that were judged again. */

import { Bits } from '../../check/judged/bits.ts'
import { columnName, countsOf, type MeasuredColumn, type MeasuredRule, type Sets } from '../../check/judged/measured.ts'
import type { FieldName } from '../../record.ts'
import type { KeptSets } from './kept-measures.ts'

/** Rules, and as many lists of the sets of their columns. */
export interface MeasuredSets {
  readonly rules: readonly MeasuredRule[]
  readonly sets: KeptSets['rules']
}

/** Which records of a rule were judged again: by column, since records that share a key are judged again in its column alone. */
export interface Again {
  readonly judged: Bits
  readonly wrong: (field: FieldName | null) => Bits
}

/**
 * @param kept what was measured before
 * @param anew what was measured of the records judged again
 * @param againOf of a rule, what of it was judged again: `all`, or null for nothing
 */
export function combinedMeasures(kept: MeasuredSets, anew: MeasuredSets, againOf: (rule: string) => Again | 'all' | null): MeasuredSets {
  const young = new Map(anew.rules.map(({ rule, columns }, at) => [rule, columnsOf(columns, anew.sets[at]!)]))
  const all = kept.rules.map((rule, at) => {
    const again = againOf(rule.rule)
    const old = columnsOf(rule.columns, kept.sets[at]!)
    const now = young.get(rule.rule) ?? []
    return [rule, again === null ? old : again === 'all' ? now : mergedColumns(old, now, again)] as const
  })
  return {
    rules: all.map(([rule, columns]) => ({ ...rule, columns: columns.map(({ column }) => column) })),
    sets: all.map(([, columns]) => columns.map(({ sets }) => sets)),
  }
}

interface Column {
  readonly column: MeasuredColumn
  readonly sets: Sets
}

const columnsOf = (columns: readonly MeasuredColumn[], sets: readonly Sets[]): Column[] =>
  columns.map((column, at) => ({ column, sets: sets[at] ?? null }))

const none = { judged: new Bits(), wrong: new Bits(), found: new Bits() }

function mergedColumns(before: readonly Column[], after: readonly Column[], again: Again): Column[] {
  const named = (columns: readonly Column[]) => new Map(columns.map((one) => [columnName(one.column), one]))
  const [old, now] = [named(before), named(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((name) => {
      const { column } = (old.get(name) ?? now.get(name))!
      const [was, is] = [old.get(name)?.sets ?? none, now.get(name)?.sets ?? none]
      const sets = {
        judged: was.judged.without(again.judged).or(is.judged),
        wrong: was.wrong.without(again.wrong(column.field)).or(is.wrong),
        found: was.found.without(again.wrong(column.field)).or(is.found),
      }
      const { hanging: _, ...known } = column
      return { column: { ...known, ...countsOf(sets) }, sets }
    })
    .filter(({ column }) => column.judged > 0)
}
