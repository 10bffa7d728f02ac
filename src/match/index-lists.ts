/**
 * What a store keeps of all records so that new ones can be compared with them alone: which records have a key, and how many records
 * hold a value or a part of one. Plain and fast: a million records give some ten million entries.
 */

import { blockOptions } from './block.ts'
import type { BlockOptions, KeyTable } from './candidates.ts'
import type { Kind } from './choose.ts'
import { type EncodedColumn, type EncodedTable, encodeHere } from './columns.ts'
import { type HandedLexicon, type Lexicon, opened } from './compare/comparer.ts'
import type { Crew } from './crew.ts'
import type { Design } from './design.ts'
import { type ColumnFacts, type Facts, factsOf } from './facts.ts'
import { Growing } from './growing.ts'
import { keysOfValues, recordKeysHere, saltsOf, type ValueKeys } from './keys.ts'
import type { MatchModel } from './model.ts'
import { partsOf } from './parts.ts'
import type { Groundwork } from './prepare.ts'
import { hashText, mix } from './random.ts'
import { idIn } from './rows.ts'
import { sortByKey } from './sort.ts'
import { joinRange, stride } from './spread.ts'
import type { MatchTable } from './table.ts'
import { tokenTable } from './words.ts'

/** Entry k says `values[k]` of key `keys[k]`. */
export interface Entries {
  readonly keys: Uint32Array
  readonly values: Uint32Array
}

/** Calls `visit` with every value a list has under a key. */
export type Lookup = (key: number, visit: (value: number) => void) => void

/** From here on a value under a key is no record: too many have the key, and the rest of the number says how many. */
export const crowdFrom = 2 ** 31

/** What all compared cells of a record are, as one key: records alike in every cell are found by it however many share their keys. */
export function contentKeys({ ground: { size, width, rows, comparisons }, values }: Pick<Groundwork, 'ground' | 'values'>): Uint32Array {
  const contents = new Uint32Array(size)
  for (const [c, { name }] of comparisons.entries()) {
    const salt = mix(hashText(name), 3)
    const hashes = Uint32Array.from(values[c]!, (value) => hashText(value, salt))
    for (let i = 0; i < size; i++) {
      const id = idIn(rows[i * width + c]!)
      if (id >= 0) contents[i]! += hashes[id]!
    }
  }
  return contents
}

/** Of records sorted by a key, the runs that share one. */
export function eachRun(keys: Uint32Array, visit: (members: Uint32Array, key: number) => void): void {
  const order = sortByKey(keys)
  for (let from = 0; from < order.length; ) {
    const key = keys[order[from]!]!
    let to = from + 1
    while (to < order.length && keys[order[to]!] === key) to++
    visit(order.subarray(from, to), key)
    from = to
  }
}

/** What is shared by too many is joined, as when blocks are made: keys of the next round, and the record of each. */
export function joinKeys(keys: Uint32Array, records: Int32Array, tooMany: Uint32Array, most: number) {
  const join = joinRange({ keys, records, tooMany, most })
  const parts = Array.from({ length: Math.ceil(keys.length / stride) }, (_, step) => join(step))
  const size = parts.reduce((sum, part) => sum + part.keys.length, 0)
  const joined = { keys: new Uint32Array(size), records: new Int32Array(size) }
  let at = 0
  for (const part of parts) {
    joined.keys.set(part.keys, at)
    joined.records.set(part.records, at)
    at += part.keys.length
  }
  return joined
}

/** The keys of all records as a list; values are positions. Keys of too many are there as a count, and joined as blocks are. */
function keyEntries(size: number, table: KeyTable, contents: Uint32Array, options: BlockOptions): Entries {
  const listKeys = new Growing()
  const listValues = new Growing()
  const add = (key: number, value: number) => {
    listKeys.push(key)
    listValues.push(value)
  }
  eachRun(contents, (members, key) => {
    if (members.length > options.largest) add(key, members[0]!)
    else for (const i of members) add(key, i)
  })
  let keys = table.keys
  let records = new Int32Array(keys.length)
  for (let i = 0; i < size; i++) records.fill(i, table.starts[i]!, table.starts[i + 1]!)
  for (let round = 1; keys.length > 0; round++) {
    const tooMany = new Uint32Array(keys.length)
    eachRun(keys, (members, key) => {
      if (members.length <= options.largest) {
        for (const entry of members) add(key, records[entry]!)
        return
      }
      for (const entry of members) tooMany[entry] = members.length
      add(key, crowdFrom + members.length)
    })
    if (round === options.depth) break
    ;({ keys, records } = joinKeys(keys, records, tooMany, options.joined))
  }
  return { keys: Uint32Array.from(listKeys.done()), values: Uint32Array.from(listValues.done()) }
}

