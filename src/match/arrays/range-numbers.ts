/**
 * Texts that stand in one long list of code units, numbered without making strings of them. Plain and fast: every distinct value passes.
 */

import { Growing } from './growing.ts'
import { hashRange } from './hash.ts'
import { HashTable } from './hash-table.ts'

/** Ranges of `chars` by number: equal texts have one, in the order they came. */
export class RangeNumbers {
  private readonly chars: Uint16Array
  private readonly table = new HashTable()
  /** Where each numbered text stands: text n is `chars[from.list[n]..to.list[n])`. */
  readonly from = new Growing(1 << 10)
  readonly to = new Growing(1 << 10)

  constructor(chars: Uint16Array) {
    this.chars = chars
  }

  /** How many texts have a number. */
  get size(): number {
    return this.from.length
  }

  /** The number of the text `chars[from..to)`. */
  numberOf(from: number, to: number): number {
    const { table } = this
    const hash = hashRange(this.chars, from, to)
    for (let number = table.first(hash); number >= 0; number = table.next(hash)) if (this.isSame(number, from, to)) return number
    this.from.push(from)
    this.to.push(to)
    return table.add(hash)
  }

  private isSame(number: number, from: number, to: number): boolean {
    const start = this.from.list[number]!
    if (this.to.list[number]! - start !== to - from) return false
    for (let k = 0; k < to - from; k++) if (this.chars[start + k] !== this.chars[from + k]) return false
    return true
  }
}
