/** Long lists of numbers by key, as the store keeps them: made one by one, put in order, looked up. Plain and fast: tens of millions. */

import { Growing } from './growing.ts'
import { sortByKey } from './radix-sort.ts'

/** Entry k says `values[k]` of key `keys[k]`. */
export interface Entries {
  readonly keys: Uint32Array
  readonly values: Uint32Array
}

/** Entries with their keys rising. */
export function inOrder({ keys, values }: Entries): Entries {
  const order = sortByKey(keys)
  const sorted = { keys: new Uint32Array(order.length), values: new Uint32Array(order.length) }
  for (let k = 0; k < order.length; k++) {
    sorted.keys[k] = keys[order[k]!]!
    sorted.values[k] = values[order[k]!]!
  }
  return sorted
}

/** Calls `visit` with every value a list has under a key. */
export type Lookup = (key: number, visit: (value: number) => void) => void

/** From here on a value under a key is no record: too many have the key, and the rest of the number says how many. */
export const crowdFrom = 2 ** 31

/** Of records sorted by a key, the runs that share one: those of `order[from..to)`. */
export function eachRun(keys: Uint32Array, visit: (order: Uint32Array, from: number, to: number, key: number) => void): void {
  const order = sortByKey(keys)
  for (let from = 0; from < order.length; ) {
    const key = keys[order[from]!]!
    let to = from + 1
    while (to < order.length && keys[order[to]!] === key) to++
    visit(order, from, to, key)
    from = to
  }
}

/** Entries that come one by one. */
export class Listing {
  private readonly keys: Growing
  private readonly values: Growing

  constructor(expected: number) {
    this.keys = new Growing(Math.max(16, expected))
    this.values = new Growing(Math.max(16, expected))
  }

  add(key: number, value: number): void {
    this.keys.push(key)
    this.values.push(value)
  }

  done(): Entries {
    return { keys: unsigned(this.keys), values: unsigned(this.values) }
  }
}

/** The numbers as they were before a list of signed ones took them in. */
const unsigned = (list: Growing) => new Uint32Array(list.done().buffer)
