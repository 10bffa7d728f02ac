/** The columns of an export of records. */

import type { Language } from '../../errors.ts'
import type { FieldName } from '../../record.ts'
import type { Field, Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { WriteColumn } from '../../write/table.ts'

export interface ExportColumn extends WriteColumn {
  /** The name in JSON. */
  readonly key: string
}

export interface HeldColumn extends ExportColumn {
  /** null: an extra, by its header. */
  readonly field: FieldName | null
}

/** Fields that hold a value in some record, in the schema's order, then fields that left the schema, then extras as they came. */
export function columnsHeld(store: Store, schema: Schema, language: Language): HeldColumn[] {
  const filled = new Set<FieldName>()
  const extras = new Set<string>()
  for (const batch of store.records.batches()) {
    for (const record of batch) {
      for (const name in record.values) if (record.values[name] !== null) filled.add(name)
      for (const header in record.extras) extras.add(header)
    }
  }
  const known = schema.fields.filter(({ name, required }) => required || filled.has(name))
  const gone = [...filled].filter((name) => !schema.fields.some((field) => field.name === name)).sort()
  const labels = new Set(known.map(({ label }) => label[language]))
  return [
    ...known.map((field) => fieldColumn(field, language)),
    ...gone.map((name) => ({ key: name, field: name, header: name, kind: 'text' as const })),
    // A column of the sheet's own whose header equals a field's label must not be read as that field when the export is imported.
    ...[...extras].map((header) => ({
      key: header,
      field: null,
      header: labels.has(header) ? `${header}#2` : header,
      kind: 'text' as const,
    })),
  ]
}

/** A field's column, whether some record holds it or not. */
export function fieldColumn(field: Field, language: Language): HeldColumn {
  return { key: field.name, field: field.name, header: field.label[language], kind: kindOf(field) }
}

/** How a spreadsheet holds a field's values; text for a column that means no field. */
export function kindOf(field: Field | undefined): WriteColumn['kind'] {
  const type = field?.type
  if (type === 'phone' || type === 'phones' || type === 'code' || type === 'id') return 'digits'
  if (type === 'date') return 'date'
  return type === 'number' ? 'number' : 'text'
}
