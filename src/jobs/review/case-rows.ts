/** Records that wait for a decision as a person reads them: their filled columns, a row a record, what differs marked. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { Language } from '../../errors.ts'
import type { Field, Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { type Presentation, presenter } from '../../write/present.ts'
import { type MarkedRow, marked } from '../dedupe/duplicate-blocks.ts'
import { recordMark } from './record-mark.ts'

export interface CaseColumn {
  /** A field's id, or the header of a column that means no field. */
  readonly key: string
  readonly header: string
  /** Null for a column that means no field. */
  readonly field: Field | null
}

export interface CaseRows {
  readonly columns: readonly CaseColumn[]
  /** In the order of the records asked for, each with its `recordMark`; those that were taken out since are missing. */
  readonly rows: readonly (MarkedRow & { readonly id: number; readonly mark: string })[]
}

export interface CasePresentation extends Presentation {
  readonly language: Language
  /** Null: values as they are. What differs is marked by the values as they are. */
  readonly masker: Masker | null
}

/** Makes the function that reads the records of a case. */
export function caseReader(store: Store, schema: Schema, presentation: CasePresentation): (ids: readonly number[]) => CaseRows {
  const { language, masker } = presentation
  const fields = schema.fields.filter(({ name }) => name !== 'customer_no')
  const presenters = new Map(fields.map((field) => [field.name, presenter(field, presentation)]))
  return (ids) => {
    const records = ids.map((id) => store.records.get(id)).filter((record) => record !== null)
    const filled = fields.filter(({ name }) => records.some(({ values }) => (values[name] ?? null) !== null))
    const headers = [...new Set(records.flatMap(({ extras }) => Object.keys(extras).filter((header) => extras[header] !== '')))]
    const columns: CaseColumn[] = [
      ...filled.map((field) => ({ key: field.name, header: field.label[language], field })),
      ...headers.map((header) => ({ key: header, header, field: null })),
    ]
    const plain = ({ key, values, extras }: StoredRecord) => ({
      key,
      cells: columns.map(({ key: name, field }) => {
        if (field === null) return extras[name] || null
        const value = values[name] ?? null
        return value === null ? null : presenters.get(name)!(value)
      }),
    })
    const masked = (cell: string | null, c: number) =>
      cell === null || masker === null ? cell : masker.cell(cell, columns[c]!.field ?? extraPlace(columns[c]!.key))
    const rows = marked(records.map(plain)).map((row, at) => ({
      ...row,
      id: records[at]!.id,
      mark: recordMark(records[at]!),
      key: masker?.key(row.key) ?? row.key,
      cells: row.cells.map(masked),
    }))
    return { columns, rows }
  }
}
