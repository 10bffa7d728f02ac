/** A table as a workbook: frozen header, filter, widths that fit Chinese, dropdowns, dates and numbers as such, digits as text. Never a formula. */

import type { Writable } from 'node:stream'
import stringWidth from 'string-width'
import { fault } from '../errors.ts'
import { columnName } from '../schema/column-name.ts'
import type { Words } from '../words.ts'
import { addRows, type Book, type BookSheet, digitsAreText, openBook, packed } from './book.ts'
import type { WriteColumn, WriteTable } from './table.ts'
import { dropDown, listsOf, writeLists } from './xlsx-lists.ts'
import { rowWriter } from './xlsx-rows.ts'
import { sheetName } from './xlsx-text.ts'

/** Microsoft's limits of a worksheet. */
export const workbookLimits = { rows: 1_048_576, columns: 16_384, characters: 32_767 } as const

const widest = 60
const sampled = 200
/** Rows handed over at a time. */
const portion = 500

/**
 * Writes the tables to a stream, one worksheet each; a table of more rows than a worksheet holds goes on in `name (2)`.
 *
 * `mostRows`: of a worksheet, its header among them.
 * Throws OUTPUT_FAILED for a cell or a table that a worksheet cannot hold: nothing is cut off silently.
 */
export async function writeWorkbook(
  stream: Writable,
  tables: readonly WriteTable[],
  created: Date,
  path: string,
  { isMasked = false, mostRows = workbookLimits.rows }: { readonly isMasked?: boolean; readonly mostRows?: number } = {},
): Promise<void> {
  const workbook = await openBook(stream, created, isMasked)
  const columns = tables.flatMap((table) => table.columns.filter(({ choices = [] }) => choices.length > 0))
  const lists = listsOf(
    columns,
    tables.map(({ name }) => name),
  )
  for (const table of tables) await writeTable(workbook, table, path, lists.at, mostRows)
  writeLists(workbook, lists.name, columns)
  await workbook.commit()
}

async function writeTable(
  workbook: Book,
  table: WriteTable,
  path: string,
  lists: ReadonlyMap<WriteColumn, string>,
  mostRows: number,
): Promise<void> {
  if (table.columns.length > workbookLimits.columns) {
    throw fault('OUTPUT_FAILED', {
      path,
      problem: {
        en: `${table.columns.length} columns, a worksheet holds ${workbookLimits.columns}`,
        zh: `${table.columns.length} 列超出工作表的 ${workbookLimits.columns} 列上限`,
      },
    })
  }
  const rowXml = rowWriter(workbook, table.columns, (text) => {
    if (text.length > workbookLimits.characters) throw fault('OUTPUT_FAILED', { path, problem: cellTooLong(text.length) })
  })
  let part = 0
  let sheet: BookSheet | null = null
  let written = 0
  let xml = ''
  const close = (last: BookSheet) => {
    addRows(last, xml)
    xml = ''
    digitsAreText(last, `A2:${columnName(Math.max(0, table.columns.length - 1))}${Math.max(2, written)}`)
    last.commit()
  }
  let waiting: (readonly (string | null)[])[] = []
  /** The first rows, by which every worksheet of the table is made wide enough. */
  let first: readonly (readonly (string | null)[])[] = []
  const put = (row: readonly (string | null)[]): BookSheet => {
    if (sheet !== null && written >= mostRows) {
      close(sheet)
      sheet = null
    }
    if (sheet === null) {
      if (part === 0) first = waiting
      sheet = openSheet(workbook, table, ++part, first, lists)
      written = 1
    }
    xml += rowXml(row, ++written)
    return sheet
  }
  for await (const row of table.rows) {
    if (sheet === null && waiting.push(row) < sampled) continue
    for (const next of sheet === null ? waiting : [row]) put(next)
    waiting = []
    if (written % portion !== 0 || sheet === null) continue
    addRows(sheet, xml)
    xml = ''
    await packed(sheet)
  }
  for (const early of waiting) put(early)
  close(sheet ?? openSheet(workbook, table, 1, [], lists))
}

/** Opens a worksheet with its header, as wide as its first rows need, and fit to the width of a page. */
function openSheet(
  workbook: Book,
  table: WriteTable,
  part: number,
  first: readonly (readonly (string | null)[])[],
  lists: ReadonlyMap<WriteColumn, string>,
): BookSheet {
  const name = sheetName(table.name, part === 1 ? '' : ` (${part})`)
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = table.columns.map((column, index) => ({
    width: widthOf(column.header, first, index),
    style: styleOfColumn(column),
  }))
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, table.columns.length) } }
  for (const [at, column] of table.columns.entries()) {
    const list = lists.get(column)
    if (list !== undefined) dropDown(sheet, columnName(at), list)
  }
  const header = sheet.addRow(table.columns.map((column) => column.header))
  header.font = { bold: true }
  header.commit()
  return sheet
}

function styleOfColumn({ kind, form }: WriteColumn) {
  if (form !== undefined) return { numFmt: form.format }
  return kind === 'number' ? {} : { numFmt: kind === 'date' ? 'yyyy-mm-dd' : '@' }
}

/** Why a cell cannot be written. */
export const cellTooLong = (length: number): Words => ({
  en: `a cell of ${length} characters, a worksheet cell holds ${workbookLimits.characters}`,
  zh: `单元格有 ${length} 个字符，超出 ${workbookLimits.characters} 个字符的上限`,
})

/** A column's width in characters, by its header and the first rows. */
export function widthOf(header: string, rows: readonly (readonly (string | null)[])[], index: number): number {
  let width = stringWidth(header) + 3
  for (const row of rows) width = Math.max(width, stringWidth(row[index]?.slice(0, widest) ?? '') + 1)
  return Math.min(widest, Math.max(8, width))
}
