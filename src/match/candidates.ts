/**
 * Which pairs are worth comparing. Every record has keys (its values, its rarer words); records that share a key are candidates.
 * A key held by too many is no block of its own: it is joined with each other such key of the record, and again, until blocks are small.
 * Plain and fast: keys are 32-bit hashes, blocks are found by sorting typed arrays, and there is no Map over records.
 */

import { mix } from './random.ts'

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
  /** Pairs (with repeats) in blocks that stayed too big after all joining, and were not compared on their account. */
  readonly skippedPairs: number
}

/** Sorts `order` (numbers 0..n-1) by 32-bit keys, stable: least significant digit first. */
export function sortByKey(keys: Uint32Array): Uint32Array {
  const n = keys.length
  let order = new Uint32Array(n)
  let spare = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
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

export function findBlocks(size: number, table: KeyTable, options: BlockOptions): Blocks {
  // entries of this round: (key, record), records ascending within equal keys because sorting is stable
  let keys = table.keys
  let records = new Int32Array(keys.length)
  for (let i = 0; i < size; i++) records.fill(i, table.starts[i]!, table.starts[i + 1]!)
  const members: Int32Array[] = []
  const memberSizes: number[] = []
  let skippedPairs = 0
  for (let round = 1; keys.length > 0; round++) {
    const order = sortByKey(keys)
    const oversize: { key: number; count: number; from: number }[] = []
    let from = 0
    for (let i = 1; i <= order.length; i++) {
      if (i < order.length && keys[order[i]!] === keys[order[from]!]) continue
      const count = i - from
      if (count > 1) {
        if (count <= options.largest) {
          const block = new Int32Array(count)
          for (let k = 0; k < count; k++) block[k] = records[order[from + k]!]!
          members.push(block)
          memberSizes.push(count)
        } else oversize.push({ key: keys[order[from]!]!, count, from })
      }
      from = i
    }
    if (oversize.length === 0) break
    if (round >= options.depth) {
      for (const { count } of oversize) skippedPairs += (count * (count - 1)) / 2
      break
    }
    // what is too big is joined: every two keys of a record that are both too big make one key of the next round
    const total = oversize.reduce((sum, { count }) => sum + count, 0)
    const owner = new Uint32Array(total)
    const held = new Uint32Array(total)
    const heldBy = new Float64Array(total)
    let at = 0
    for (const { key, count, from: start } of oversize)
      for (let k = 0; k < count; k++) {
        owner[at] = records[order[start + k]!]!
        held[at] = key
        heldBy[at++] = count
      }
    const byOwner = sortByKey(owner)
    const nextKeys: number[] = []
    const nextRecords: number[] = []
    for (let s = 0; s < byOwner.length; ) {
      let e = s
      const record = owner[byOwner[s]!]!
      while (e < byOwner.length && owner[byOwner[e]!] === record) e++
      const mine = Array.from(byOwner.subarray(s, e))
        .sort((x, y) => heldBy[x]! - heldBy[y]! || held[x]! - held[y]!)
        .slice(0, options.joined)
      for (let x = 0; x < mine.length; x++)
        for (let y = x + 1; y < mine.length; y++) {
          const kx = held[mine[x]!]!
          const ky = held[mine[y]!]!
          nextKeys.push(mix(Math.min(kx, ky), Math.max(kx, ky)))
          nextRecords.push(record)
        }
      s = e
    }
    keys = Uint32Array.from(nextKeys)
    records = Int32Array.from(nextRecords)
  }
  return layOut(size, members, skippedPairs)
}

function layOut(size: number, blocksOf: readonly Int32Array[], skippedPairs: number): Blocks {
  const memberStarts = new Int32Array(blocksOf.length + 1)
  for (let b = 0; b < blocksOf.length; b++) memberStarts[b + 1] = memberStarts[b]! + blocksOf[b]!.length
  const members = new Int32Array(memberStarts[blocksOf.length]!)
  const blockStarts = new Int32Array(size + 1)
  for (let b = 0; b < blocksOf.length; b++) {
    members.set(blocksOf[b]!, memberStarts[b])
    for (const record of blocksOf[b]!) blockStarts[record + 1]!++
  }
  for (let i = 0; i < size; i++) blockStarts[i + 1]! += blockStarts[i]!
  const blocks = new Int32Array(members.length)
  const next = blockStarts.slice(0, size)
  for (let b = 0; b < blocksOf.length; b++) for (const record of blocksOf[b]!) blocks[next[record]!++] = b
  return { blockStarts, blocks, memberStarts, members, skippedPairs }
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
