/** Whether the rows above a header are a report's cover (notes, addresses, totals) or customers of a list without a header. */

import { isEmail } from '../standardise/email-shape.ts'
import { holdsCompanies, holdsPersons, holdsPhones } from './cell-evidence.ts'
import type { RawRow } from './sheet.ts'

/** A column of a list is filled in most rows; what stands in fewer says nothing of the rows. */
const filledShare = 0.6

/**
 * True where no column of the rows holds companies, persons, phone numbers or e-mail addresses, and they do not begin with a header of their
 * own. `isData`: whether a cell is none of a header.
 */
export function areCover(rows: readonly RawRow[], isData: (cell: string) => boolean): boolean {
  if (haveHeader(rows, isData)) return false
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  for (let column = 0; column < width; column += 1) {
    const cells = rows.map((row) => (row.cells[column] ?? '').trim()).filter((cell) => cell !== '')
    if (cells.length >= rows.length * filledShare && holdCustomers(cells)) return false
  }
  return true
}

const holdCustomers = (cells: readonly string[]) =>
  cells.filter(isEmail).length >= cells.length * 0.6 || holdsPhones(cells) || holdsCompanies(cells) || holdsPersons(cells)

/** Words in the first row, and numbers or dates below one of them in nearly all other rows. */
function haveHeader([first, ...rest]: readonly RawRow[], isData: (cell: string) => boolean): boolean {
  if (first === undefined || first.cells.some(isData)) return false
  const named = first.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [column]))
  return (
    named.length >= 2 &&
    named.some((column) => rest.filter(({ cells }) => isData((cells[column] ?? '').trim())).length >= rest.length * 0.8)
  )
}
