/** Each record as one short row of numbers, so that comparing two records touches two places in memory and not twice as many as columns. */

export interface Rows {
  readonly size: number
  /** Comparisons. */
  readonly width: number
  /** The value of record i in comparison c is `rows[i * width + c]`: -1 for none, else its number, perhaps with marks. */
  readonly rows: Int32Array
}

/** Marks a value that repeats what the record says in an earlier column. */
export const echoed = 1 << 30
/** Marks a value that no other value is the same as (see `sole.ts`). */
export const sole = 1 << 29
/** Takes the marks off. */
export const idIn = (cell: number): number => (cell < 0 ? cell : cell & ~(echoed | sole))

/** Whether two cells of one comparison are no evidence: one is empty, or both repeat what was compared already. */
export const isSilent = (a: number, b: number): boolean => a < 0 || b < 0 || (a & b & echoed) !== 0
