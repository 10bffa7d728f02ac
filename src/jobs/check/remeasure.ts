/** Brings what a check measured up to date with a few records that changed. */

import { Bits } from '../../check/judged/bits.ts'
import type { JudgedRule } from '../../check/judged/judged.ts'
import { columnName } from '../../check/judged/measured.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import { type KeptMeasures, keptChecks, keptSets, packed } from './kept-measures.ts'

/** What was judged of these records anew; of other rules nothing is touched. */
export interface Remeasured {
  /** As many as are in the store. */
  readonly records: number
  readonly recordsWithErrors: number
  readonly ids: readonly number[]
  /** Null: all rules, for records that are gone. */
  readonly rules: ReadonlySet<string> | null
  readonly judged: { readonly rules: readonly JudgedRule[]; readonly errors: Bits }
}

/** Brings the measures of a check up to date with a few records that changed. Does nothing where their sets are not kept. */
export function remeasure(
  store: Store,
  kind: SheetKind,
  run: number,
  { records, recordsWithErrors, ids, rules, judged }: Remeasured,
): void {
  const kept = keptChecks(store, kind).find((check) => check.run === run)
  const sets = kept === undefined ? null : keptSets(store, run)
  if (kept === undefined || sets === null) return
  // Rules may share a set: what was judged anew is left out of a copy.
  const again = new Bits()
  for (const id of ids) again.add(id)
  const anew = new Map(judged.rules.map(({ by, columns }) => [by.rule.id, columns]))
  const all = kept.rules.map((rule, at) => {
    if (rules !== null && !rules.has(rule.rule)) return { rule, sets: sets.rules[at]! }
    const columns = new Map(rule.columns.map((column, n) => [columnName(column), { column, bits: left(sets.rules[at]![n] ?? null) }]))
    for (const { field, extra, ...bits } of anew.get(rule.rule) ?? []) {
      const column = { field, ...(extra === undefined ? {} : { extra }), judged: 0, wrong: 0 }
      const known = columns.get(columnName(column))
      const old = known?.bits ?? { judged: new Bits(), wrong: new Bits() }
      columns.set(columnName(column), { column, bits: { judged: old.judged.or(bits.judged), wrong: old.wrong.or(bits.wrong) } })
    }
    const counted = [...columns.values()]
      .map(({ column, bits }) => ({
        bits,
        column: bits === null ? column : { ...column, judged: bits.judged.count(), wrong: bits.wrong.count() },
      }))
      .filter(({ column }) => column.judged > 0)
      .sort((a, b) => (columnName(a.column) < columnName(b.column) ? -1 : 1))
    return { rule: { ...rule, columns: counted.map(({ column }) => column) }, sets: counted.map(({ bits }) => bits) }
  })
  const { run: _, at: __, ...counts } = kept
  const now: KeptMeasures = { ...counts, records, cleanRows: records - recordsWithErrors, rules: all.map(({ rule }) => rule) }
  store.measures.keep(
    run,
    now,
    packed(
      all.map((one) => one.sets),
      sets.errors.without(again).or(judged.errors),
    ),
  )

  function left(bits: { readonly judged: Bits; readonly wrong: Bits } | null) {
    return bits === null ? null : { judged: bits.judged.without(again), wrong: bits.wrong.without(again) }
  }
}
