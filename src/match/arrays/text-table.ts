/**
 * Distinct texts, each with a number, laid end to end in one flat list of code units: millions of them are nothing to the garbage
 * collector. Plain and fast: every value of a sheet passes.
 */

import { mix } from './hash.ts'

/** Texts end to end, in memory that threads share. */
export interface FlatTexts {
  readonly units: Uint16Array
  /** Where each text ends; it begins where the one before it ends. */
  readonly ends: Uint32Array
}

export class TextTable {
  private units = new Uint16Array(1 << 12)
  private used = 0
  private count = 0
  private ends = new Uint32Array(1 << 8)
  /** An open table: the number of a text + 1 (0 is free) and beside it its hash, so that a look takes one piece of memory. */
  private slots = new Int32Array(1 << 10)

  /** The number of a text, from 0 in order of first appearance. */
  numberOf(text: string): number {
    const { length } = text
    const from = this.used
    if (from + length > this.units.length) this.units = wider(this.units, Math.max(from + length, this.units.length * 1.5))
    if (this.count === this.ends.length) this.widen()
    const { units, slots } = this
    let hash = 0x811c9dc5
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at)
      units[from + at] = unit
      hash = Math.imul(hash ^ unit, 0x01000193)
    }
    hash = mix(hash, length) | 0
    const mask = slots.length - 1
    let slot = (hash << 1) & mask
    for (let taken = slots[slot]!; taken > 0; taken = slots[slot]!) {
      if (slots[slot + 1] === hash && this.isLast(taken - 1, length)) return taken - 1
      slot = (slot + 2) & mask
    }
    const number = this.count++
    slots[slot] = number + 1
    slots[slot + 1] = hash
    this.used = from + length
    this.ends[number] = this.used
    return number
  }

  /** Whether a text is the one just laid down behind all others. */
  private isLast(number: number, length: number): boolean {
    const { units, ends, used } = this
    const from = number === 0 ? 0 : ends[number - 1]!
    if (ends[number]! - from !== length) return false
    for (let at = 0; at < length; at++) if (units[from + at] !== units[used + at]) return false
    return true
  }

  private widen(): void {
    this.ends = wider(this.ends, this.count * 2)
    const old = this.slots
    const slots = new Int32Array(old.length * 2)
    const mask = slots.length - 1
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0) continue
      const hash = old[at + 1]!
      let slot = (hash << 1) & mask
      while (slots[slot] !== 0) slot = (slot + 2) & mask
      slots[slot] = old[at]!
      slots[slot + 1] = hash
    }
    this.slots = slots
  }

  /** All texts, by number. */
  flat(): FlatTexts {
    const flat = roomFor(this.count, this.used)
    flat.units.set(this.units.subarray(0, this.used))
    flat.ends.set(this.ends.subarray(0, this.count))
    return flat
  }
}

/** Room for so many texts of so many code units in all. */
export const roomFor = (texts: number, units: number): FlatTexts => ({
  units: new Uint16Array(new SharedArrayBuffer(units * 2)),
  ends: new Uint32Array(new SharedArrayBuffer(texts * 4)),
})

/** Code units that become one string at a time; texts are cut from it. */
const piece = 1 << 20

/** Flat texts as strings. */
export function stringsOf({ units, ends }: FlatTexts): string[] {
  const texts = new Array<string>(ends.length)
  for (let first = 0; first < ends.length; ) {
    const from = first === 0 ? 0 : ends[first - 1]!
    let last = first
    while (last + 1 < ends.length && ends[last + 1]! - from <= piece) last++
    const whole = stringOf(units.slice(from, ends[last]!))
    for (let start = 0; first <= last; first++) {
      const end = ends[first]! - from
      texts[first] = whole.slice(start, end)
      start = end
    }
  }
  return texts
}

/** A string of code units, one byte each where none needs two. */
function stringOf(units: Uint16Array): string {
  let all = 0
  for (let at = 0; at < units.length; at++) all |= units[at]!
  if (all < 256) return Buffer.from(Uint8Array.from(units).buffer).toString('latin1')
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
}

function wider<List extends Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(list: List, size: number): List {
  const into = new (list.constructor as new (size: number) => List)(Math.ceil(size))
  into.set(list)
  return into
}
