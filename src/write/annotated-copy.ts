/**
 * A copy of a sheet with its bad cells coloured and noted. Cells stand at their own addresses, as texts, so that nothing is lost or
 * re-typed; plain numbers of columns that hold numbers stay numbers. A last column says which row of which sheet each row is: a
 * corrected copy finds its records by it, sorted or not.
 */

import type { Severity } from '../finding.ts'
import { columnName } from '../schema/column-name.ts'
import { cutEnding } from '../schema/copy-tag.ts'
import { cellStyle, headerStyle, quietLinkStyle, quietStyle } from './annotated-style.ts'
import { addLink, addNoteParts, type Book, type BookSheet, digitsAreText, packed } from './book.ts'
import { type CellNote, noteParts } from './notes.ts'
import { widthOf, workbookLimits } from './xlsx.ts'
import { legalText } from './xlsx-text.ts'

export interface CopiedRow {
  readonly row: number
  readonly cells: readonly string[]
  /** What the last column says of the row; null above the data. */
  readonly tag: string | null
  /** It could not be read as a record. */
  readonly broken: boolean
}

export interface CopiedSheet {
  /** Wished for the worksheet; it may get another. */
  readonly name: string
  /** The title of the last column. */
  readonly tagHeader: string
  /** 0 where there is none. */
  readonly headerRow: number
  /** Columns that any row fills. */
  readonly width: number
  readonly columns: readonly { readonly index: number; readonly header: string; readonly kind: 'text' | 'number' }[]
  /** In order; blank rows may be missing. */
  readonly rows: AsyncIterable<readonly CopiedRow[]> | Iterable<readonly CopiedRow[]>
  /** The worst that was found in a cell; null where nothing was. */
  severityOf(row: number, column: number): Severity | null
  /** The row of the list of findings that speaks first of this row. */
  listedAt(row: number): number | null
  /** In the order of rows. */
  readonly notes: readonly CellNote[]
}

/** Where a row of the sheet stands in the workbook. */
export type CopyPlace = (row: number) => { readonly tab: string; readonly part: number; readonly row: number }

export interface WrittenCopy {
  readonly tabs: readonly BookSheet[]
  /** Data rows, and those that could not be read. */
  readonly rows: number
  readonly broken: number
  /** Cells that hold more characters than a workbook can. */
  readonly cut: number
  readonly nextBlock: number
}

/** Rows beyond a worksheet's end go on in another, below the header again. */
export function copyPlaces(name: string, headerRow: number, limit: number): CopyPlace {
  const heads = headerRow === 0 ? 0 : 1
  return (row) => {
    if (row <= limit) return { tab: name, part: 0, row }
    const part = Math.ceil((row - limit) / (limit - heads))
    return { tab: `${name.slice(0, 27)} …${part + 1}`, part, row: row - limit - (part - 1) * (limit - heads) + heads }
  }
}

const tagWidth = 10

