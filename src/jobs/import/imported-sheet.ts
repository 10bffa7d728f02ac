/** What an import reports of one sheet: how it was read, and what became of its rows. */

import type { ReadNotice } from '../../read/sheet.ts'
import type { FieldName } from '../../record.ts'
import { laterNotices } from '../sheets/later-notices.ts'
import type { TableInfo } from './row-source.ts'
import type { SheetCounts } from './written-counts.ts'

/** Why a sheet was not imported: it was before, or its import was undone; null: it was imported. */
export type PassedOver = 'already' | 'undone' | null

export interface ImportedSheet extends SheetCounts {
  readonly path: string
  readonly sheet: string | null
  readonly sha256: string
  readonly encoding: string | null
  readonly encodingCertain: number | null
  readonly delimiter: string | null
  readonly headerRow: number
  /** The shipped schema the sheet is held to. */
  readonly schema: string
  readonly mapping: Readonly<Record<string, FieldName | null>>
  readonly alreadyImported: boolean
  /** Its import was undone before, and it was not imported again. */
  readonly staysUndone: boolean
  readonly source: string
  /** What reading the rows brought to light; what was detected before stands in the sheet's detection. */
  readonly notices: readonly ReadNotice[]
}

export function describeSheet(
  { file, sheet, sha256, detection, layout, schema }: TableInfo,
  source: string,
  counts: SheetCounts,
  passed: PassedOver,
  notices: readonly ReadNotice[],
): ImportedSheet {
  return {
    path: file,
    sheet,
    sha256,
    encoding: detection.encoding ?? null,
    encodingCertain: detection.encodingCertain ?? null,
    delimiter: detection.delimiter ?? null,
    headerRow: layout.headerRow,
    schema: schema.name,
    mapping: Object.fromEntries(layout.columns.map(({ header, field }) => [header, field])),
    ...counts,
    alreadyImported: passed === 'already',
    staysUndone: passed === 'undone',
    source,
    notices: laterNotices(detection, notices),
  }
}
