/** Counts of values over all records, for when only a few records are at hand: those few are then compared as if all were there. */

export interface ColumnFacts {
  /** How many records hold a value at all, how many hold this one, and how many hold a value with this part (see `PartMethod`). */
  readonly filled: number
  readonly held: (value: string) => number
  readonly heldPart: (part: string) => number
  /** All values of all records: only for kinds that look a value's meaning up among them, as that of a short company name. */
  readonly all?: readonly string[]
}

/** The facts of a column, by its name. */
export type Facts = (column: string) => ColumnFacts
