/** Pairs as people write them: two customer numbers with a colon between, the lesser first. */

import type { Store } from '../../store/store.ts'

/** Makes the function that names a pair of records by their ids; it remembers the numbers it has read. A record with itself is its number alone. */
export function pairNames(store: Store): (left: number, right: number) => string {
  const keys = new Map<number, string>()
  const keyOf = (id: number) => {
    const key = keys.get(id) ?? store.records.keyOf(id)
    keys.set(id, key)
    return key
  }
  return (left, right) => [...new Set([keyOf(left), keyOf(right)])].sort().join(':')
}
