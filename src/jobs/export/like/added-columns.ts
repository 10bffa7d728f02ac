/** Columns at the end of a sheet for what it has no column for: fields of other sources, values written by hand, numbers the store gave. */

import type { Language } from '../../../errors.ts'
import type { FieldName } from '../../../record.ts'
import type { Schema } from '../../../schema/field.ts'
import type { StoredRecord } from '../../../store/stored-record.ts'
import { presenter } from '../../../write/present.ts'
import { originOf, roomIn } from './further-values.ts'

export interface AddedColumn {
  readonly key: string
  readonly header: string
  /** Filled cells. */
  readonly cells: number
  of(record: StoredRecord): string | null
}

export interface SheetFacts {
  /** Those the sheet has columns for. */
  readonly fields: ReadonlySet<FieldName>
  readonly headers: ReadonlySet<string>
  readonly language: Language
  readonly country: string | null
  /** A sheet of the house: it takes customer numbers of ours. Another system has its own keys, or none. */
  readonly isOurs: boolean
}

/** Counts what records hold beside the columns of the sheet, and makes the columns for it. */
export function addedColumns(
  schema: Schema,
  { fields, headers, language, country, isOurs }: SheetFacts,
): { see(record: StoredRecord): void; columns(): AddedColumn[] } {
  const counts = new Map<FieldName, number>()
  const extras = new Map<string, number>()
  const room = roomIn(schema, fields)
  // A value that came from another cell stands in that cell.
  const isInAnother = (record: StoredRecord, name: FieldName) => room.has(name) || originOf(record, name, fields) !== undefined
  const has = (record: StoredRecord, name: FieldName) =>
    (record.values[name] ?? null) !== null && !fields.has(name) && !isInAnother(record, name) && (isOurs || name !== 'customer_no')
  return {
    see(record) {
      for (const name in record.values) if (has(record, name)) counts.set(name, (counts.get(name) ?? 0) + 1)
      for (const header in record.extras)
        if (!headers.has(header) && record.extras[header] !== '') extras.set(header, (extras.get(header) ?? 0) + 1)
    },
    columns() {
      const ofFields = schema.fields.flatMap((field): AddedColumn[] => {
        const cells = counts.get(field.name)
        if (cells === undefined) return []
        const present = presenter(field, { phones: 'national', country, options: language })
        const of = (record: StoredRecord) => (has(record, field.name) ? present(record.values[field.name]!) : null)
        return [{ key: field.name, header: field.label[language], cells, of }]
      })
      const ofExtras = [...extras].map(
        ([header, cells]): AddedColumn => ({ key: header, header, cells, of: ({ extras: own }) => own[header] ?? null }),
      )
      return [...ofFields, ...ofExtras]
    },
  }
}
