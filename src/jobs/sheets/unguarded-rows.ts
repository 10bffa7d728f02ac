/** Takes off the guard (`'`) that crm-clean's CSV exports put before cells a spreadsheet would run as formulas. */

import type { RawRow, Sheet } from '../../read/sheet.ts'
import { unguard } from '../../write/guard.ts'

const apostrophe = 39

/**
 * Makes the function that takes the guard off a row's cells; rows without one come back as they are. Workbooks and JSON are never guarded.
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
