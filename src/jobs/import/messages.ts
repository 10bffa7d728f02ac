/** Messages between the thread that reads sheets and the one that writes the store. */

import type { FaultCode, FaultDatum } from '../../errors.ts'
import type { ReadNotice } from '../../read/sheet.ts'
import type { PackedRows } from './packed-rows.ts'
import type { RowSource } from './row-source.ts'

/** To the reader: read a table, or a batch was taken. */
export type Asked = { readonly table: number; readonly taken?: never } | { readonly taken: true; readonly table?: never }

/** From the reader. */
export interface Told {
  readonly opened?: Pick<RowSource, 'tables' | 'skipped'>
  readonly packed?: PackedRows
  readonly ended?: { readonly table: number; readonly notices: readonly ReadNotice[] }
  readonly failed?:
    | { readonly code: FaultCode; readonly data: Readonly<Record<string, FaultDatum>> }
    | { readonly code?: never; readonly problem: string }
}
