/** The columns that some records of the store need: their fields, what sheets brought beside them, and the cluster. */

import { fault, type Language } from '../../errors.ts'
import { nearest } from '../../nearest.ts'
import type { FieldName } from '../../record.ts'
import { clusterColumn } from '../../schema/cluster-column.ts'
import type { Field, Schema } from '../../schema/field.ts'
import { labelOf } from '../../schema/option.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { didYouMean } from '../../words.ts'
import type { WriteColumn } from '../../write/table.ts'

export interface ExportColumn extends WriteColumn {
  /** The name in JSON. */
  readonly key: string
  /** Whether it holds the numbers of clusters. */
  readonly isCluster?: boolean
}

export interface HeldColumn extends ExportColumn {
  /** What it holds: a field, an extra by its header (null), or the cluster. */
  readonly of: { readonly field: FieldName } | null | 'cluster'
}

/** What some records hold: fields with a value, headers of extras in the order they came. */
export interface Held {
  readonly filled: ReadonlySet<FieldName>
  readonly extras: ReadonlySet<string>
}

export function heldIn(records: Iterable<Pick<StoredRecord, 'values' | 'extras'>>): Held {
  const filled = new Set<FieldName>()
  const extras = new Set<string>()
  for (const record of records) {
    for (const name in record.values) if (record.values[name] !== null) filled.add(name)
    for (const header in record.extras) extras.add(header)
  }
  return { filled, extras }
}

/** Fields that hold a value in some record, in the schema's order, then fields that left the schema, then extras as they came, then the cluster. */
export function columnsHeld(
  store: Store,
  { filled, extras }: Held,
  schema: Schema,
  {
    language,
    options = language,
    owed,
  }: { readonly language: Language; readonly options?: 'code' | Language; readonly owed?: ReadonlySet<FieldName> },
): HeldColumn[] {
  const known = schema.fields.filter(({ name, required }) => required || filled.has(name) || owed?.has(name) === true)
  const gone = [...filled].filter((name) => !schema.fields.some((field) => field.name === name)).sort()
  const labels = new Set(known.map(({ label }) => label[language]))
  return [
    ...known.map((field) => fieldColumn(field, language, options)),
    ...gone.map((name) => ({ key: name, of: { field: name }, header: name, kind: 'text' as const })),
    // A column of the sheet's own whose header equals a field's label must not be read as that field when the export is imported.
    ...[...extras].map((header) => ({
      key: header,
      of: null,
      header: labels.has(header) ? `${header}#2` : header,
      kind: 'text' as const,
    })),
    ...(schema.kind !== 'customers' || !store.clusters.any()
      ? []
      : [
          {
            key: extras.has(clusterColumn.key) ? clusterColumn.header.en : clusterColumn.key,
            of: 'cluster' as const,
            header: clusterColumn.header[language],
            kind: 'text' as const,
          },
        ]),
  ]
}

export function chosen(
  columns: readonly HeldColumn[],
  schema: Schema,
  {
    fields: wanted,
    language,
    options,
  }: { readonly fields?: readonly string[]; readonly language: Language; readonly options: 'code' | Language },
): readonly HeldColumn[] {
  if (wanted === undefined) return columns
  const empty = schema.fields.map((field) => fieldColumn(field, language, options))
  const known = [...columns, ...empty]
  return wanted.map((name) => {
    const found = known.find(({ key }) => key === name) ?? known.find(({ header }) => header === name)
    if (found !== undefined) return found
    const near = nearest(name, [...new Set(known.flatMap(({ key, header }) => [key, header]))])
    throw fault('UNKNOWN_FIELD', { field: name, hint: didYouMean(near) })
  })
}

/** A field's column, whether some record holds it or not. */
export function fieldColumn(field: Field, language: Language, options: 'code' | Language = language): HeldColumn {
  const { choices = [], type } = field
  const listed = type === 'choice' && choices.length > 0 && options !== 'code'
  return {
    key: field.name,
    of: { field: field.name },
    header: field.label[language],
    kind: kindOf(field),
    ...(listed ? { choices: choices.map((choice) => labelOf(choice, options)) } : {}),
  }
}

/** How a spreadsheet holds a field's values; text for a column that means no field. */
export function kindOf(field: Field | undefined): WriteColumn['kind'] {
  const type = field?.type
  if (type === 'phone' || type === 'phones' || type === 'code' || type === 'id') return 'digits'
  if (type === 'date') return 'date'
  return type === 'number' ? 'number' : 'text'
}
