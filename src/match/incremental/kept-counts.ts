/**
 * How many records hold each value, and each part of a value, as a list that a store keeps. With it, a few new records are weighed as if
 * all records were at hand. Plain and fast.
 */

import { hashText, mix } from '../arrays/hash.ts'
import { type Entries, eachRun, Listing, type Lookup } from '../arrays/key-lists.ts'
import { type EncodedColumn, encodeHere } from '../columns/encode.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import type { MatchTable } from '../columns/table.ts'
import type { ColumnFacts, Facts } from '../columns/value-counts.ts'
import { type Kind, methods } from '../compare/kind.ts'
import type { Design } from '../design/design.ts'
import type { MatchModel } from '../model/model.ts'

/** The counts of a table of new records alone, as facts and as entries; their keys come from `findNewcomers`. */
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
 * How many records hold each value and each part of a value: keys are hashes of column and value, values are counts.
 * @param least lower counts are left out: a value that is not in the list counts like a value of one record
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
    const method = methods[kind].parts
    if (method === undefined) continue
    if (method.counted !== undefined) {
      const { parts, holders } = method.counted(column)
      for (const [p, part] of parts.entries()) add(hashText(part, ofPart), holders[p]!)
      continue
    }
    // every part of every value, then sums by key: quicker than a Map of a million keys
    const parts = new Listing(column.values.length)
    for (let id = 0; id < column.values.length; id++)
      for (const part of method.of(column.values[id]!)) parts.add(hashText(part, ofPart), column.counts[id]!)
    const { keys, values: counts } = parts.done()
    eachRun(keys, (order, from, to, key) => {
      let sum = 0
      for (let k = from; k < to; k++) sum += counts[order[k]!]!
      add(key, sum)
    })
  }
  return list.done()
}

/**
 * Facts from such a list.
 * @param filled how many records hold a value in a column
 * @param added the facts of new records, which are added to those of the list
 */
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

/** Facts counted from all records. A column that the design leaves out has counts of 0. */
export function factsOf(columns: readonly EncodedColumn[], design: Design): Facts {
  const known = new Map<string, ColumnFacts>()
  for (const { name, kind } of design.comparisons) {
    const { values, counts, filled } = columns.find((column) => column.name === name)!
    const held = new Map(values.map((value, id) => [value, counts[id]!]))
    const parts = new Map<string, number>()
    const { traits, parts: method } = methods[kind]
    for (const [id, value] of values.entries())
      for (const part of method?.of(value) ?? []) parts.set(part, (parts.get(part) ?? 0) + counts[id]!)
    known.set(name, {
      filled,
      held: (value) => held.get(value) ?? 0,
      heldPart: (part) => parts.get(part) ?? 0,
      ...(traits?.amongAll === true ? { all: values } : {}),
    })
  }
  const none: ColumnFacts = { filled: 0, held: () => 0, heldPart: () => 0 }
  return (column) => known.get(column) ?? none
}
