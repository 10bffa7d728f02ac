/** A finding as it is told: where it stands in the sheet, in which words, masked. */

import { createHash } from 'node:crypto'
import { fill, type Language } from '../errors.ts'
import type { Dimension, Finding, Severity } from '../finding.ts'
import { columnName } from '../schema/column-name.ts'
import type { Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import { maskedCell } from './mask.ts'
import type { Rule, Words } from './rule.ts'
import { NO_COLUMN } from './run-rules.ts'

/** One finding of the `check` document (see the JSON Schema). */
export interface ToldFinding {
  readonly rule: string
  readonly severity: Severity
  readonly dimension: Dimension
  readonly file: string | null
  readonly sheet: string | null
  readonly row: number | null
  readonly line?: number
  /** The header as found. */
  readonly column: string | null
  /** A1 address. */
  readonly cell: string | null
  readonly field: string | null
  readonly record?: string
  readonly message: string
  readonly value: string | null
  readonly fix?: { readonly value: string | null; readonly confidence: number }
  readonly fingerprint: string
}

export interface Teller {
  tell(finding: Finding): ToldFinding
}

export interface TellOptions {
  readonly rules: ReadonlyMap<string, Rule>
  readonly schema: Schema
  /** The layout of each sheet, by `sheetKey`; without one the columns are named by their labels. */
  readonly layouts: ReadonlyMap<string, Layout>
  readonly language: Language
  /** Show values as they are. */
  readonly reveal: boolean
  /** Names findings for other programs; `fingerprintOf` unless told otherwise. */
  readonly fingerprint?: ((finding: Finding) => string) | undefined
}

/** Names a sheet among layouts. */
export function sheetKey(file: string, sheet: string | null): string {
  return JSON.stringify([file, sheet])
}

const noColumn: Words = {
  en: 'The sheet has no column for {column}; {rows} rows would need it.',
  zh: '表格中没有“{column}”列，共有 {rows} 行需要该信息。',
}

const noColumnNoRows: Words = { en: 'The sheet has no column for {column}.', zh: '表格中没有“{column}”列。' }

/** Makes the function that tells findings. */
export function teller({ rules, schema, layouts, language, reveal, fingerprint = fingerprintOf }: TellOptions): Teller {
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const columnsOf = new Map(
    [...layouts].map(([key, { columns }]) => [key, new Map(columns.map((column) => [column.field ?? `extra:${column.header}`, column]))]),
  )
  return {
    tell(finding) {
      const place = finding.ref ?? finding.sheet ?? null
      const columns = place === null ? undefined : columnsOf.get(sheetKey(place.file, place.sheet))
      const headerOf = (name: string) => columns?.get(name)?.header ?? fields.get(name)?.label[language] ?? name
      const column = columns?.get(finding.field ?? `extra:${finding.extra}`)
      const field = fields.get(finding.field ?? '')
      const show = (value: string) => (reveal ? value : maskedCell(value, field))
      const words =
        finding.message === NO_COLUMN
          ? finding.data.rows === 0
            ? noColumnNoRows
            : noColumn
          : rules.get(finding.rule)?.messages[finding.message]
      const header = finding.field === null ? (finding.extra ?? null) : headerOf(finding.field)
      const data = Object.fromEntries(Object.entries(finding.data).map(([name, value]) => [name, shownData(name, value, headerOf, show)]))
      const { ref } = finding
      return {
        rule: finding.rule,
        severity: finding.severity,
        dimension: finding.dimension,
        file: place?.file ?? null,
        sheet: place?.sheet ?? null,
        row: ref?.row ?? null,
        ...(ref !== null && ref.line !== ref.row ? { line: ref.line } : {}),
        column: header,
        cell: ref === null || column === undefined ? null : `${columnName(column.index)}${ref.row}`,
        field: finding.field,
        ...(finding.record === null ? {} : { record: finding.record }),
        message: fill(words?.[language] ?? finding.message, { ...data, column: header ?? '' }),
        value: finding.value === null ? null : show(finding.value),
        ...(finding.fix === null ? {} : { fix: { ...finding.fix, value: finding.fix.value === null ? null : show(finding.fix.value) } }),
        fingerprint: fingerprint(finding),
      }
    },
  }
}

/** A field's name in the data becomes its header; a proposal is masked as the cell is. Fillers (`text`) name nobody. */
function shownData(
  name: string,
  value: string | number,
  headerOf: (field: string) => string,
  show: (value: string) => string,
): string | number {
  if (typeof value === 'number') return value
  if (name === 'other') return headerOf(value)
  return name === 'proposal' ? show(value) : value
}

/** Stays the same as long as the rule says the same of the same record's field: rule, key and field, hashed. */
export function fingerprintOf({ rule, record, field, extra, ref }: Finding): string {
  const what = JSON.stringify([rule, record, field ?? extra ?? null, ref?.sheet ?? null])
  return createHash('sha256').update(what).digest('hex').slice(0, 16)
}
