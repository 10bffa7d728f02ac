/** Annotated copies in an import: which sheet or store they were made from, their source, and what a person corrected in them. */

import { createHash } from 'node:crypto'
import { copyKey } from '../../schema/copy-tag.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { ImportedFile } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { IncomingRow } from './changed-fields.ts'
import { corrected, correctedExport } from './corrected-cells.ts'
import { sheetExtras } from './incoming-row.ts'
import type { TableInfo } from './row-source.ts'
import { sourceNames } from './source-name.ts'

/** What the rows of an annotated copy are. */
export type CopyKind =
  /** Rows of a sheet, each with the digest of what it held; `known`: the store has seen the sheet. */
  | { readonly of: 'sheet'; readonly known: boolean }
  /** Records of this store as they were when a run had ended, each with its number. */
  | { readonly of: 'store'; readonly run: number }
  /** Records of another store: rows like any other. */
  | { readonly of: 'elsewhere' }

/** Null for a table that is no copy. */
export function copyKind(store: Store, table: TableInfo): CopyKind | null {
  const { copyOf } = table
  if (copyOf === undefined) return null
  if (copyOf.run === undefined) return { of: 'sheet', known: originalOf(store, table) !== null }
  return copyOf.key === storeKey(store) ? { of: 'store', run: copyOf.run } : { of: 'elsewhere' }
}

/** A name of the store that stays the same when its file is moved: a digest of its first run. */
export function storeKey(store: Store): string {
  const { command, at, operator, args } = store.runs.get(1) ?? {}
  return createHash('sha256')
    .update(JSON.stringify([command, at, operator, args]))
    .digest('hex')
    .slice(0, 16)
}

/** The record with the corrections of the copy's row; the same object where nothing was corrected. */
export function correctionOf(store: Store, kind: SheetKind, copy: CopyKind, record: StoredRecord, incoming: IncomingRow): StoredRecord {
  if (copy.of !== 'store') return corrected(record, incoming, sheetExtras(store, record))
  const later = store.changes.of(kind, record.id).filter(({ run, action }) => run > copy.run && action === 'update')
  return correctedExport(record, incoming, (field) => {
    const change = later.find((one) => one.field === field)
    return change === undefined ? (record.values[field] ?? null) : change.before
  })
}

/** The name of each table's source; a copy has that of the sheet it was made from, even if that sheet was never imported. */
export function sourcesOf(store: Store, tables: readonly TableInfo[], given: string | undefined): string[] {
  const own = sourceNames(
    tables.map(({ file, sheet, copyOf }) => (copyOf === undefined ? { file, sheet } : { file: copyOf.file, sheet: copyOf.sheet })),
    given,
  )
  return tables.map((table, at) => originalOf(store, table)?.source ?? own[at]!)
}

/** The sheet of the store that a table is a copy of; of several imports of it the last. */
function originalOf(store: Store, { copyOf, schema }: TableInfo): ImportedFile | null {
  if (copyOf === undefined) return null
  const files = store.files.list().filter(({ kind, sha256, sheet }) => kind === schema.kind && copyKey(sha256, sheet) === copyOf.key)
  return files.findLast(({ run }) => store.runs.get(run)?.state === 'done') ?? null
}
