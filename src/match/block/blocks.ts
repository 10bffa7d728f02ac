/**
 * Makes the blocks: records that share a key (a value, a rare word) form a block, and the pairs of a block are candidates. A key that too
 * many records hold makes no block; it is joined with each other such key of a record to a new key, which fewer records hold, and so on
 * until blocks are small: 张 and 上海 together instead of either. Plain and fast: keys are 32-bit hashes, blocks are found by sorting typed
 * arrays, and there is no Map over records.
 */

import { parts } from '../arrays/radix-sort.ts'
import { sharedInts } from '../arrays/shared.ts'
import type { Crew } from '../crew.ts'
import type { Blocks, KeyTable } from './key-table.ts'
import { countParts, type Entries, groupPart, joinRange, placeParts, stride } from './partitioned-keys.ts'
import { type Crowds, skippedPairs } from './skipped-pairs.ts'

export interface BlockOptions {
  /** Most records of a block. */
  readonly largest: number
  /** Rounds of making blocks: keys are joined between one round and the next, so 1 joins none. */
  readonly depth: number
  /** How many of a record's keys that too many hold are joined with one another, the rarest first. */
  readonly joined: number
}

/** @param twins runs of records that are alike in every cell, as first and last position; they make blocks without a key */
export async function findBlocks(
  crew: Crew,
  size: number,
  table: KeyTable,
  { largest, depth, joined }: BlockOptions,
  twins: readonly (readonly [number, number])[] = [],
): Promise<Blocks> {
  const found = [twinBlocks(twins, largest)]
  let crowds: Crowds = { keys: new Uint32Array(0), starts: new Int32Array(1), members: new Int32Array(0) }
  let entries: Entries = { keys: table.keys, records: recordsOf(table, size) }
  for (let round = 1; entries.keys.length > 0; round++) {
    const tooMany = new Uint32Array(new SharedArrayBuffer(entries.keys.length * 4))
    const groups = await crew.each(
      groupPart,
      { records: entries.records, ...(await spread(crew, entries)), largest, tooMany, crowds: round === 1, last: round === depth },
      parts,
    )
    found.push(...groups)
    if (round === 1) {
      crowds = {
        keys: Uint32Array.from(joinedInts(groups.map(({ crowdKeys }) => crowdKeys))),
        members: joinedInts(groups.map(({ crowdMembers }) => crowdMembers)),
        starts: joinedStarts(groups.map(({ crowdStarts }) => crowdStarts)),
      }
    }
    if (round === depth) break
    const next = await crew.each(joinRange, { ...entries, tooMany, most: joined }, Math.ceil(entries.keys.length / stride))
    entries = {
      keys: new Uint32Array(joinedInts(next.map(({ keys }) => new Int32Array(keys.buffer))).buffer),
      records: joinedInts(next.map(({ records }) => records)),
    }
  }
  const laid = layOut(size, joinedStarts(found.map(({ starts }) => starts)), joinedInts(found.map(({ members }) => members)))
  return { ...laid, skippedPairs: skippedPairs(crowds, table, laid) }
}

/** The record of each key of the table. */
function recordsOf({ starts, keys }: KeyTable, size: number): Int32Array {
  const records = sharedInts(keys.length)
  for (let i = 0; i < size; i++) records.fill(i, starts[i]!, starts[i + 1]!)
  return records
}

/** The entries laid apart by key: those of part p are `order[partStarts[p]..partStarts[p + 1])`, and `placed` holds their keys. */
async function spread(crew: Crew, { keys }: Entries): Promise<{ order: Uint32Array; placed: Uint32Array; partStarts: Uint32Array }> {
  const steps = Math.ceil(keys.length / stride)
  const counts = await crew.each(countParts, { keys }, steps)
  const offsets = new Uint32Array(new SharedArrayBuffer(steps * parts * 4))
  const partStarts = new Uint32Array(new SharedArrayBuffer((parts + 1) * 4))
  let at = 0
  for (let part = 0; part < parts; part++) {
    for (let step = 0; step < steps; step++) {
      offsets[step * parts + part] = at
      at += counts[step]![part]!
    }
    partStarts[part + 1] = at
  }
  const order = new Uint32Array(new SharedArrayBuffer(keys.length * 4))
  const placed = new Uint32Array(new SharedArrayBuffer(keys.length * 4))
  await crew.each(placeParts, { keys, offsets, order, placed }, steps)
  return { order, placed, partStarts }
}

interface SomeBlocks {
  readonly members: Int32Array
  readonly starts: Int32Array
}

/** Blocks of records that are alike in every cell; a long run makes several, each of which shares a record with the next. */
function twinBlocks(twins: readonly (readonly [number, number])[], largest: number): SomeBlocks {
  const members: number[] = []
  const starts = [0]
  for (const [first, last] of twins)
    for (let from = first; from < last; from += largest - 1) {
      for (let i = from; i <= Math.min(last, from + largest - 1); i++) members.push(i)
      starts.push(members.length)
    }
  return { members: Int32Array.from(members), starts: Int32Array.from(starts) }
}

/** The lists laid end to end, in memory that threads share. */
function joinedInts(lists: readonly Int32Array[]): Int32Array {
  const all = sharedInts(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}

/** Where the items of several lists begin once the lists are laid end to end: 0, 2, 3 and 0, 4 give 0, 2, 3, 7. */
function joinedStarts(lists: readonly Int32Array[]): Int32Array {
  const all = sharedInts(1 + lists.reduce((sum, { length }) => sum + length - 1, 0))
  let at = 1
  for (const list of lists) {
    const before = all[at - 1]!
    for (let k = 1; k < list.length; k++) all[at++] = before + list[k]!
  }
  return all
}

/** Adds the blocks of each record to the records of each block. */
function layOut(size: number, memberStarts: Int32Array, members: Int32Array): Omit<Blocks, 'skippedPairs'> {
  const count = memberStarts.length - 1
  const blockStarts = sharedInts(size + 1)
  for (let m = 0; m < members.length; m++) blockStarts[members[m]! + 1]!++
  for (let i = 0; i < size; i++) blockStarts[i + 1]! += blockStarts[i]!
  const blocks = sharedInts(members.length)
  const next = blockStarts.slice(0, size)
  for (let b = 0; b < count; b++) for (let m = memberStarts[b]!; m < memberStarts[b + 1]!; m++) blocks[next[members[m]!]!++] = b
  return { blockStarts, blocks, memberStarts, members }
}

/**
 * Calls `visit` once for each candidate pair (left < right) whose left record is in `from..to`, lefts ascending.
 * @param seen a list of one integer a record, 0 at first, which the caller keeps from call to call
 */
export function eachCandidate(
  blocks: Blocks,
  from: number,
  to: number,
  seen: Int32Array,
  visit: (left: number, right: number) => void,
): void {
  for (let i = from; i < to; i++) {
    for (let k = blocks.blockStarts[i]!; k < blocks.blockStarts[i + 1]!; k++) {
      const b = blocks.blocks[k]!
      for (let s = blocks.memberStarts[b + 1]! - 1; s >= blocks.memberStarts[b]!; s--) {
        const j = blocks.members[s]!
        if (j <= i) break
        if (seen[j] === i + 1) continue
        seen[j] = i + 1
        visit(i, j)
      }
    }
  }
}
