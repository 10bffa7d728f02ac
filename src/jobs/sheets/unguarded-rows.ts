/** Rows as they were before an export of ours guarded them. */

import type { RawRow, Sheet } from '../../read/sheet.ts'
import { unguard } from '../../write/guard.ts'

const apostrophe = 39

/**
 * Rows without the guard that our own CSV exports put before what a spreadsheet would run; nearly always the very same rows. In a workbook
 * and in JSON texts are texts, and nothing is guarded.
 */
export function plainRow({ detection }: Sheet): (row: RawRow) => RawRow {
  if (detection.format !== 'csv') return (row) => row
  return (row) => {
    for (const cell of row.cells) if (cell.charCodeAt(0) === apostrophe) return withCells(row, row.cells.map(unguard))
    return row
  }
}

const withCells = (row: RawRow, cells: readonly string[]): RawRow => (differing(cells, row.cells) === 0 ? row : { ...row, cells })
/** How many cells differ. */
export const differing = (one: readonly string[], other: readonly string[]) => one.filter((cell, at) => cell !== other[at]).length
