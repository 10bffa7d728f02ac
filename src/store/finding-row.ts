/** A finding as a row of its table. */

import type { Dimension, Finding, Fix, MessageData, Severity } from '../finding.ts'
import { storedJson } from './stored-json.ts'

/** Findings of some rules; of one rule's keys or columns with `part`. */
export interface FindingsOf {
  readonly rules?: ReadonlySet<string>
  /** All rules but these. */
  readonly except?: ReadonlySet<string>
  readonly part?: number
}

export interface FindingRow {
  id: number
  rule: string
  severity: Severity
  dimension: Dimension
  file: string | null
  sheet: string | null
  row: number | null
  line: number | null
  record: string | null
  field: string | null
  extra: string | null
  message: string
  data: string
  value: string | null
  fix: string | null
  at: number | null
  part: number
  since: number | null
}

export interface SettledFinding {
  readonly finding: Finding
  /** Which of the rule's keys or columns found it. */
  readonly part: number
}

/** What is found of a record; null: of sheets. */
export interface AboutRecord {
  readonly at: number | null
  readonly findings: readonly SettledFinding[]
  /** Nothing was found of it before. */
  readonly isFresh?: boolean
}

/** What tells one finding from another. */
export const told = [
  'rule',
  'severity',
  'dimension',
  'file',
  'sheet',
  'row',
  'line',
  'record',
  'field',
  'extra',
  'message',
  'data',
  'value',
  'fix',
] as const
export type Told = Pick<FindingRow, (typeof told)[number]>

export function rowOf({ rule, severity, dimension, ref, record, field, extra, message, data, value, fix }: Finding): Told {
  const place = { file: ref?.file ?? null, sheet: ref?.sheet ?? null, row: ref?.row ?? null, line: ref?.line ?? null }
  const said = { message, data: JSON.stringify(data), value, fix: fix === null ? null : JSON.stringify(fix) }
  return { rule, severity, dimension, ...place, record, field, extra: extra ?? null, ...said }
}

/** The columns of a whole row, in the order `wholeRow` takes them. Millions are read: plain arrays come twice as fast as objects. */
export const rowColumns = ['id', ...told, 'at', 'part', 'since'] as const
type RowOf<Columns extends readonly (keyof FindingRow)[]> = { readonly [At in keyof Columns]: FindingRow[Columns[At]] }
export type RowInOrder = RowOf<typeof rowColumns>

/** The columns that counting needs, in the order of `CountedRow`: a third of a whole row, read in half the time. */
export const countedColumns = 'id, at, rule, severity, record, field, extra, value, fix IS NOT NULL'
export type CountedRow = readonly [
  id: number,
  at: number | null,
  rule: string,
  severity: Severity,
  record: string | null,
  field: string | null,
  extra: string | null,
  value: string | null,
  isProposed: 0 | 1,
]

export function wholeRow(row: RowInOrder): FindingRow {
  const [id, rule, severity, dimension, file, sheet, at, line, record, field, extra, message, data, value, fix, ...rest] = row
  const place = { file, sheet, row: at, line, record, field, extra }
  return { id, rule, severity, dimension, ...place, message, data, value, fix, at: rest[0], part: rest[1], since: rest[2] }
}

export function findingOf(row: FindingRow): Finding {
  const { rule, severity, dimension, file, sheet, record, field, extra, message, value } = row
  const ref = file === null || row.row === null || row.line === null ? null : { file, sheet, row: row.row, line: row.line }
  const fix = row.fix === null ? null : storedJson<Fix>(row.fix, 'object')
  const where = { ref, record, field, ...(extra === null ? {} : { extra }) }
  return { rule, severity, dimension, ...where, message, data: storedJson<MessageData>(row.data, 'object'), value, fix }
}
