/**
 * The candidate pairs of new records: with old records that share a key, and with one another, by the rules that make blocks of all
 * records. Time grows with the number of new records, not of old ones. Plain and fast.
 */

import { crowdFrom, type Entries, eachRun, Listing, type Lookup } from '../arrays/key-lists.ts'
import type { BlockOptions } from '../block/blocks.ts'
import type { KeyTable } from '../block/key-table.ts'
import { joinKeys, recordsOf } from './kept-lists.ts'

/** The candidates of new records, and what a store adds to its list. */
export interface Newcomers {
  /** Pairs of a new record, by its position, with an old record, by its number in the list; none twice. */
  readonly fresh: Int32Array
  readonly old: Int32Array
  /** Pairs of two new records, by position, left < right; none twice. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** About how many pairs with an old record are left out because too many records hold every key they share. */
  readonly skipped: number
  /** The entries to add to the list; values are positions of new records, or counts (see `crowdFrom`). */
  readonly entries: Entries
}

/**
 * A key of slips brings candidates only where at most this many old records have it: where many values are near, nearness tells nothing.
 */
const mostSlipped = 3

/** The keys of new records, by position (see `keysOf`). */
export interface NewKeys extends KeyTable {
  /** Keys that survive a slip (see `block/slip-keys.ts`). */
  readonly slips: KeyTable
  /** The key of all cells of each record. */
  readonly contents: Uint32Array
}

/**
 * Finds the candidates of new records.
 * @param size how many new records there are
 * @param known looks a key up in the list of the old records
 */
export function findNewcomers(size: number, table: NewKeys, known: Lookup, options: BlockOptions): Newcomers {
  const withOld: number[] = []
  const among: number[] = []
  const list = new Listing(size + table.keys.length + table.slips.keys.length)
  const crowd = new Float64Array(size)
  let olds: number[] = []
  let crowded = 0
  const look = (key: number) => {
    olds = []
    crowded = 0
    known(key, (value) => {
      if (value >= crowdFrom) crowded = Math.max(crowded, value - crowdFrom)
      else olds.push(value)
    })
    // a key whose list grew, night by night, beyond what is worth comparing counts as held by too many
    if (olds.length > 2 * options.largest) crowded = Math.max(crowded, olds.length)
  }
  const pairUp = (members: readonly number[], all: boolean, most = 2 * options.largest) => {
    if (olds.length <= most) for (const i of members) for (const old of olds) withOld.push(i * crowdFrom + old)
    if (!all) return
    for (let x = 0; x < members.length; x++)
      for (let y = x + 1; y < members.length; y++)
        if (members[x] !== members[y]) among.push(Math.min(members[x]!, members[y]!) * crowdFrom + Math.max(members[x]!, members[y]!))
  }
  // records alike in every cell: each is paired with the one before it, however many there are
  eachRun(table.contents, (order, from, to, key) => {
    const members = order.subarray(from, to)
    look(key)
    olds = olds.slice(0, options.largest)
    pairUp([...members], false)
    for (let k = 1; k < members.length; k++) pairUpTwins(members[k - 1]!, members[k]!)
    if (olds.length < options.largest) for (const i of members.subarray(0, options.largest)) list.add(key, i)
  })
  function pairUpTwins(one: number, other: number): void {
    among.push(Math.min(one, other) * crowdFrom + Math.max(one, other))
  }
  /**
   * Pairs up the new records that have a key, and adds them to its list.
   * @param most if more old records have the key, they are not paired
   * @returns how many records have the key, old and new
   */
  const meet = (key: number, members: readonly number[], most?: number): number => {
    look(key)
    const total = Math.max(crowded, olds.length) + members.length
    const isCrowd = total > 2 * options.largest
    // new records that share a key that too many hold make no pairs either: they meet by the keys joined below
    pairUp(members, crowded === 0 && !isCrowd, most)
    if (crowded > 0) return total
    if (isCrowd) list.add(key, crowdFrom + total)
    else for (const i of members) list.add(key, i)
    return total
  }
  const ofSlips = recordsOf(table.slips)
  eachRun(table.slips.keys, (order, from, to, key) => {
    meet(
      key,
      Array.from(order.subarray(from, to), (entry) => ofSlips[entry]!),
      mostSlipped,
    )
  })
  let keys = table.keys
  let records = recordsOf(table)
  for (let round = 1; keys.length > 0; round++) {
    const tooMany = new Uint32Array(keys.length)
    eachRun(keys, (order, from, to, key) => {
      const entries = order.subarray(from, to)
      const members = Array.from(entries, (entry) => records[entry]!)
      const total = meet(key, members)
      if (total > options.largest) for (const entry of entries) tooMany[entry] = total
      if (crowded > 0) for (const i of members) crowd[i] = Math.max(crowd[i]!, crowded)
    })
    if (round === options.depth) break
    ;({ keys, records } = joinKeys(keys, records, tooMany, options.joined))
  }
  const [fresh, old] = unpacked(withOld)
  const [left, right] = unpacked(among)
  return {
    fresh,
    old,
    left,
    right,
    skipped: crowd.reduce((sum, count) => sum + count, 0),
    entries: list.done(),
  }
}

/** Takes apart pairs of numbers that are packed into one number each; ascending, none twice. */
function unpacked(packed: readonly number[]): [Int32Array, Int32Array] {
  const sorted = Float64Array.from(packed).sort()
  let count = 0
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[count++] = sorted[k]!
  const ones = new Int32Array(count)
  const others = new Int32Array(count)
  for (let k = 0; k < count; k++) {
    ones[k] = Math.floor(sorted[k]! / crowdFrom)
    others[k] = sorted[k]! % crowdFrom
  }
  return [ones, others]
}
