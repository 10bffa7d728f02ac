/** A table as a workbook: frozen header, filter, widths that fit Chinese, digits as text. Only strings are handed over, never formulas. */

import type { Writable } from 'node:stream'
import stringWidth from 'string-width'
import { fault } from '../errors.ts'
import type { Words } from '../words.ts'
import { type Book, type BookSheet, openBook, packed } from './book.ts'
import type { WriteColumn, WriteTable } from './table.ts'
import { typedCell } from './typed-cell.ts'
import { legalText, sheetName } from './xlsx-text.ts'

/** Microsoft's limits of a worksheet. */
export const workbookLimits = { rows: 1_048_576, columns: 16_384, characters: 32_767 } as const

const widest = 60
const sampled = 200

/**
 * Writes the tables to a stream, one worksheet each; a table of more rows than a worksheet holds goes on in `name (2)`.
 * Throws OUTPUT_FAILED for a cell or a table that a worksheet cannot hold: nothing is cut off silently.
 */
export async function writeWorkbook(stream: Writable, tables: readonly WriteTable[], created: Date, path: string): Promise<void> {
  const workbook = await openBook(stream, created)
  for (const table of tables) await writeTable(workbook, table, path)
  await workbook.commit()
}

async function writeTable(workbook: Book, table: WriteTable, path: string): Promise<void> {
  if (table.columns.length > workbookLimits.columns) {
    throw fault('OUTPUT_FAILED', {
      path,
      problem: {
        en: `${table.columns.length} columns, a worksheet holds ${workbookLimits.columns}`,
        zh: `${table.columns.length} 列超出工作表的 ${workbookLimits.columns} 列上限`,
      },
    })
  }
  let part = 0
  let waiting: (readonly (string | null)[])[] = []
  let sheet: ReturnType<Book['addWorksheet']> | null = null
  let written = 0
  const open = () => {
    part++
    const name = sheetName(part === 1 ? table.name : `${table.name} (${part})`)
    sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = table.columns.map((column, index) => ({
      width: widthOf(column.header, waiting, index),
      style: column.form !== undefined ? { numFmt: column.form.format } : column.kind === 'number' ? {} : { numFmt: '@' },
    }))
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, table.columns.length) } }
    const header = sheet.addRow(table.columns.map((column) => column.header))
    header.font = { bold: true }
    header.commit()
    written = 1
  }
  const put = (row: readonly (string | null)[]) => {
    if (sheet === null || written >= workbookLimits.rows) {
      sheet?.commit()
      open()
    }
    sheet?.addRow(row.map((cell, index) => value(cell, table.columns[index], path))).commit()
    written++
  }
  let count = 0
  for await (const row of table.rows) {
    const current = sheet as BookSheet | null
    if (current !== null && ++count % 2_000 === 0) await packed(current)
    if (sheet !== null) put(row)
    else if (waiting.push(row) >= sampled) {
      for (const early of waiting) put(early)
      waiting = []
    }
  }
  for (const early of waiting) put(early)
  if (sheet === null) open()
  ;(sheet as ReturnType<Book['addWorksheet']> | null)?.commit()
}

function value(cell: string | null, column: WriteColumn | undefined, path: string): string | number | boolean | null {
  if (cell === null || cell === '') return null
  if (cell.length > workbookLimits.characters) {
    throw fault('OUTPUT_FAILED', { path, problem: cellTooLong(cell.length) })
  }
  const typed = column?.form === undefined ? null : typedCell(cell, column.form)
  if (typed !== null) return typed
  if (column?.kind === 'number' && /^-?\d{1,15}(\.\d+)?$/.test(cell) && String(Number(cell)) === cell) return Number(cell)
  return legalText(cell)
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
