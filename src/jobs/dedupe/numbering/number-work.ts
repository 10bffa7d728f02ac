/** What the thread that numbers columns is sent, and what it sends back. */

import type { FaultCode, FaultDatum } from '../../../errors.ts'
import type { NumberedColumn } from '../../../match/columns/table.ts'
import type { FieldName } from '../../../record.ts'
import type { SheetSource } from '../../sheets/open-tables.ts'

export interface NumberWork extends SheetSource {
  readonly id: string | undefined
  readonly fields: ReadonlySet<FieldName>
  /** What the sheets' files were when they were opened first. */
  readonly sha256: readonly string[]
}

export type NumberTold =
  | { readonly columns: readonly NumberedColumn[] }
  | { readonly fault: { readonly code: FaultCode; readonly data: Readonly<Record<string, FaultDatum>> } }
  | { readonly problem: unknown }
