/** What is known of the columns beyond the records at hand, so that a few records are compared as they would be among all. */

export interface ColumnFacts {
  /** Records that hold a value, how many hold this one, and how many hold a value with this part (see `PartMethod`). */
  readonly filled: number
  readonly held: (value: string) => number
  readonly heldPart: (part: string) => number
  /** All values there are: only for kinds that look a value's meaning up among them, as that of a short company name. */
  readonly all?: readonly string[]
}

/** Facts by the name of the column. */
export type Facts = (column: string) => ColumnFacts
