/**
 * A long list of pairs of numbers, looked up by the first of each: which records have a key, how many records hold a value. The pairs are
 * sorted, some hundreds to a block. Later additions form parts of their own, and parts of similar size are merged (a log-structured merge
 * tree): adding n pairs takes time in n, a look-up in the logarithm of all. Plain and fast: millions of pairs.
 */

import type { Connection } from './connection.ts'

/** Unsigned 32-bit numbers, pair k being `keys[k]` and `values[k]`. */
export interface NumberPairs {
  readonly keys: Uint32Array
  readonly values: Uint32Array
}

export interface NumberShelf {
  /** Deletes all pairs. */
  clear(): void
  /** Adds pairs in any order; rising keys cost least. */
  add(pairs: NumberPairs): void
  /** A finder over the pairs there are now: calls `visit` with every value of a key. */
  finder(): (key: number, visit: (value: number) => void) => void
}

/** Pairs to a block: one page of the file. */
const blockSize = 480
const parts = 256
const keySpan = 2 ** 32

interface Part {
  readonly number: number
  /** The first key of each block. */
  readonly firsts: Uint32Array
  readonly blocks: (Uint32Array | undefined)[]
}

/** @param shelf which of the lists of the store */
export function numberShelf(db: Connection, shelf: number): NumberShelf {
  const base = (part: number) => (shelf * parts + part) * keySpan
  const select = db.prepare<[number], Buffer>('SELECT numbers FROM number_blocks WHERE id = ?').pluck()
  const partsThere = (): Part[] => {
    const ids = db
      .prepare<[number, number], number>('SELECT id FROM number_blocks INDEXED BY number_blocks_ids WHERE id >= ? AND id < ? ORDER BY id')
      .pluck()
      .all(base(0), base(parts))
    const found: Part[] = []
    for (let from = 0; from < ids.length; ) {
      const number = Math.floor(ids[from]! / keySpan) - shelf * parts
      let to = from
      while (to < ids.length && ids[to]! < base(number + 1)) to++
      found.push({ number, firsts: Uint32Array.from(ids.slice(from, to), (id) => id - base(number)), blocks: [] })
      from = to
    }
    return found
  }
  const blockOf = (part: Part, at: number): Uint32Array => {
    const known = part.blocks[at]
    if (known !== undefined) return known
    const bytes = select.get(base(part.number) + part.firsts[at]!)!
    const numbers = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    part.blocks[at] = numbers
    return numbers
  }
  const remove = (part: number) => db.prepare('DELETE FROM number_blocks WHERE id >= ? AND id < ?').run(base(part), base(part + 1))
  const write = (part: number, { keys, values }: NumberPairs) => {
    const insert = db.prepare('INSERT INTO number_blocks (id, numbers) VALUES (?, ?)')
    const order = inOrder(keys)
    for (let from = 0; from < order.length; ) {
      let to = Math.min(order.length, from + blockSize)
      // all values of a key go into one block
      while (to < order.length && keys[order[to]!] === keys[order[to - 1]!]) to++
      const numbers = new Uint32Array((to - from) * 2)
      for (let k = from; k < to; k++) {
        numbers[(k - from) * 2] = keys[order[k]!]!
        numbers[(k - from) * 2 + 1] = values[order[k]!]!
      }
      insert.run(base(part) + keys[order[from]!]!, Buffer.from(numbers.buffer))
      from = to
    }
  }

  return {
    clear: () => void db.prepare('DELETE FROM number_blocks WHERE id >= ? AND id < ?').run(base(0), base(parts)),
    add(pairs) {
      if (pairs.keys.length === 0) return
      const there = partsThere()
      let all = pairs
      // The newest parts are merged while they are no larger than what is added: so there are few parts, each far larger than the next.
      while (there.length > 0) {
        const last = there.at(-1)!
        if (last.firsts.length * blockSize > 2 * all.keys.length + blockSize && last.number < parts - 1) break
        all = joined(
          Array.from(last.firsts, (_, at) => blockOf(last, at)),
          all,
        )
        remove(last.number)
        there.pop()
      }
      write((there.at(-1)?.number ?? -1) + 1, all)
    },
    finder() {
      const there = partsThere()
      return (key, visit) => {
        for (const part of there) {
          const at = lastAtMost(part.firsts, key)
          if (at < 0) continue
          const numbers = blockOf(part, at)
          for (let k = firstPair(numbers, key); k < numbers.length && numbers[k] === key; k += 2) visit(numbers[k + 1]!)
        }
      }
    },
  }
}

/** Places of keys in rising order. */
function inOrder(keys: Uint32Array): Uint32Array {
  if (isRising(keys)) return places(keys.length)
  // a key and its place in one number: 53 bits hold 32 of the key and two million places
  if (keys.length < 2 ** 21) {
    const together = Float64Array.from(keys, (key, place) => key * 2 ** 21 + place).sort()
    return Uint32Array.from(together, (one) => one % 2 ** 21)
  }
  const order = places(keys.length)
  const spare = new Uint32Array(keys.length)
  const counts = new Uint32Array(65536)
  let from = order
  let to = spare
  for (const shift of [0, 16]) {
    counts.fill(0)
    for (const key of keys) counts[(key >>> shift) & 0xffff]!++
    let sum = 0
    for (let digit = 0; digit < 65536; digit++) {
      const count = counts[digit]!
      counts[digit] = sum
      sum += count
    }
    for (const place of from) to[counts[(keys[place]! >>> shift) & 0xffff]!++] = place
    ;[from, to] = [to, from]
  }
  return from
}

function places(count: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(count)
  for (let place = 0; place < count; place++) order[place] = place
  return order
}

function isRising(keys: Uint32Array): boolean {
  for (let k = 1; k < keys.length; k++) if (keys[k]! < keys[k - 1]!) return false
  return true
}

function joined(blocks: readonly Uint32Array[], more: NumberPairs): NumberPairs {
  const size = blocks.reduce((sum, block) => sum + block.length / 2, more.keys.length)
  const keys = new Uint32Array(size)
  const values = new Uint32Array(size)
  let at = 0
  for (const block of blocks)
    for (let k = 0; k < block.length; k += 2) {
      keys[at] = block[k]!
      values[at++] = block[k + 1]!
    }
  keys.set(more.keys, at)
  values.set(more.values, at)
  return { keys, values }
}

/** Place of the last number that is not above `key`; -1 is none. */
function lastAtMost(numbers: Uint32Array, key: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Place of the first pair whose key is not below `key`, in a block of pairs. */
function firstPair(numbers: Uint32Array, key: number): number {
  let low = 0
  let high = numbers.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle * 2]! < key) low = middle + 1
    else high = middle
  }
  return low * 2
}
