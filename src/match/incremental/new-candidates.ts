/**
 * Which pairs are worth comparing when a few records join many: new ones with old ones that share a key, and with one another, by the
 * rules that make blocks of all. Costs by what is new. Plain and fast.
 */

import { crowdFrom, type Entries, eachRun, Listing, type Lookup } from '../arrays/key-lists.ts'
import type { BlockOptions } from '../block/blocks.ts'
import type { KeyTable } from '../block/key-table.ts'
import { joinKeys, recordsOf } from './kept-lists.ts'

export interface Newcomers {
  /** Pairs of a new record, by position, with an old one, by what the list calls it; none twice. */
  readonly fresh: Int32Array
  readonly old: Int32Array
  /** Pairs of new records (left < right); none twice. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** About how many old records share only what too many share, summed over the new ones. */
  readonly skipped: number
  /** What is to be added to the list; values are positions of new records, or counts (see `crowdFrom`). */
  readonly entries: Entries
}

/** What a slip leaves standing is worth a comparison if no more old records have it: where many are near, nearness tells nothing. */
const mostSlipped = 3

/** The keys of new records, by position (see `keysOf`). */
export interface NewKeys extends KeyTable {
  /** What slips leave standing. */
  readonly slips: KeyTable
  /** What all cells of a record are. */
  readonly contents: Uint32Array
}

/** @param known the list of the old records */
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
    // a list that grew night by night beyond what is worth comparing is a crowd
    if (olds.length > 2 * options.largest) crowded = Math.max(crowded, olds.length)
  }
  const pairUp = (members: readonly number[], all: boolean, most = 2 * options.largest) => {
    if (olds.length <= most) for (const i of members) for (const old of olds) withOld.push(i * crowdFrom + old)
    if (!all) return
    for (let x = 0; x < members.length; x++)
      for (let y = x + 1; y < members.length; y++)
        if (members[x] !== members[y]) among.push(Math.min(members[x]!, members[y]!) * crowdFrom + Math.max(members[x]!, members[y]!))
  }
  // alike in every cell: each with the one before it, however many there are
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
   * Pairs up the new records that have a key, and adds them to its list. How many have it, old and new, is returned.
   * @param most old records that may have it and still be worth comparing
   */
  const meet = (key: number, members: readonly number[], most?: number): number => {
    look(key)
    const total = Math.max(crowded, olds.length) + members.length
    const isCrowd = total > 2 * options.largest
    // new ones that share only what too many of all share are no pairs either: what is joined below tells them apart
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

/** Pairs of numbers packed into one each, in order, none twice. */
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
