/** Counts of values over all records, for when only a few records are at hand: those few are then compared as if all were there. */

export interface ColumnFacts {
  /**
   * How many records hold a value at all, how many hold this one, and how many hold a value with this part (see `compare/value-parts.ts`).
   */
  readonly filled: number
  readonly held: (value: string) => number
  readonly heldPart: (part: string) => number
  /** All values of all records: only for company names, whose short forms are looked up among the others. */
  readonly all?: readonly string[]
}

/** The facts of a column, by its name. */
export type Facts = (column: string) => ColumnFacts