/** All a store keeps of all records: keys with positions in the table, how many hold a value, and how many hold any, by column. */
export interface MatchLists {
  readonly keys: Entries
  readonly held: Entries
  readonly filled: Readonly<Record<string, number>>
}

/** What is worked out for one column, by whichever thread. */
interface ListedColumn {
  readonly name: string
  readonly lexicon: Lexicon | HandedLexicon
  readonly kind: Exclude<Kind, 'none'>
  readonly salt: number
  readonly keyed: boolean
}

export const listColumn =
  (columns: readonly ListedColumn[]) =>
  (step: number): { readonly keys: ValueKeys | null; readonly held: Entries } => {
    const { name, kind, salt, keyed, ...column } = columns[step]!
    const lexicon = opened(column.lexicon)
    return {
      keys: keyed ? keysOfValues(lexicon, kind, salt, true) : null,
      // what two records hold, and what one does, says the same of chance: only three and more are a difference
      held: heldEntries([{ column: { name, ...lexicon }, kind }], 2),
    }
  }

export async function listsOf(
  crew: Crew,
  { columns, size, order }: EncodedTable,
  design: Design,
  groundwork: Groundwork,
): Promise<MatchLists> {
  const salts = saltsOf(design)
  const items = design.comparisons.map(({ name, kind, keyed }, c): ListedColumn => {
    const { values, texts, counts, filled } = columnNamed(columns, name, size)
    return { name, lexicon: texts ? { texts, counts, filled } : { values, counts, filled }, kind, salt: salts[c]!, keyed }
  })
  const listed = await crew.deal(
    'listColumn',
    items,
    items.map(({ lexicon }) => lexicon.counts.length),
  )
  const keyed = recordKeysHere({ ground: groundwork.ground, keys: listed.map(({ keys }) => (keys === null ? [] : [keys])) })
  const { keys, values } = keyEntries(size, keyed, contentKeys(groundwork), blockOptions(size))
  return {
    keys: { keys, values: values.map((value) => (value >= crowdFrom ? value : order[value]!)) },
    held: { keys: joinedNumbers(listed.map(({ held }) => held.keys)), values: joinedNumbers(listed.map(({ held }) => held.values)) },
    filled: Object.fromEntries(items.map(({ name, lexicon: { filled } }) => [name, filled])),
  }
}

function columnNamed(columns: readonly EncodedColumn[], name: string, size: number): EncodedColumn {
  const none = { name, type: 'text', values: [], counts: new Int32Array(0), filled: 0, ids: new Int32Array(size).fill(-1) } as const
  return columns.find((column) => column.name === name) ?? none
}

function joinedNumbers(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

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
function heldEntries(
  columns: readonly { readonly column: Lexicon & { readonly name: string }; readonly kind: Kind }[],
  least: number,
): Entries {
  const keys = new Growing()
  const counts = new Growing()
  const add = (key: number, count: number) => {
    if (count < least) return
    keys.push(key)
    counts.push(count)
  }
  for (const { column, kind } of columns) {
    const ofValue = valueSalt(column.name)
    const ofPart = partSalt(column.name)
    for (const [id, value] of column.values.entries()) add(hashText(value, ofValue), column.counts[id]!)
    if (kind === 'long-text') {
      const { words, holders } = tokenTable(column)
      for (const [word, text] of words.entries()) add(hashText(text, ofPart), holders[word]!)
      continue
    }
    const held = new Map<number, number>()
    for (const [id, value] of column.values.entries())
      for (const part of partsOf(kind, value)) {
        const key = hashText(part, ofPart)
        held.set(key, (held.get(key) ?? 0) + column.counts[id]!)
      }
    for (const [key, count] of held) add(key, count)
  }
  return { keys: Uint32Array.from(keys.done()), values: Uint32Array.from(counts.done()) }
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
