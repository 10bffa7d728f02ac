/** A workbook to decide in: a block a case, its records under one another, what differs coloured, two columns with dropdowns. */

import type { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { fault } from '../errors.ts'
import { columnName } from '../schema/column-name.ts'
import { openBook, packed } from './book.ts'
import { cellTooLong, widthOf, workbookLimits } from './xlsx.ts'
import { listsOf, writeLists } from './xlsx-lists.ts'
import { legalText } from './xlsx-text.ts'

export interface ReviewBookColumn {
  readonly header: string
  /** What drops down, nothing where anything may be written; a person may write in such a column, and reads the others. */
  readonly options?: readonly string[]
  /** Whether a person may write something that does not drop down. */
  readonly isOpen?: boolean
  /** For the program that reads the workbook again. */
  readonly isHidden?: boolean
}

export interface ReviewBookRow {
  readonly cells: readonly (string | null)[]
  /** By column, whether the cell is not what the first of its block is. */
  readonly differs: readonly boolean[]
  /** Whether a block begins here. */
  readonly isFirst: boolean
}

export interface ReviewBook {
  readonly name: string
  readonly columns: readonly ReviewBookColumn[]
  /** Read once. */
  readonly rows: Iterable<ReviewBookRow>
  /** What Excel says of a word that does not drop down. */
  readonly notInList: string
  readonly instructions: { readonly name: string; readonly lines: readonly string[] }
}

const colours = { header: 'FFEFF3FA', answer: 'FFE8F5E9', differs: 'FFFFF2CC', line: 'FF9E9E9E' } as const
const filled = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
/** Rows by which the widths are chosen. */
const sampled = 200

/** Throws OUTPUT_FAILED for more rows or characters than a worksheet holds. */
export async function writeReviewBook(stream: Writable, book: ReviewBook, created: Date, path: string): Promise<void> {
  const workbook = await openBook(stream, created)
  const rows = [...book.rows]
  if (rows.length + 1 > workbookLimits.rows) throw fault('OUTPUT_FAILED', { path, problem: tooManyRows(rows.length) })
  const sheet = workbook.addWorksheet(book.name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] })
  const firstRows = rows.slice(0, sampled).map(({ cells }) => cells)
  sheet.columns = book.columns.map(({ header, options, isHidden }, at) => ({
    width: Math.max(widthOf(header, firstRows, at), ...(options ?? []).map((option) => Math.min(40, option.length + 3))),
    hidden: isHidden === true,
    style: { numFmt: '@' },
  }))
  const { dataValidations } = sheet as unknown as { dataValidations: { add: (range: string, validation: object) => void } }
  const listed = book.columns.filter(({ options = [] }) => !isInline(options)).map(({ options }) => ({ choices: options! }))
  const lists = listsOf(listed, [book.name, book.instructions.name])
  for (const [at, { options = [], isOpen = false }] of book.columns.entries()) {
    if (options.length === 0 || rows.length === 0) continue
    const column = columnName(at)
    const list = listed.find(({ choices }) => choices === options)
    // one validation a column: one a cell would make a workbook that readers choke on
    dataValidations.add(`${column}2:${column}${rows.length + 1}`, {
      type: 'list',
      allowBlank: true,
      formulae: [list === undefined ? `"${options.join(',')}"` : lists.at.get(list)!],
      showErrorMessage: !isOpen,
      errorStyle: 'stop',
      error: book.notInList,
    })
  }
  const header = sheet.addRow(book.columns.map((column) => column.header))
  header.font = { bold: true }
  for (const at of book.columns.keys()) header.getCell(at + 1).fill = filled(colours.header)
  header.commit()
  for (const [at, { cells, differs, isFirst }] of rows.entries()) {
    const row = sheet.addRow(cells.map((cell) => textOf(cell, path)))
    for (const [c, { options }] of book.columns.entries()) {
      const cell = row.getCell(c + 1)
      if (isFirst) cell.border = { top: { style: 'thin', color: { argb: colours.line } } }
      if (options !== undefined) cell.fill = filled(colours.answer)
      else if (differs[c] === true) cell.fill = filled(colours.differs)
    }
    row.commit()
    if (at % 2_000 === 1_999) await packed(sheet)
  }
  sheet.commit()
  await setImmediate()
  const instructions = workbook.addWorksheet(book.instructions.name)
  instructions.columns = [{ width: 100, style: { alignment: { wrapText: true, vertical: 'top' } } }]
  for (const line of book.instructions.lines) instructions.addRow([line]).commit()
  instructions.commit()
  writeLists(workbook, lists.name, listed)
  await workbook.commit()
}

/** Whether the options have room in the validation itself: 255 characters, commas between. */
const isInline = (options: readonly string[]) => options.join(',').length <= 255 && !options.some((option) => /[,"]/.test(option))

function textOf(cell: string | null, path: string): string | null {
  if (cell === null || cell === '') return null
  if (cell.length > workbookLimits.characters) throw fault('OUTPUT_FAILED', { path, problem: cellTooLong(cell.length) })
  return legalText(cell)
}

const tooManyRows = (count: number) => ({
  en: `${count} rows, a worksheet holds ${workbookLimits.rows}`,
  zh: `${count} 行超出工作表的 ${workbookLimits.rows} 行上限`,
})
