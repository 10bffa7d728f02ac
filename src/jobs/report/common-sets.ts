/** What two sets of records have in common. The same two sets are asked for by many rules and groups: each pair is worked out once. Hot. */

import type { Bits } from '../../check/judged/bits.ts'

/** Gives a set itself, not a copy, where nothing of it is lacking in the other. */
export type Common = (one: Bits, other: Bits) => Bits

export function commonSets(): Common {
  const known = new Map<Bits, Map<Bits, Bits>>()
  return (one, other) => {
    const ofOne = known.get(one) ?? new Map<Bits, Bits>()
    known.set(one, ofOne)
    let common = ofOne.get(other)
    if (common === undefined) {
      const both = one.and(other)
      common = [other, one].find((set) => set.equals(both)) ?? both
      ofOne.set(other, common)
    }
    return common
  }
}
