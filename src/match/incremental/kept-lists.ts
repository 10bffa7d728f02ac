/**
 * The lists that a store keeps of all records, so that new records can be matched without reading the others: which records have a key,
 * and how many records hold a value or a part of one. Plain and fast: a million records give some ten million entries.
 */

import { hashText, mix } from '../arrays/hash.ts'
import { crowdFrom, type Entries, eachRun, Listing } from '../arrays/key-lists.ts'
import type { BlockOptions } from '../block/blocks.ts'
import { blockOptions } from '../block/candidates.ts'
import type { KeyTable } from '../block/key-table.ts'
import { joinRange, stride } from '../block/partitioned-keys.ts'
import { slipKeysOf } from '../block/slip-keys.ts'
import { keysOfValues, recordKeysHere, saltsOf, type ValueKeys } from '../block/value-keys.ts'
import type { EncodedColumn, EncodedTable } from '../columns/encode.ts'
import { type HandedLexicon, type Lexicon, opened } from '../columns/lexicon.ts'
import { idIn } from '../columns/record-rows.ts'
import type { Kind } from '../compare/kind.ts'
import type { Crew } from '../crew.ts'
import type { Design } from '../design/design.ts'
import type { Groundwork } from '../vectors/prepared.ts'
import { heldEntries } from './kept-counts.ts'

/**
 * One key a record, of all its compared cells: records that are alike in every cell share it, however many records hold their other keys.
 */
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

/** The record of each key of the table. */
export function recordsOf({ starts, keys }: KeyTable): Int32Array {
  const records = new Int32Array(keys.length)
  for (let i = 0; i + 1 < starts.length; i++) records.fill(i, starts[i]!, starts[i + 1]!)
  return records
}

/**
 * Joins keys that too many hold, as making blocks does (`joinRange`).
 * @param tooMany for each key how many records share it, where they are too many; else 0
 * @param most keys of one record that are joined with one another
 * @returns the keys of the next round, and the record of each
 */
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

/**
 * The keys of all records as entries with positions in the table as values. A key that too many hold has one entry, their number (see
 * `crowdFrom`), and is joined as blocks are.
 */
function keyEntries(size: number, table: KeyTable, slips: KeyTable, contents: Uint32Array, options: BlockOptions): Entries {
  const { largest, depth, joined } = options
  const list = new Listing(size + table.keys.length + slips.keys.length)
  eachRun(contents, (order, from, to, key) => {
    for (let k = from; k < (to - from > largest ? from + 1 : to); k++) list.add(key, order[k]!)
  })
  const ofSlips = recordsOf(slips)
  eachRun(slips.keys, (order, from, to, key) => {
    if (to - from > largest) list.add(key, crowdFrom + to - from)
    else for (let k = from; k < to; k++) list.add(key, ofSlips[order[k]!]!)
  })
  let keys = table.keys
  let records = recordsOf(table)
  for (let round = 1; keys.length > 0; round++) {
    const tooMany = new Uint32Array(keys.length)
    eachRun(keys, (order, from, to, key) => {
      const count = to - from
      if (count <= largest) for (let k = from; k < to; k++) list.add(key, records[order[k]!]!)
      else {
        for (let k = from; k < to; k++) tooMany[order[k]!] = count
        list.add(key, crowdFrom + count)
      }
    })
    if (round === depth) break
    ;({ keys, records } = joinKeys(keys, records, tooMany, joined))
  }
  return list.done()
}

/** The lists: the positions of records by key, the number of records by value, and how many records hold any value, by column. */
export interface MatchLists {
  readonly keys: Entries
  readonly held: Entries
  readonly filled: Readonly<Record<string, number>>
}

/** One column to be listed. */
interface ListedColumn {
  readonly name: string
  readonly lexicon: Lexicon | HandedLexicon
  readonly kind: Kind
  readonly salt: number
  readonly keyed: boolean
}

/** The keys and counts of one column a step. */
export const listColumn =
  (columns: readonly ListedColumn[]) =>
  (step: number): { readonly keys: ValueKeys | null; readonly slips: ValueKeys | null; readonly held: Entries } => {
    const { name, kind, salt, keyed, ...column } = columns[step]!
    const lexicon = opened(column.lexicon)
    return {
      keys: keyed ? keysOfValues(lexicon, kind, salt, true) : null,
      slips: keyed ? slipKeysOf(lexicon, kind, mix(salt, 5)) : null,
      // a value is equally rare with one holder and with two, so what one old record holds can be left out
      held: heldEntries([{ column: { name, ...lexicon }, kind }], 2),
    }
  }

/** The lists of all records of a table. */
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
    listColumn,
    items,
    items.map(({ lexicon }) => lexicon.counts.length),
  )
  const tables = (of: 'keys' | 'slips') => listed.map(({ [of]: table }) => (table === null ? [] : [table]))
  const keyed = recordKeysHere({ ground: groundwork.ground, keys: tables('keys') })
  const slips = recordKeysHere({ ground: groundwork.ground, keys: tables('slips') })
  const { keys, values } = keyEntries(size, keyed, slips, contentKeys(groundwork), blockOptions(size))
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
