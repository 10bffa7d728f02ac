/** Sets of records counted by group. Most rules judge the same set, the filled cells of a column: each set is counted once. */

import type { Bits } from '../../check/judged/bits.ts'
import type { Groups } from './records-by-value.ts'

/** Gives, of a set, how many of its records are in each group. */
export type CountByGroup = (bits: Bits) => Uint32Array

const known = new WeakMap<Groups, CountByGroup>()

export function byGroup(groups: Groups): CountByGroup {
  const counts = known.get(groups) ?? counter(groups)
  known.set(groups, counts)
  return counts
}

function counter({ of, sizes }: Groups): CountByGroup {
  const known = new Map<Bits, Uint32Array>()
  return (bits) => {
    let counts = known.get(bits)
    if (counts === undefined) {
      counts = new Uint32Array(sizes.length)
      bits.countBy(of, counts)
      known.set(bits, counts)
    }
    return counts
  }
}
