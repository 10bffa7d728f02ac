/** Where an import's rows come from: tables read and standardised in this thread, or in one of their own. */

import type { Detection, ReadNotice, SheetForm } from '../../read/sheet.ts'
import type { CopyOrigin } from '../../schema/copy-tag.ts'
import type { Schema } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import type { SheetContext } from '../../standardise/context.ts'
import type { OpenedTables } from '../sheets/open-tables.ts'
import { refuser } from '../sheets/refused-values.ts'
import type { Table } from '../sheets/table.ts'
import { type PackedRows, packer } from './packed-rows.ts'

/** What is known of a table before its rows are read. Plain values, so that a thread can send them. */
export interface TableInfo {
  readonly file: string
  readonly sheet: string | null
  readonly sha256: string
  /** The sheet it is an annotated copy of. */
  readonly copyOf?: CopyOrigin | undefined
  readonly bytes: number
  readonly detection: Detection
  /** What it takes to write a sheet like it. */
  readonly form?: SheetForm | undefined
  readonly schema: Schema
  readonly chosen: Table['chosen']
  readonly layout: Layout
  readonly problems: Table['problems']
  readonly context: SheetContext
  readonly keepAll: boolean
  /** An export of our own whose personal values are masked. */
  readonly isMasked: boolean
  readonly estimatedRows: Table['estimatedRows']
}

export interface RowSource {
  readonly tables: readonly TableInfo[]
  readonly skipped: OpenedTables['skipped']
  /** The rows of one table. */
  rows(table: number): AsyncIterable<PackedRows>
  /** Notices of reading; complete when the table's rows have ended. */
  notices(table: number): readonly ReadNotice[]
  close(): Promise<void>
}

export function infoOf({ sheet, schema, chosen, layout, problems, context, keepAll, isMasked, estimatedRows }: Table): TableInfo {
  const { file, sha256, bytes, detection, copyOf } = sheet
  const form = sheet.form?.()
  return {
    file,
    sheet: sheet.sheet,
    sha256,
    copyOf,
    bytes,
    detection,
    form,
    schema,
    chosen,
    layout,
    problems,
    context,
    keepAll,
    isMasked,
    estimatedRows,
  }
}

/** Rows of tables that are open already, read in this thread. */
export function rowsInThread({ tables, skipped }: OpenedTables, hasKey: boolean, refuse: readonly RefusedKind[] = []): RowSource {
  return {
    tables: tables.map(infoOf),
    skipped,
    async *rows(at) {
      const { schema, layout, batches } = tables[at]!
      const { pack } = packer(schema, layout, hasKey)
      const withoutRefused = refuser(layout, refuse)
      for await (const batch of batches()) yield pack(withoutRefused(batch))
    },
    notices: (at) => tables[at]!.notices(),
    async close() {},
  }
}
