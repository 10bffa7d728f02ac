/** How many records hold a value, or a part of one, as a list: what a few records are weighed by as if they stood among all. Plain and fast. */

import type { Kind } from './choose.ts'
import { encodeHere } from './columns.ts'
import type { Lexicon } from './compare/comparer.ts'
import { type Entries, eachRun, Listing, type Lookup } from './entries.ts'
import { type ColumnFacts, type Facts, factsOf } from './facts.ts'
import type { MatchModel } from './model.ts'
import { partsOf } from './parts.ts'
import { hashText, mix } from './random.ts'
import type { MatchTable } from './table.ts'
import { tokenTable } from './words.ts'

/** The lists of new records alone: their keys are found with `findNewcomers`. */
export function heldOf(
  table: MatchTable,
  { design }: MatchModel,
): { readonly facts: Facts; readonly held: Entries; readonly filled: Readonly<Record<string, number>> } {
  const encoded = encodeHere(table)
  const columns = design.comparisons.flatMap(({ name, kind }) =>
    encoded.columns.filter((column) => column.name === name).map((column) => ({ column, kind })),
  )
  return {
    facts: factsOf(encoded.columns, design),
    held: heldEntries(columns, 1),
    filled: Object.fromEntries(columns.map(({ column }) => [column.name, column.filled])),
  }
}

const valueSalt = (column: string) => mix(hashText(column), 11)
const partSalt = (column: string) => mix(hashText(column), 12)

/**
 * How many records hold each value and part of one.
 * @param least counts below are left out: what one record holds, and what nobody knows, say the same
 */
export function heldEntries(
  columns: readonly { readonly column: Lexicon & { readonly name: string }; readonly kind: Kind }[],
  least: number,
): Entries {
  const list = new Listing(columns.reduce((sum, { column }) => sum + column.values.length, 0))
  const add = (key: number, count: number) => {
    if (count >= least) list.add(key, count)
  }
  for (const { column, kind } of columns) {
    const ofValue = valueSalt(column.name)
    const ofPart = partSalt(column.name)
    for (let id = 0; id < column.values.length; id++)
      if (column.counts[id]! >= least) list.add(hashText(column.values[id]!, ofValue), column.counts[id]!)
    if (kind === 'long-text') {
      const { words, holders } = tokenTable(column)
      for (const [word, text] of words.entries()) add(hashText(text, ofPart), holders[word]!)
      continue
    }
    // every part of every value, then those of one key together: quicker than a Map of a million keys
    const parts = new Listing(column.values.length)
    for (let id = 0; id < column.values.length; id++)
      for (const part of partsOf(kind, column.values[id]!)) parts.add(hashText(part, ofPart), column.counts[id]!)
    const { keys, values: counts } = parts.done()
    eachRun(keys, (order, from, to, key) => {
      let sum = 0
      for (let k = from; k < to; k++) sum += counts[order[k]!]!
      add(key, sum)
    })
  }
  return list.done()
}

/** The facts of columns from such a list and the number of records that hold a value, with what new records add to them. */
export function factsFrom(held: Lookup, filled: (column: string) => number, added: Facts): Facts {
  const known = new Map<string, ColumnFacts>()
  const count = (key: number) => {
    let sum = 0
    held(key, (value) => {
      sum += value
    })
    return sum
  }
  return (column) => {
    const found = known.get(column)
    if (found !== undefined) return found
    const more = added(column)
    const ofValue = valueSalt(column)
    const ofPart = partSalt(column)
    const facts: ColumnFacts = {
      filled: filled(column) + more.filled,
      held: (value) => count(hashText(value, ofValue)) + more.held(value),
      heldPart: (part) => count(hashText(part, ofPart)) + more.heldPart(part),
    }
    known.set(column, facts)
    return facts
  }
}
