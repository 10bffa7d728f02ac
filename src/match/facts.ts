/** What is known of the columns beyond the records at hand, so that a few records are compared as they would be among all. */

import type { EncodedColumn } from './columns.ts'
import type { Design } from './design.ts'
import { partsOf } from './parts.ts'

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

/** The facts of all records, counted. Columns the design leaves out have none. */
export function factsOf(columns: readonly EncodedColumn[], design: Design): Facts {
  const known = new Map<string, ColumnFacts>()
  for (const { name, kind } of design.comparisons) {
    const { values, counts, filled } = columns.find((column) => column.name === name)!
    const held = new Map(values.map((value, id) => [value, counts[id]!]))
    const parts = new Map<string, number>()
    for (const [id, value] of values.entries())
      for (const part of partsOf(kind, value)) parts.set(part, (parts.get(part) ?? 0) + counts[id]!)
    known.set(name, {
      filled,
      held: (value) => held.get(value) ?? 0,
      heldPart: (part) => parts.get(part) ?? 0,
      ...(kind === 'company' ? { all: values } : {}),
    })
  }
  const none: ColumnFacts = { filled: 0, held: () => 0, heldPart: () => 0 }
  return (column) => known.get(column) ?? none
}
