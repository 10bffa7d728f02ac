/** Sets of records counted by group. Most rules judge the same set, the filled cells of a column: each set is counted once. */

import type { Bits } from '../../check/judged/bits.ts'
import type { Groups } from './survey.ts'

/** Gives, of a set, how many of its records are in each group. */
export type CountByGroup = (bits: Bits) => Uint32Array

export function byGroup({ of, sizes }: Groups): CountByGroup {
  const known = new Map<Bits, Uint32Array>()
  return (bits) => {
    let counts = known.get(bits)
    if (counts === undefined) {
      const fresh = new Uint32Array(sizes.length)
      bits.each((id) => {
        fresh[of[id] ?? 0]!++
      })
      counts = fresh
      known.set(bits, counts)
    }
    return counts
  }
}
