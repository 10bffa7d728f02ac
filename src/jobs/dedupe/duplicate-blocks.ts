/** Duplicates as a person reads them: the records of one customer under one another, with what differs. */

export interface BlockRow {
  /** What the record is called: its customer number, or its row in the sheet. */
  readonly key: string
  readonly cells: readonly (string | null)[]
}

export interface MarkedRow extends BlockRow {
  /** By column, whether the cell is not what the first filled cell of the block is. */
  readonly differs: readonly boolean[]
}

/** Marks the cells that are not alike; an empty cell differs from nothing. */
export function marked(rows: readonly BlockRow[]): MarkedRow[] {
  const first = (rows[0]?.cells ?? []).map((_, c) => rows.find(({ cells }) => filled(cells[c]))?.cells[c] ?? null)
  return rows.map((row) => ({ ...row, differs: row.cells.map((cell, c) => filled(cell) && cell !== first[c]) }))
}

/** The columns in which two cells of the block differ, by position. */
export const differingColumns = (rows: readonly MarkedRow[]): number[] =>
  (rows[0]?.cells ?? []).flatMap((_, c) => (rows.some(({ differs }) => differs[c]) ? [c] : []))

const filled = (cell: string | null | undefined) => cell !== null && cell !== undefined && cell !== ''
