/**
 * Which pairs are worth comparing. Every record has keys (its values, its rarer words); records that share a key are candidates.
 * A key held by too many is no block of its own: it is joined with each other such key of the record, and again, until blocks are small.
 * Plain and fast: keys are 32-bit hashes, blocks are found by sorting typed arrays, and there is no Map over records.
 */

import { Growing } from './growing.ts'
import { mix } from './random.ts'
import { skippedPairs } from './skipped.ts'

/** Keys of all records: record i holds `keys[starts[i]..starts[i + 1])`, most selective kinds first. */
export interface KeyTable {
  readonly starts: Int32Array
  readonly keys: Uint32Array
}

export interface Blocks {
  /** Blocks of record i: `blocks[blockStarts[i]..blockStarts[i + 1])`. */
  readonly blockStarts: Int32Array
  readonly blocks: Int32Array
  /** Records of block b, ascending: `members[memberStarts[b]..memberStarts[b + 1])`. */
  readonly memberStarts: Int32Array
  readonly members: Int32Array
  /** Pairs that share a key and stand in no block together, because too many records share what they share; many are reckoned, not counted. */
  readonly skippedPairs: number
}

/**
 * Positions 0..n-1 sorted by 32-bit keys, stable: least significant digit first.
 * @param before an order to start from, so that sorting by two keys is two calls
 */
export function sortByKey(keys: Uint32Array, before?: Uint32Array): Uint32Array {
  const n = keys.length
  let order = new Uint32Array(n)
  let spare = new Uint32Array(n)
  if (before !== undefined) order.set(before)
  else for (let i = 0; i < n; i++) order[i] = i
  const counts = new Uint32Array(65536)
  for (const shift of [0, 16]) {
    counts.fill(0)
    for (let i = 0; i < n; i++) counts[(keys[i]! >>> shift) & 0xffff]!++
    let sum = 0
    for (let d = 0; d < 65536; d++) {
      const count = counts[d]!
      counts[d] = sum
      sum += count
    }
    for (let i = 0; i < n; i++) {
      const at = order[i]!
      spare[counts[(keys[at]! >>> shift) & 0xffff]!++] = at
    }
    const swap = order
    order = spare
    spare = swap
  }
  return order
}

export interface BlockOptions {
  /** A block may hold at most this many records. */
  readonly largest: number
  /** How many keys may be joined. */
  readonly depth: number
  /** How many oversize keys of one record are joined with one another. */
  readonly joined: number
}

/** @param twins runs of records that are alike in every cell, as first and last position: they need no key to be found */
export function findBlocks(
  size: number,
  table: KeyTable,
  options: BlockOptions,
  twins: readonly (readonly [number, number])[] = [],
): Blocks {
  const members = new Growing()
  const memberStarts = new Growing()
  memberStarts.push(0)
  for (const [first, last] of twins)
    for (let from = first; from < last; from += options.largest - 1) {
      for (let i = from; i <= Math.min(last, from + options.largest - 1); i++) members.push(i)
      memberStarts.push(members.length)
    }
  const crowdKeys = new Growing()
  const crowdStarts = new Growing()
  const crowdMembers = new Growing()
  crowdStarts.push(0)
  // entries of this round: a key and a record each, records ascending
  let keys = table.keys
  let records = new Int32Array(keys.length)
  for (let i = 0; i < size; i++) records.fill(i, table.starts[i]!, table.starts[i + 1]!)
  for (let round = 1; keys.length > 0; round++) {
    const order = sortByKey(keys)
    /** Of each entry: how many share its key, where they are too many; else 0. */
    const tooMany = new Uint32Array(keys.length)
    let from = 0
    for (let i = 1; i <= order.length; i++) {
      if (i < order.length && keys[order[i]!] === keys[order[from]!]) continue
      const count = i - from
      if (count > options.largest) {
        for (let k = from; k < i; k++) tooMany[order[k]!] = count
        if (round === 1) {
          crowdKeys.push(keys[order[from]!]!)
          for (let k = from; k < i; k++) crowdMembers.push(records[order[k]!]!)
          crowdStarts.push(crowdMembers.length)
        }
      } else if (count > 1) {
        for (let k = from; k < i; k++) members.push(records[order[k]!]!)
        memberStarts.push(members.length)
      }
      from = i
    }
    if (round === options.depth) break
    ;({ keys, records } = joinKeys(keys, records, tooMany, options.joined))
  }
  const laid = layOut(size, memberStarts.done(), members.done())
  const crowds = { keys: Uint32Array.from(crowdKeys.done()), starts: crowdStarts.done(), members: crowdMembers.done() }
  return { ...laid, skippedPairs: skippedPairs(crowds, table, laid) }
}

/** What is shared by too many is joined: every two such keys of a record, its rarest first, make one key of the next round. */
function joinKeys(
  keys: Uint32Array,
  records: Int32Array,
  tooMany: Uint32Array,
  most: number,
): { keys: Uint32Array; records: Int32Array<ArrayBuffer> } {
  const mine: number[] = []
  const nextKeys = new Growing()
  const nextRecords = new Growing()
  for (let s = 0; s < keys.length; ) {
    const record = records[s]!
    mine.length = 0
    let e = s
    for (; e < keys.length && records[e] === record; e++) {
      if (tooMany[e] === 0) continue
      // the rarest few, in order: insertion into a short list
      let at = mine.length
      while (
        at > 0 &&
        (tooMany[mine[at - 1]!]! > tooMany[e]! || (tooMany[mine[at - 1]!] === tooMany[e] && keys[mine[at - 1]!]! > keys[e]!))
      )
        at--
      if (at < most) {
        mine.splice(at, 0, e)
        if (mine.length > most) mine.pop()
      }
    }
    for (let x = 0; x < mine.length; x++)
      for (let y = x + 1; y < mine.length; y++) {
        const kx = keys[mine[x]!]!
        const ky = keys[mine[y]!]!
        if (kx === ky) continue
        nextKeys.push(mix(Math.min(kx, ky), Math.max(kx, ky)))
        nextRecords.push(record)
      }
    s = e
  }
  return { keys: new Uint32Array(nextKeys.list.buffer, 0, nextKeys.length), records: nextRecords.list.slice(0, nextRecords.length) }
}

/** The other way round too: the blocks of each record. */
function layOut(size: number, memberStarts: Int32Array, members: Int32Array): Omit<Blocks, 'skippedPairs'> {
  const count = memberStarts.length - 1
  const blockStarts = new Int32Array(new SharedArrayBuffer((size + 1) * 4))
  for (let m = 0; m < members.length; m++) blockStarts[members[m]! + 1]!++
  for (let i = 0; i < size; i++) blockStarts[i + 1]! += blockStarts[i]!
  const blocks = new Int32Array(new SharedArrayBuffer(members.length * 4))
  const next = blockStarts.slice(0, size)
  for (let b = 0; b < count; b++) for (let m = memberStarts[b]!; m < memberStarts[b + 1]!; m++) blocks[next[members[m]!]!++] = b
  return { blockStarts, blocks, memberStarts, members }
}

/** Calls `visit` once for each candidate pair (left < right), lefts ascending from `from` to `to`. */
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
