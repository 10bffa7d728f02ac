/** What a check measured: of each rule, column by column, how much it judged and found wrong, and in which records. */

import type { Dimension, Severity } from '../../finding.ts'
import type { FieldName } from '../../record.ts'
import type { Bits } from './bits.ts'
import type { JudgedRule, ReadCells } from './judged.ts'

/** Cells of a field or of the sheet's own column `extra`; with neither, records as a whole, groups or sheets. */
export interface MeasuredColumn {
  readonly field: FieldName | null
  readonly extra?: string
  readonly judged: number
  readonly wrong: number
  /** So many of the wrong ones have no finding of the rule: a cell that it reads is wrong by another. Absent: none. */
  readonly hanging?: number
}

export interface MeasuredRule {
  readonly rule: string
  readonly dimension: Dimension
  /** Indicator of GB/T 36344-2018. */
  readonly standard: string
  readonly severity: Severity
  readonly columns: readonly MeasuredColumn[]
  /** How many columns of the schema it could measure; absent in checks of earlier versions. */
  readonly measurable?: number
  /** What it says of one record depends on the cells of others. */
  readonly isRelative?: true
  /** Absent: it judges each cell on its own. */
  readonly reads?: ReadCells
}

/** Records by field. */
export type CellSets = ReadonlyMap<FieldName, Bits>

export interface KnownCells {
  /** Cells that a rule found wrong, so that others cannot go by them. */
  readonly spoilt: CellSets
  /** Cells that have a value. */
  readonly filled: CellSets
}

/** The records of a column, by their numbers; null for groups and sheets, and where they are no longer kept. */
export type Sets = { readonly judged: Bits; readonly wrong: Bits; readonly found: Bits } | null

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

export interface MeasuredCheck extends Measured, KnownCells {
  /** As `rules`: of each rule the sets of its columns. */
  readonly sets: readonly (readonly Sets[])[]
  /** Records with an error. */
  readonly errors: Bits
}

/** Names a column among those of a rule. */
export const columnName = ({ field, extra }: Pick<MeasuredColumn, 'field' | 'extra'>): string => `${field ?? ''}\n${extra ?? ''}`

/** What a column of a rule counts. */
export function countsOf({ judged, wrong, found }: NonNullable<Sets>): Pick<MeasuredColumn, 'judged' | 'wrong' | 'hanging'> {
  const hanging = wrong.without(found).count()
  return { judged: judged.count(), wrong: wrong.count(), ...(hanging === 0 ? {} : { hanging }) }
}

/** Rules in order of id, columns in the order of their names: the same whatever order records came in. Columns without anything judged are left out. */
export function measuredRules(judged: readonly JudgedRule[]): Pick<MeasuredCheck, 'rules' | 'sets'> {
  const rules: MeasuredRule[] = []
  const sets: Sets[][] = []
  for (const { by, columns, own, measurable, isRelative, reads } of [...judged].sort((a, b) => (a.by.rule.id < b.by.rule.id ? -1 : 1))) {
    const { id, dimension, standard } = by.rule
    const counted = columns
      .map(({ field, extra, ...bits }) => {
        const column = { field, ...(extra === undefined ? {} : { extra }), ...countsOf(bits) }
        return { column, bits: bits as Sets, name: columnName(column) }
      })
      .filter(({ column }) => column.judged > 0)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    const ofOwn = own === null || own.judged === 0 ? [] : [{ column: { field: null, ...own }, bits: null }]
    const all = [...counted, ...ofOwn]
    const more = { ...(isRelative ? { isRelative } : {}), ...(reads === null ? {} : { reads }) }
    rules.push({ rule: id, dimension, standard, severity: by.severity, measurable, ...more, columns: all.map(({ column }) => column) })
    sets.push(all.map(({ bits }) => bits))
  }
  return { rules, sets }
}
