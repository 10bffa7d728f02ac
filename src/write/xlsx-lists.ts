/** Dropdowns of a workbook. Their options stand on a hidden worksheet: a list in the validation itself may not pass 255 characters. */

import { columnName } from '../schema/column-name.ts'
import type { Book, BookSheet } from './book.ts'
import type { WriteColumn } from './table.ts'
import { distinctNames } from './xlsx-text.ts'

const lastRow = 1_048_576

/** Where the options of each column will stand, as a formula; and the name of the worksheet that holds them, which no other has. */
export function listsOf<Column extends Pick<WriteColumn, 'choices'>>(
  columns: readonly Column[],
  taken: readonly string[],
): { readonly name: string; readonly at: ReadonlyMap<Column, string> } {
  const [name = ''] = distinctNames(['options'], taken)
  const at = columns.map((column, index) => {
    const letters = columnName(index)
    return [column, `'${name}'!$${letters}$1:$${letters}$${column.choices?.length ?? 1}`] as const
  })
  return { name, at: new Map(at) }
}

/** Writes the hidden worksheet; none where no column has options. After all others. */
export function writeLists(book: Book, name: string, columns: readonly Pick<WriteColumn, 'choices'>[]): void {
  if (columns.length === 0) return
  const sheet = book.addWorksheet(name, { state: 'hidden' })
  const longest = Math.max(...columns.map(({ choices = [] }) => choices.length))
  for (let row = 0; row < longest; row++) sheet.addRow(columns.map(({ choices = [] }) => choices[row] ?? null)).commit()
  sheet.commit()
}

/** Offers the options below the header; a cell may hold something else. Set once for the column: one a cell makes a workbook that readers choke on. */
export function dropDown(sheet: BookSheet, letters: string, formula: string): void {
  const { dataValidations } = sheet as unknown as { dataValidations: { add: (range: string, validation: object) => void } }
  dataValidations.add(`${letters}2:${letters}${lastRow}`, { type: 'list', allowBlank: true, formulae: [formula], showErrorMessage: false })
}
