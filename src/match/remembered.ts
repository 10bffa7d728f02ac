/** Pairs compared once and remembered: learning asks for the same ones round after round. Plain and fast. */

import type { LevelledPairs } from './estimate.ts'
import type { Levels } from './levels.ts'

export class RememberedPairs implements LevelledPairs {
  size = 0
  levels = new Uint8Array(1 << 12)
  bits = new Float32Array(1 << 12)
  private readonly places = new Map<number, number>()
  private readonly compare: Levels
  private readonly width: number

  /** @param width levels that `compare` writes for a pair */
  constructor(compare: Levels, width: number) {
    this.compare = compare
    this.width = width
  }

  /** The number of a pair of records, compared now if it was not before. */
  numberOf(i: number, j: number): number {
    const name = i * 0x4000000 + j
    const known = this.places.get(name)
    if (known !== undefined) return known
    const number = this.size++
    const at = number * this.width
    if (at + this.width > this.levels.length) {
      this.levels = wider(this.levels)
      this.bits = wider(this.bits)
    }
    this.compare(i, j, this.levels, this.bits, at)
    this.places.set(name, number)
    return number
  }
}

function wider<List extends Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>>(list: List): List {
  const into = new (list.constructor as new (length: number) => List)(list.length * 2)
  into.set(list)
  return into
}
