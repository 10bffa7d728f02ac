/** What a check measured: of each rule, column by column, how much it judged and found wrong, and in which records. */

import type { Dimension, Severity } from '../../finding.ts'
import type { FieldName } from '../../record.ts'
import type { Bits } from './bits.ts'
import type { JudgedRule } from './judged.ts'

/** Cells of a field or of the sheet's own column `extra`; with neither, records as a whole, groups or sheets. */
export interface MeasuredColumn {
  readonly field: FieldName | null
  readonly extra?: string
  readonly judged: number
  readonly wrong: number
}

export interface MeasuredRule {
  readonly rule: string
  readonly dimension: Dimension
  /** Indicator of GB/T 36344-2018. */
  readonly standard: string
  readonly severity: Severity
  readonly columns: readonly MeasuredColumn[]
}

/** The records of a column, by their numbers; null for groups and sheets, and where they are no longer kept. */
export type Sets = { readonly judged: Bits; readonly wrong: Bits } | null

/** The counts of a check, as they are kept with its run. */
export interface Measured {
  readonly records: number
  /** Records without an error. */
  readonly cleanRows: number
  /** Required fields that have no column. */
  readonly missing: readonly FieldName[]
  /** How many fields, or lists of fields of which one will do, are required. */
  readonly required: number
  readonly rules: readonly MeasuredRule[]
}

export interface MeasuredCheck extends Measured {
  /** As `rules`: of each rule the sets of its columns. */
  readonly sets: readonly (readonly Sets[])[]
  /** Records with an error. */
  readonly errors: Bits
}

/** Names a column among those of a rule. */
export const columnName = ({ field, extra }: Pick<MeasuredColumn, 'field' | 'extra'>): string => `${field ?? ''}\n${extra ?? ''}`

/** Rules in order of id, columns in the order of their names: the same whatever order records came in. Columns without anything judged are left out. */
export function measuredRules(judged: readonly JudgedRule[]): Pick<MeasuredCheck, 'rules' | 'sets'> {
  const rules: MeasuredRule[] = []
  const sets: Sets[][] = []
  for (const { by, columns, own } of [...judged].sort((a, b) => (a.by.rule.id < b.by.rule.id ? -1 : 1))) {
    const { id, dimension, standard } = by.rule
    const counted = columns
      .map(({ field, extra, ...bits }) => {
        const column = { field, ...(extra === undefined ? {} : { extra }), judged: bits.judged.count(), wrong: bits.wrong.count() }
        return { column, bits: bits as Sets, name: columnName(column) }
      })
      .filter(({ column }) => column.judged > 0)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const ofOwn = own === null || own.judged === 0 ? [] : [{ column: { field: null, ...own }, bits: null }]
    const all = [...counted, ...ofOwn]
    rules.push({ rule: id, dimension, standard, severity: by.severity, columns: all.map(({ column }) => column) })
    sets.push(all.map(({ bits }) => bits))
  }
  return { rules, sets }
}
