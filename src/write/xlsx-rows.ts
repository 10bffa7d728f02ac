/** Rows of a worksheet as XML. A hot path: exceljs makes an object of every cell, which takes four times as long. */

import { columnName } from '../schema/column-name.ts'
import { type Book, styleOf } from './book.ts'
import { formedCell } from './formed-cell.ts'
import type { WriteColumn } from './table.ts'
import { dateOf, isDate, numberIn } from './typed-cell.ts'
import { legalText } from './xlsx-text.ts'

/** The first day that Excel counts right: it takes 1900 for a leap year. */
const firstDay = Date.UTC(1900, 2, 1)
const dayLength = 86_400_000
/** 1970-01-01 in Excel's count of days. */
const epoch = 25_569

/** Makes the XML of one row. `fits` is asked of every text and throws where a cell cannot hold it. */
export function rowWriter(
  book: Book,
  columns: readonly WriteColumn[],
  fits: (text: string) => void,
): (row: readonly (string | null)[], at: number) => string {
  const styles = { text: styleOf(book, '@'), day: styleOf(book, 'yyyy-mm-dd'), time: styleOf(book, 'yyyy-mm-dd hh:mm') }
  const names = columns.map((_, at) => columnName(at))
  const text = (name: string, at: number, cell: string) => {
    fits(cell)
    return `<c r="${name}${at}" s="${styles.text}" t="inlineStr"><is><t xml:space="preserve">${escaped(legalText(cell))}</t></is></c>`
  }
  const cells = columns.map((column, index) => {
    const name = names[index]!
    if (column.form !== undefined) {
      const { form } = column
      const style = styleOf(book, form.format)
      return (cell: string, at: number) => {
        const value = formedCell(cell, form)
        if (value === null) return text(name, at, cell)
        return typeof value === 'boolean'
          ? `<c r="${name}${at}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`
          : `<c r="${name}${at}" s="${style}"><v>${value}</v></c>`
      }
    }
    if (column.kind === 'number')
      return (cell: string, at: number) => {
        const value = numberIn(column, cell)
        return typeof value === 'number' ? `<c r="${name}${at}"><v>${value}</v></c>` : text(name, at, cell)
      }
    if (column.kind === 'date')
      return (cell: string, at: number) => {
        if (!isDate(cell)) return text(name, at, cell)
        const day = dateOf(cell).getTime()
        if (day < firstDay) return text(name, at, cell)
        return `<c r="${name}${at}" s="${cell.length > 10 ? styles.time : styles.day}"><v>${day / dayLength + epoch}</v></c>`
      }
    return (cell: string, at: number) => text(name, at, cell)
  })
  return (row, at) => {
    let xml = `<row r="${at}">`
    for (let index = 0; index < cells.length; index++) {
      const cell = row[index]
      if (cell !== null && cell !== undefined && cell !== '') xml += cells[index]!(cell, at)
    }
    return `${xml}</row>`
  }
}

const escaped = (text: string) => (/[&<>]/.test(text) ? text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`) : text)
