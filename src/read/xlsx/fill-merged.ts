/** A category written once in a cell merged over several rows, given to each of them. */

import type { CellRange, RawRow } from '../sheet.ts'

/**
 * Makes a function that fills empty cells under a vertically merged cell with its value, in the columns named (0 is A; all when left out).
 * Call it for every row in order. Rows that are blank in the sheet stay blank; cells that hold something keep it.
 */
export function mergedFiller(ranges: readonly CellRange[], columns?: ReadonlySet<number>): (row: RawRow) => RawRow {
  const waiting = ranges
    .filter(({ top, bottom, left }) => bottom > top && (columns === undefined || columns.has(left)))
    .sort((a, b) => a.top - b.top)
  let next = 0
  let open: { readonly range: CellRange; readonly value: string }[] = []
  return (row) => {
    open = open.filter(({ range }) => range.bottom >= row.row)
    const missing = open.filter(({ range, value }) => value !== '' && (row.cells[range.left] ?? '') === '')
    for (; next < waiting.length && waiting[next]!.top <= row.row; next++) {
      const range = waiting[next]!
      // A range whose first row is blank has no value to give.
      open.push({ range, value: range.top === row.row ? (row.cells[range.left] ?? '') : '' })
    }
    if (missing.length === 0 || row.broken !== undefined) return row
    const cells = [...row.cells]
    for (const { range, value } of missing) {
      while (cells.length < range.left) cells.push('')
      cells[range.left] = value
    }
    return { ...row, cells }
  }
}
