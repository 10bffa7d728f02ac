/** How many pairs share a key and are no candidates, because too many records hold every key they share. */

import { randomSource } from '../arrays/hash.ts'
import type { Blocks, KeyTable } from './key-table.ts'

/** The keys that too many records hold: key k is `keys[k]`, its holders are `members[starts[k]..starts[k + 1])`. */
export interface Crowds {
  readonly keys: Uint32Array
  readonly starts: Int32Array
  readonly members: Int32Array
}

/** Up to this many pairs are counted one by one; of more, 20,000 are sampled, which gives the number to about one per cent. */
const mostCounted = 100_000
const sampled = 20_000

/**
 * Different pairs of records that share a key of `crowds` and no block. Exact up to 100,000 pairs of holders; of more an unbiased estimate
 * from sampled pairs, the same at each run.
 */
export function skippedPairs(crowds: Crowds, table: KeyTable, blocks: Omit<Blocks, 'skippedPairs'>): number {
  const crowded = new Set(crowds.keys)
  const upTo = new Float64Array(crowds.keys.length)
  let all = 0
  for (let k = 0; k < upTo.length; k++) {
    const n = crowds.starts[k + 1]! - crowds.starts[k]!
    all += (n * (n - 1)) / 2
    upTo[k] = all
  }
  /** A pair is met under each crowded key it shares; each time it counts 1 / how many there are. */
  const part = (i: number, j: number): number => {
    if (i === j || haveCommonBlock(i, j, blocks)) return 0
    let met = 0
    for (let x = table.starts[i]!; x < table.starts[i + 1]!; x++) {
      if (!crowded.has(table.keys[x]!)) continue
      for (let y = table.starts[j]!; y < table.starts[j + 1]!; y++) if (table.keys[x] === table.keys[y]) met++
    }
    return 1 / met
  }
  const { starts, members } = crowds
  let sum = 0
  if (all <= mostCounted) {
    for (let k = 0; k < upTo.length; k++)
      for (let a = starts[k]!; a < starts[k + 1]!; a++) for (let b = a + 1; b < starts[k + 1]!; b++) sum += part(members[a]!, members[b]!)
    return Math.round(sum)
  }
  const random = randomSource(1)
  for (let draw = 0; draw < sampled; draw++) {
    const k = firstAbove(upTo, random() * all)
    const n = starts[k + 1]! - starts[k]!
    const a = Math.floor(random() * n)
    const b = (a + 1 + Math.floor(random() * (n - 1))) % n
    sum += part(members[starts[k]! + a]!, members[starts[k]! + b]!)
  }
  return Math.round((sum / sampled) * all)
}

/** Whether two records share a block; the blocks of a record ascend. */
export function haveCommonBlock(i: number, j: number, { blockStarts, blocks }: Omit<Blocks, 'skippedPairs'>): boolean {
  let x = blockStarts[i]!
  let y = blockStarts[j]!
  while (x < blockStarts[i + 1]! && y < blockStarts[j + 1]!) {
    if (blocks[x] === blocks[y]) return true
    if (blocks[x]! < blocks[y]!) x++
    else y++
  }
  return false
}

/** The place of the first number above `value`; the numbers ascend. */
function firstAbove(numbers: Float64Array, value: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}
