/** Lists of pairs with the levels they reach: compared by all threads, joined, picked from. */

import type { Crew } from '../crew.ts'
import { type LevelledPairs, levelsOfPairs, pairsAtOnce } from './pair-levels.ts'
import type { Ground } from './prepared.ts'

/** The levels of pairs `left[p]`, `right[p]`; both lists in memory that threads share. */
export async function levelledPairs(crew: Crew, ground: Ground, left: Int32Array, right: Int32Array): Promise<LevelledPairs> {
  return joined(await crew.each(levelsOfPairs, { ground, left, right }, Math.ceil(left.length / pairsAtOnce)))
}

/** Lists of pairs as one. */
export function joined(lists: readonly LevelledPairs[]): LevelledPairs {
  const total = (of: (pairs: LevelledPairs) => number) => lists.reduce((sum, pairs) => sum + of(pairs), 0)
  const all = {
    size: total(({ size }) => size),
    levels: new Uint8Array(total(({ levels }) => levels.length)),
    bits: new Float32Array(total(({ bits }) => bits.length)),
  }
  let at = 0
  for (const { levels, bits } of lists) {
    all.levels.set(levels, at)
    all.bits.set(bits, at)
    at += levels.length
  }
  return all
}

/** Some of the pairs, of `width` comparisons each. */
export function chosen({ levels, bits }: LevelledPairs, rows: ArrayLike<number>, width: number): LevelledPairs {
  const size = rows.length
  const some = { size, levels: new Uint8Array(size * width), bits: new Float32Array(size * width) }
  for (let at = 0; at < size; at++) {
    const from = rows[at]! * width
    some.levels.set(levels.subarray(from, from + width), at * width)
    some.bits.set(bits.subarray(from, from + width), at * width)
  }
  return some
}
