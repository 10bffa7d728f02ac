/** A record as the store gives it: its current values, and its cells as they were in the sheet. */

import type { CustomerRecord, FieldName } from '../record.ts'
import type { SheetKind } from '../schema/field.ts'
import { valuesOfRow } from './blank-values.ts'
import type { FileStore } from './files.ts'
import type { RawRowStore } from './raw-rows.ts'
import { storedJson } from './stored-json.ts'

/** A record of the store, in the shape every stage works on. `key` is the customer number; for other kinds the sheet's key, else `<kind>:<id>`. */
export interface StoredRecord extends CustomerRecord {
  readonly id: number
  /** The raw row it was last made from. */
  readonly rowId: number
  readonly fileId: number
  readonly source: string
  /** The run that last changed it. */
  readonly touched: number
  /** The record it was merged into. */
  readonly into: number | null
  /** Cells that a fix or a person wrote after the import, by field: `raw` has them in place of the sheet's. */
  readonly cells: Readonly<Record<FieldName, string>>
  /** The cells as they were in the sheet. */
  readonly sheetCells: Readonly<Record<FieldName, string>>
}

const noCells: StoredRecord['cells'] = {}

/** Columns that are the store's own, in the order `recordOf` takes their values. */
export const ownColumns = ['_id', '_row', '_source', '_touched', '_into', '_key', '_extras', '_notes', '_cells'] as const
export type OwnValues = [id: number, row: number, source: number, touched: number, into: number | null, ...texts: (string | null)[]]

/** Values of `ownColumns`, then of the fields named, as a record. */
export function recordOf(all: OwnValues, names: readonly FieldName[], kind: SheetKind, files: FileStore, rows: RawRowStore): StoredRecord {
  const [id, rowId, , touched, into, key, extras, notes, written] = all
  const values = valuesOfRow(names, all, ownColumns.length)
  const { file: fileId, row, line, cells } = rows.get(rowId)
  const file = files.get(fileId)
  const raw: Record<FieldName, string> = {}
  for (const [index, , field] of file.columns) if (field !== null) raw[field] = cells[index] ?? ''
  const own = written == null ? noCells : storedJson<StoredRecord['cells']>(written, 'object')
  const told = notes == null ? {} : storedJson<StoredRecord['notes']>(notes, 'object')
  const isDoubled = key != null && told.customer_no?.some((note) => note.kind === 'number-doubled') === true
  const number = kind === 'customers' && !isDoubled ? values.customer_no : null
  return {
    id,
    rowId,
    fileId,
    source: file.source,
    touched,
    into,
    ref: { file: file.path, sheet: file.sheet, row, line },
    key: number ?? (key as string | null) ?? `${kind}:${id}`,
    values,
    raw: written == null ? raw : { ...raw, ...own },
    cells: own,
    sheetCells: raw,
    notes: told,
    extras: extras == null ? {} : storedJson<StoredRecord['extras']>(extras, 'object'),
  }
}