export async function addCopy(
  book: Book,
  sheet: CopiedSheet,
  { place, issues, block }: { readonly place: CopyPlace; readonly issues: string; readonly block: number },
): Promise<WrittenCopy> {
  const { width, headerRow, columns } = sheet
  const kinds = Array.from({ length: width }, () => 'text' as 'text' | 'number')
  for (const { index, kind } of columns) kinds[index] = kind
  const hasTag = width < workbookLimits.columns
  const tabs: BookSheet[] = []
  const widths: number[] = []
  let next = block
  let rows = 0
  let broken = 0
  let cut = 0
  let header: readonly string[] = []
  let written = 0
  let end = 0

  const open = () => {
    const at = tabs.length
    const tab = book.addWorksheet(place(at === 0 ? 1 : end + 1).tab, {
      views: [{ state: 'frozen', ySplit: at === 0 ? headerRow : Math.min(1, headerRow) }],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        ...(width > 20 ? {} : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
        ...(headerRow === 0 ? {} : { printTitlesRow: at === 0 ? `${headerRow}:${headerRow}` : '1:1' }),
      },
    })
    tab.columns = [
      ...widths.map((one, index) => ({ width: one, style: cellStyle(kinds[index]!, null, false) })),
      ...(hasTag ? [{ width: tagWidth, style: quietStyle }] : []),
    ]
    tabs.push(tab)
    written = 0
    if (at > 0 && headerRow > 0) putHeader(tab, header)
    return tab
  }
  const close = () => {
    const tab = tabs.at(-1)
    if (tab === undefined) return
    const part = tabs.length - 1
    const last = columnName(width - (hasTag ? 0 : 1))
    if (headerRow > 0) tab.autoFilter = `A${part === 0 ? headerRow : 1}:${last}${Math.max(written, part === 0 ? headerRow : 1)}`
    digitsAreText(tab, `A1:${last}${Math.max(1, written)}`)
    const own = sheet.notes.flatMap((note) => (place(note.row).part === part ? [{ ...note, row: place(note.row).row }] : []))
    if (own.length > 0) {
      const parts = noteParts(own, widths, next)
      next = parts.nextBlock
      addNoteParts(book, tab, parts)
    }
    tab.commit()
  }
  const putHeader = (tab: BookSheet, cells: readonly string[]) => {
    const row = tab.addRow([...filled(cells, width).map((cell) => legalText(cell)), ...(hasTag ? [legalText(sheet.tagHeader)] : [])])
    for (let column = 1; column <= width; column++) row.getCell(column).style = headerStyle
    if (hasTag) row.getCell(width + 1).style = quietStyle
    row.commit()
    written++
  }
  const put = ({ row, cells, tag, broken: isBroken }: CopiedRow) => {
    const { part, row: at } = place(row)
    let tab = tabs.at(-1)
    if (tab === undefined || part >= tabs.length) {
      close()
      tab = open()
    }
    end = row
    while (written < at - 1) {
      tab.addRow([]).commit()
      written++
    }
    if (row === headerRow) {
      header = cells
      putHeader(tab, cells)
      return
    }
    if (tag !== null && isBroken) broken++
    else if (tag !== null) rows++
    const values: (string | number | null)[] = Array.from({ length: Math.max(width, cells.length) }, (_, column) =>
      cellValue(cells[column] ?? '', kinds[column] ?? 'text'),
    )
    const line = tab.addRow(tag !== null && hasTag ? [...values, tag] : values)
    for (let column = 0; column < width; column++) {
      const severity = isBroken ? 'error' : sheet.severityOf(row, column)
      const cell = cells[column] ?? ''
      if (cell.length > workbookLimits.characters) cut++
      const wraps = cell.includes('\n')
      if (severity !== null || wraps) line.getCell(column + 1).style = cellStyle(kinds[column]!, severity, wraps)
    }
    if (tag !== null && hasTag) {
      const listed = sheet.listedAt(row)
      const linked = listed !== null && addLink(tab, `${columnName(width)}${at}`, `'${issues.replaceAll("'", "''")}'!A${listed}`)
      line.getCell(width + 1).style = linked ? quietLinkStyle : quietStyle
    }
    line.commit()
    written++
  }

  for await (const batch of sheet.rows) {
    if (widths.length === 0) {
      const sample = batch.slice(0, 200).filter(({ row }) => row >= headerRow)
      const headers = new Map(columns.map(({ index, header: text }) => [index, text]))
      const texts = sample.map(({ cells }) => cells)
      for (let column = 0; column < width; column++) widths.push(widthOf(headers.get(column) ?? '', texts, column))
    }
    for (const row of batch) put(row)
    const tab = tabs.at(-1)
    if (tab !== undefined) await packed(tab)
  }
  if (tabs.length === 0) {
    for (let column = 0; column < width; column++) widths.push(widthOf('', [], column))
    open()
  }
  close()
  return { tabs, rows, broken, cut, nextBlock: next }
}

const filled = (cells: readonly string[], width: number) => Array.from({ length: width }, (_, at) => cells[at] ?? '')

function cellValue(cell: string, kind: 'text' | 'number'): string | number | null {
  if (cell === '') return null
  // Excel shows more than eleven digits with an exponent.
  if (kind === 'number' && cell.length <= 11 && /^-?\d+(\.\d+)?$/.test(cell) && String(Number(cell)) === cell) return Number(cell)
  // A line break in a cell is a line feed; of an escaped carriage return some programs make six letters.
  const text = cell.replace(/\r\n?/g, '\n')
  if (text.length <= workbookLimits.characters) return escaped(text)
  return escaped(text.slice(0, 32_000)) + cutEnding(text.length)
}

/** Escapes make a text longer: one that no longer fits loses its control characters, the least that can be lost. */
function escaped(cell: string): string {
  const text = legalText(cell)
  return text.length <= workbookLimits.characters ? text : cell.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '\ufffd')
}
