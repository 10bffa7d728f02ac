/** Checked sheets as an annotated workbook: the sheets are read once more, and copied with what was found in their cells. */

import path from 'node:path'
import { sheetKey } from '../../check/present.ts'
import type { RawRow } from '../../read/sheet.ts'
import { copyKey, rowTagText, tagHeader } from '../../schema/copy-tag.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import type { AnnotatedBook } from '../../write/annotated.ts'
import type { CopiedRow, CopiedSheet } from '../../write/annotated-copy.ts'
import { hashOf, rowText } from '../import/row-hash.ts'
import { withoutRefused } from '../sheets/refused-values.ts'
import type { Table } from '../sheets/table.ts'
import { plainRow } from '../sheets/unguarded-rows.ts'
import { type Annotation, annotatedBook } from './annotated-book.ts'
import type { SheetMarks } from './marks.ts'

export interface SheetAnnotation extends Annotation {
  /** Kinds that are never stored: the digest of a row leaves them out, as the store does. */
  readonly refuse: readonly RefusedKind[]
}

/** A table that keeps the width of its longest row. */
export interface MeasuredTable extends Table {
  width(): number
}

export function measured(table: Table): MeasuredTable {
  let width = table.layout.columns.reduce((most, { index }) => Math.max(most, index + 1), 0)
  return {
    ...table,
    width: () => width,
    async *batches() {
      for await (const batch of table.batches()) {
        for (const { cells } of batch.rows) if (cells.length > width) width = cells.length
        for (const { cells } of batch.broken) if (cells.length > width) width = cells.length
        yield batch
      }
    },
  }
}

/** The workbook of tables whose rows have been read before. */
export function annotatedSheets(tables: readonly MeasuredTable[], annotation: SheetAnnotation): AnnotatedBook {
  const index = new Map(tables.map(({ sheet }, at) => [sheetKey(sheet.file, sheet.sheet), at]))
  return annotatedBook(annotation, {
    places: tables.map(({ sheet }) => (sheet.sheet === null ? sheet.file : `${sheet.file}#${sheet.sheet}`)),
    placeOf: ({ file, sheet, row, cell }) => {
      const at = file === null ? undefined : index.get(sheetKey(file, sheet))
      return at === undefined ? null : { sheet: at, row, column: cell === null ? null : columnOfCell(cell) }
    },
    copyOf: (at, marks) => copyOf(tables[at]!, marks, annotation.refuse),
  })
}

function copyOf({ sheet, layout, width }: MeasuredTable, marks: SheetMarks, refuse: readonly RefusedKind[]): CopiedSheet {
  const origin = { key: copyKey(sheet.sha256, sheet.sheet), file: path.basename(sheet.file.replaceAll('\\', '/')), sheet: sheet.sheet }
  const title = tagHeader(origin)
  const { headerRow, firstDataRow, columns } = layout
  const plain = plainRow(sheet)
  let titled = headerRow > 0
  const tagOf = ({ row, cells, broken }: RawRow): string | null => {
    if (row < firstDataRow) return null
    const digest = broken?.reason ?? hashOf(rowText(refuse.length === 0 ? cells : cells.map((cell) => withoutRefused(cell, refuse))))
    const tag = rowTagText(row, digest, titled ? undefined : title)
    titled = true
    return tag
  }
  async function* rows(): AsyncGenerator<CopiedRow[]> {
    for await (const batch of sheet.rows()) {
      yield batch.map((row) => {
        const { cells, broken } = row
        return {
          row: row.row,
          cells: broken !== undefined && cells.length === 0 ? [broken.raw] : plain(row).cells,
          tag: tagOf(row),
          broken: broken !== undefined,
        }
      })
    }
  }
  return {
    name: sheet.sheet ?? path.basename(origin.file).replace(/\.[^.]+$/, ''),
    tagHeader: title,
    headerRow,
    width: Math.max(1, width()),
    columns: columns.map(({ index, header, type }) => ({ index, header, kind: type === 'number' || type === 'money' ? 'number' : 'text' })),
    rows: rows(),
    severityOf: marks.severityOf,
    listedAt: marks.listedAt,
    notes: marks.notes,
  }
}

function columnOfCell(cell: string): number {
  let column = 0
  for (const letter of /^[A-Z]+/.exec(cell)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
