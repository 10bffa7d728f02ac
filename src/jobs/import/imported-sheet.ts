/** What an import reports of one sheet: how it was read, and what became of its rows. */

import { isDeepStrictEqual } from 'node:util'
import type { ReadNotice } from '../../read/sheet.ts'
import type { FieldName } from '../../record.ts'
import type { TableInfo } from './row-source.ts'
import type { WrittenCounts } from './written-counts.ts'

export interface ImportedSheet extends Readonly<WrittenCounts> {
  readonly path: string
  readonly sheet: string | null
  readonly sha256: string
  readonly encoding: string | null
  readonly encodingCertain: number | null
  readonly delimiter: string | null
  readonly headerRow: number
  readonly mapping: Readonly<Record<string, FieldName | null>>
  readonly alreadyImported: boolean
  readonly source: string
  /** What reading the rows brought to light; what was detected before stands in the sheet's detection. */
  readonly notices: readonly ReadNotice[]
}

export function describeSheet(
  { file, sheet, sha256, detection, layout }: TableInfo,
  source: string,
  counts: WrittenCounts,
  alreadyImported: boolean,
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
    mapping: Object.fromEntries(layout.columns.map(({ header, field }) => [header, field])),
    ...counts,
    alreadyImported,
    source,
    notices: notices.filter((notice) => !detection.notices.some((told) => isDeepStrictEqual(told, notice))),
  }
}
