/** A column numbered while its values arrive, so that a value many records hold is kept once. Plain and fast: every cell of a sheet passes. */

import type { FieldType } from '../schema/field.ts'
import { hashText } from './random.ts'
import type { NumberedColumn } from './table.ts'

export class Numbering {
  private readonly name: string
  private readonly type: FieldType
  private readonly values: string[] = []
  /** The hash of each value, and an open table of their numbers + 1 (0 is free). */
  private hashes = new Int32Array(1 << 8)
  private slots = new Int32Array(1 << 9)
  private ids = new Int32Array(1 << 12).fill(-1)

  constructor(name: string, type: FieldType) {
    this.name = name
    this.type = type
  }

  /** The value of the record at a position, positions ascending; an empty one is none. */
  put(at: number, value: string | null | undefined): void {
    if (value === null || value === undefined || value === '') return
    if (at >= this.ids.length) {
      const wider = new Int32Array(Math.max(at + 1, this.ids.length * 2)).fill(-1, this.ids.length)
      wider.set(this.ids)
      this.ids = wider
    }
    this.ids[at] = this.numberOf(value)
  }

  /** Options and dates come again and again: they are known without a hash. */
  private readonly recent: string[] = new Array<string>(256).fill('')
  private readonly recentNumbers = new Int32Array(256)

  private numberOf(value: string): number {
    const last = value.length - 1
    const place = (value.charCodeAt(last) * 31 + value.charCodeAt(last >> 1) * 7 + value.charCodeAt(0) + last) & 255
    if (this.recent[place] === value) return this.recentNumbers[place]!
    const number = this.lookUp(value)
    this.recent[place] = value
    this.recentNumbers[place] = number
    return number
  }

  private lookUp(value: string): number {
    const { values, slots, hashes } = this
    const hash = hashText(value) | 0
    const mask = slots.length - 1
    let slot = hash & mask
    for (let number = slots[slot]! - 1; number >= 0; number = slots[slot]! - 1) {
      if (hashes[number] === hash && values[number] === value) return number
      slot = (slot + 1) & mask
    }
    if (values.length === hashes.length) {
      this.widen()
      return this.lookUp(value)
    }
    slots[slot] = values.length + 1
    hashes[values.length] = hash
    return values.push(value) - 1
  }

  private widen(): void {
    const hashes = new Int32Array(this.hashes.length * 2)
    hashes.set(this.hashes)
    const slots = new Int32Array(hashes.length * 2)
    const mask = slots.length - 1
    for (let number = 0; number < this.values.length; number++) {
      let slot = hashes[number]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.hashes = hashes
    this.slots = slots
  }

  /** The column over all records; the numbering ends here. */
  done(size: number): NumberedColumn {
    const ids = new Int32Array(size).fill(-1)
    ids.set(this.ids.subarray(0, Math.min(size, this.ids.length)))
    return { name: this.name, type: this.type, values: this.values, ids }
  }
}
