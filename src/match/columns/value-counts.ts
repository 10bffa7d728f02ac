/** What is known of the columns beyond the records at hand, so that a few records are compared as they would be among all. */

export interface ColumnFacts {
  /** Records that hold a value, how many hold this one, and how many hold a value with this part (see `parts.ts`). */
  readonly filled: number
  readonly held: (value: string) => number
  readonly heldPart: (part: string) => number
  /** All values there are: only for company names, which are read beside one another. */
  readonly all?: readonly string[]
}

/** Facts by the name of the column. */
export type Facts = (column: string) => ColumnFacts
