/** A record of the store as cells. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import type { Language } from '../../errors.ts'
import type { Field, Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { type Presentation, presenter } from '../../write/present.ts'
import { chosen, columnsHeld, type ExportColumn, type HeldColumn } from './record-columns.ts'

export interface RecordExport extends Presentation {
  readonly language: Language
  /** Headers are the fields' ids. */
  readonly raw?: boolean
  /** Only these, in this order; all that hold anything when absent. Throws UNKNOWN_FIELD for a name that is neither field nor extra. */
  readonly fields?: readonly string[]
  /** Masks personal values; such an export must not be imported again. Without it values are as they are. */
  readonly masker?: Masker | undefined
}

/**
 * The columns that hold anything in some records, and the cells of one record in their order.
 *
 * @param among the records that decide which columns there are
 */
export function recordCells(
  store: Store,
  schema: Schema,
  options: RecordExport,
  among: Iterable<StoredRecord>,
): { readonly columns: readonly ExportColumn[]; readonly cellsOf: (record: StoredRecord) => (string | null)[] } {
  const columns = chosen(columnsHeld(store, among, schema, options.language), schema, options)
  const shown = (field: Field) => {
    const present = presenter(field, options)
    const { masker } = options
    return masker === undefined ? present : (value: string) => masker.cell(present(value), field)
  }
  const present = new Map(schema.fields.map((field) => [field.name, shown(field)]))
  const other = (text: string, header: string) => options.masker?.cell(text, extraPlace(header)) ?? text
  const clusters = columns.some(({ of }) => of === 'cluster') ? clustersOf(store) : new Map<number, string>()
  const cellsOf = ({ id, values, extras }: StoredRecord) =>
    columns.map(({ of, key }) => {
      if (of === 'cluster') return clusters.get(id) ?? null
      if (of === null) return Object.hasOwn(extras, key) ? other(extras[key]!, key) : null
      const value = values[of.field] ?? null
      return value === null ? null : (present.get(of.field)?.(value) ?? other(value, of.field))
    })
  const header = ({ of, key, header }: HeldColumn) => (options.raw === true && of !== null ? key : header)
  return {
    columns: columns.map(({ of, ...column }) => ({
      ...column,
      header: header({ of, ...column }),
      ...(of === 'cluster' ? { isCluster: true } : {}),
    })),
    cellsOf,
  }
}

const clustersOf = (store: Store) => new Map([...store.clusters.all()].map(({ record, cluster }) => [record, String(cluster)] as const))
