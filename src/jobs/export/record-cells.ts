/** A record of the store as cells. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { Language } from '../../errors.ts'
import type { FieldName } from '../../record.ts'
import type { Field, Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { type Presentation, presenter } from '../../write/present.ts'
import { chosen, columnsHeld, type ExportColumn, type Held, type HeldColumn } from './record-columns.ts'

export interface RecordExport extends Presentation {
  readonly language: Language
  /** Headers are the fields' ids. */
  readonly raw?: boolean
  /** Only these, in this order; all that hold anything when absent. Throws UNKNOWN_FIELD for a name that is neither field nor extra. */
  readonly fields?: readonly string[]
  /** Fields that have a column although no record holds a value: they are owed. */
  readonly owed?: ReadonlySet<FieldName>
  /** Masks personal values; such an export must not be imported again. Without it values are as they are. */
  readonly masker?: Masker | undefined
}

/** Makes the cells of a record from its id, its values in the order of `fields`, from `offset` on, and its extras. */
export type CellsOf = (
  id: number,
  values: ArrayLike<unknown>,
  offset: number,
  extras: Readonly<Record<string, string>>,
) => (string | null)[]

export interface RecordCells {
  readonly columns: readonly ExportColumn[]
  /** The fields that the columns hold. */
  readonly fields: readonly FieldName[]
  readonly write: CellsOf
}

/**
 * The columns that hold anything in some records, and the cells of one record in their order.
 *
 * @param held what the records hold that decide which columns there are
 */
export function recordCells(
  store: Store,
  schema: Schema,
  options: RecordExport,
  held: Held,
): { readonly columns: readonly ExportColumn[]; readonly cellsOf: (record: StoredRecord) => (string | null)[] } {
  const { columns, fields, write } = cellsOfColumns(store, schema, options, columnsHeld(store, held, schema, options))
  const cellsOf = ({ id, values, extras }: StoredRecord) =>
    write(
      id,
      fields.map((name) => values[name] ?? null),
      0,
      extras,
    )
  return { columns, cellsOf }
}

/** The columns that are wanted of those held, and what makes their cells. */
export function cellsOfColumns(store: Store, schema: Schema, options: RecordExport, held: readonly HeldColumn[]): RecordCells {
  const columns = chosen(held, schema, options)
  const { masker } = options
  const shown = (field: Field) => {
    const present = presenter(field, options)
    return masker === undefined ? present : (value: string) => masker.cell(present(value), field)
  }
  const known = new Map(schema.fields.map((field) => [field.name, field]))
  const other = (text: string, header: string) => masker?.cell(text, extraPlace(header)) ?? text
  const clusters = columns.some(({ of }) => of === 'cluster') ? clustersOf(store) : new Map<number, string>()
  const fields: FieldName[] = []
  const cells = columns.map(({ of, key }): ((...from: Parameters<CellsOf>) => string | null) => {
    if (of === 'cluster') return (id) => clusters.get(id) ?? null
    if (of === null) return (_id, _values, _offset, extras) => (Object.hasOwn(extras, key) ? other(extras[key]!, key) : null)
    const at = fields.push(of.field) - 1
    const field = known.get(of.field)
    const present = field === undefined ? (value: string) => other(value, of.field) : shown(field)
    return (_id, values, offset) => {
      const value = values[offset + at] as string | null
      return value === null ? null : present(value)
    }
  })
  return {
    columns: columns.map(({ of, ...column }) => ({
      ...column,
      header: options.raw === true && of !== null ? column.key : column.header,
      ...(of === 'cluster' ? { isCluster: true } : {}),
    })),
    fields,
    write: (...from) => cells.map((cell) => cell(...from)),
  }
}

const clustersOf = (store: Store) => new Map([...store.clusters.all()].map(({ record, cluster }) => [record, String(cluster)] as const))
