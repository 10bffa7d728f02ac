/**
 * Long lists of numbers by key, as a store keeps them: which records have a key, how many records hold a value. Plain and fast: typed
 * arrays, because a million records give tens of millions of entries.
 */

import { Growing } from './growing.ts'
import { sortByKey } from './radix-sort.ts'

/** Entry k gives key `keys[k]` the value `values[k]`. A key may have several entries. */
export interface Entries {
  readonly keys: Uint32Array
  readonly values: Uint32Array
}

/** The same entries with their keys rising; those of one key keep their order. */
export function inOrder({ keys, values }: Entries): Entries {
  const order = sortByKey(keys)
  const sorted = { keys: new Uint32Array(order.length), values: new Uint32Array(order.length) }
  for (let k = 0; k < order.length; k++) {
    sorted.keys[k] = keys[order[k]!]!
    sorted.values[k] = values[order[k]!]!
  }
  return sorted
}

/** Calls `visit` with every value that a list has under a key. */
export type Lookup = (key: number, visit: (value: number) => void) => void

/**
 * From here on a value is no record: more records have the key than are worth comparing, and the value less `crowdFrom` is how many.
 * The value `crowdFrom + 500` stands for a key of 500 records.
 */
export const crowdFrom = 2 ** 31

/** Calls `visit` once for each different key, rising: the positions `order[from..to)` of `keys` hold it. */
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

/** Collects entries one by one. */
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

/** A growing list is signed; the same bits read unsigned are the numbers that were pushed. */
const unsigned = (list: Growing) => new Uint32Array(list.done().buffer)
