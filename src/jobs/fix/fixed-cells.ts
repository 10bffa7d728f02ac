/** Cells of a fix that are written, and cells that keep their value until others have agreed. */

import type { FixedCell } from './chosen-proposals.ts'
import type { SettledCell } from './proposal.ts'

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

/** How many cells each rule fixed, by rule id; a cell that two rules agreed on counts for both. */
export function countsByRule(cells: readonly SettledCell[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { rules } of cells) for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
