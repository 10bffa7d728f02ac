/** Pairs compared once and remembered: learning asks for the same ones round after round. Plain and fast. */

import { mix } from '../arrays/hash.ts'
import type { LevelledPairs, Levels } from '../vectors/pair-levels.ts'

/** Numbers of a slot of the table: both records and, from 1, the pair. */
const stride = 3

export class RememberedPairs implements LevelledPairs {
  size = 0
  levels = new Uint8Array(1 << 12)
  bits = new Float32Array(1 << 12)
  /** An open table; a slot without a pair is free. */
  private slots = new Int32Array((1 << 12) * stride)
  private mask = (1 << 12) - 1
  private readonly compare: Levels
  private readonly width: number

  /** @param width levels that `compare` writes for a pair */
  constructor(compare: Levels, width: number) {
    this.compare = compare
    this.width = width
  }

  /** The number of a pair of records, compared now if it was not before. */
  numberOf(i: number, j: number): number {
    const at = this.place(i, j)
    const known = this.slots[at + 2]!
    if (known !== 0) return known - 1
    const number = this.size++
    this.slots[at] = i
    this.slots[at + 1] = j
    this.slots[at + 2] = number + 1
    const from = number * this.width
    if (from + this.width > this.levels.length) {
      this.levels = wider(this.levels)
      this.bits = wider(this.bits)
    }
    this.compare(i, j, this.levels, this.bits, from)
    if (this.size * 2 > this.mask) this.widen()
    return number
  }

  /** Where the pair stands, or the free slot where it would. */
  private place(i: number, j: number): number {
    const { slots, mask } = this
    let slot = mix(i, j) & mask
    while (slots[slot * stride + 2] !== 0 && (slots[slot * stride] !== i || slots[slot * stride + 1] !== j)) slot = (slot + 1) & mask
    return slot * stride
  }

  private widen(): void {
    const { slots } = this
    this.mask = this.mask * 4 + 3
    this.slots = new Int32Array((this.mask + 1) * stride)
    for (let at = 0; at < slots.length; at += stride)
      if (slots[at + 2] !== 0) this.slots.set(slots.subarray(at, at + stride), this.place(slots[at]!, slots[at + 1]!))
  }
}

function wider<List extends Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>>(list: List): List {
  const into = new (list.constructor as new (length: number) => List)(list.length * 2)
  into.set(list)
  return into
}
