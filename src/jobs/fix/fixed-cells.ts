/** Cells of a fix that are written, and cells that keep their value until others have agreed. */

import { countsByRule, type FixedCell } from './chosen-proposals.ts'

export const isWaiting = ({ waits }: Pick<FixedCell, 'waits'>): boolean => waits === true
export const isFixed = (cell: Pick<FixedCell, 'waits'>): boolean => !isWaiting(cell)

/** How many cells are fixed, and how many wait: `{ fixed: 3, waiting: 1 }`. */
export const cellCounts = (cells: readonly FixedCell[]) => ({
  fixed: cells.filter(isFixed).length,
  waiting: cells.filter(isWaiting).length,
})

/** How many records have a fixed cell, and how many cells each rule fixed; what waits does not count. */
export function fixedOf(cells: readonly FixedCell[]) {
  const fixed = cells.filter(isFixed)
  return { records: new Set(fixed.map(({ record }) => record)).size, byRule: countsByRule(fixed) }
}
