/** Pairs of records that are compared once and kept, because learning asks for the same pairs round after round. Plain and fast. */

import { Growing, longer } from '../arrays/growing.ts'
import { mix } from '../arrays/hash.ts'
import { HashTable } from '../arrays/hash-table.ts'
import type { LevelledPairs, Levels } from '../vectors/pair-levels.ts'

export class RememberedPairs implements LevelledPairs {
  levels = new Uint8Array(1 << 12)
  bits = new Float32Array(1 << 12)
  private readonly table = new HashTable(1 << 11)
  private readonly left = new Growing(1 << 11)
  private readonly right = new Growing(1 << 11)
  private readonly compare: Levels
  private readonly width: number

  /** @param width levels that `compare` writes for a pair */
  constructor(compare: Levels, width: number) {
    this.compare = compare
    this.width = width
  }

  get size(): number {
    return this.table.size
  }

  /** The number of a pair of records, which is compared now unless it was before. */
  numberOf(i: number, j: number): number {
    const { table, left, right, width } = this
    const hash = mix(i, j)
    for (let number = table.first(hash); number >= 0; number = table.next(hash))
      if (left.list[number] === i && right.list[number] === j) return number
    const number = table.add(hash)
    left.push(i)
    right.push(j)
    const from = number * width
    if (from + width > this.levels.length) {
      this.levels = longer(this.levels)
      this.bits = longer(this.bits)
    }
    this.compare(i, j, this.levels, this.bits, from)
    return number
  }
}
