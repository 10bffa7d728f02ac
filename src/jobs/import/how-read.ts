/** A digest of how a sheet is read (encoding, mapping, country, schema): the same bytes read differently are another import. */

import { createHash } from 'node:crypto'
import type { Store } from '../../store/store.ts'
import type { TableInfo } from './row-source.ts'

/** 16 hexadecimal digits. */
export function readingOf({ detection, layout, schema, context, keepAll }: TableInfo): string {
  const { country, dateOrders, amounts } = context
  const columns = layout.columns.map(({ index, header, field }) => [index, header, field])
  const { encoding, delimiter, quote } = detection
  const all = [encoding, delimiter, quote, layout.headerRow, layout.firstDataRow, columns, country, dateOrders, amounts, schema]
  return createHash('sha256')
    .update(JSON.stringify(keepAll ? [...all, 'keep-all'] : all))
    .digest('hex')
    .slice(0, 16)
}

/** Whether a run that was not undone has imported these bytes, read in this way. */
export function isImported(store: Store, table: TableInfo): boolean {
  return store.files.imported(table.schema.kind, table.sha256, table.sheet, readingOf(table)) !== null
}

/** The run that imported these bytes, however they were read, where it is the last that did and was undone; else null. */
export function undoneImport(store: Store, { schema, sha256, sheet }: TableInfo): number | null {
  const last = store.files.lastRunOf(schema.kind, sha256, sheet)
  return last?.state === 'undone' ? last.run : null
}
