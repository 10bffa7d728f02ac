/**
 * Each record as one row of numbers, one for each comparison: comparing two records touches two places in memory, where columns would
 * take two for every column.
 */

export interface Rows {
  readonly size: number
  /** How many comparisons there are. */
  readonly width: number
  /** The cell of record i in comparison c is `rows[i * width + c]`: -1 for no value, else the number of the value, with its marks. */
  readonly rows: Int32Array
}

/** Marks a cell that repeats an earlier column of its record: a contact named like the company. */
export const echoed = 1 << 30
/** Marks a value with no possible match in its column under the comparison (see `compare/matchless-values.ts`). */
export const sole = 1 << 29
/** The number of the value in a cell, without marks; -1 for no value. */
export const idIn = (cell: number): number => (cell < 0 ? cell : cell & ~(echoed | sole))

/** Whether two cells are no evidence: one is empty, or both repeat a column that is compared already. */
export const isSilent = (a: number, b: number): boolean => a < 0 || b < 0 || (a & b & echoed) !== 0
