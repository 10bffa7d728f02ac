/**
 * Distinct texts, each with a number, laid end to end in one list of code units: the garbage collector sees one array instead of millions
 * of strings. Plain and fast: every value of a sheet passes.
 */

import { Growing, longer } from './growing.ts'
import { hashStart, hashStep, mix } from './hash.ts'
import { HashTable } from './hash-table.ts'

/** Texts laid end to end, in memory that threads share. "ab" and "c" are the units of "abc" and the ends 2, 3. */
export interface FlatTexts {
  readonly units: Uint16Array
  /** Where each text ends, in code units; a text begins where the one before it ends. */
  readonly ends: Uint32Array
}

export class TextTable {
  private units = new Uint16Array(1 << 12)
  private used = 0
  private readonly ends = new Growing(1 << 8, Uint32Array)
  private readonly table = new HashTable(1 << 8)

  /** The number of a text, from 0 in order of first appearance. */
  numberOf(text: string): number {
    const { length } = text
    const from = this.used
    if (from + length > this.units.length) this.units = longer(this.units, from + length)
    const { units, table } = this
    let hash = hashStart()
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at)
      units[from + at] = unit
      hash = hashStep(hash, unit)
    }
    hash = mix(hash, length)
    for (let number = table.first(hash); number >= 0; number = table.next(hash)) if (this.isLast(number, length)) return number
    this.used = from + length
    this.ends.push(this.used)
    return table.add(hash)
  }

  /** Whether the text of a number is the one that `numberOf` has just written behind all others, `length` code units long. */
  private isLast(number: number, length: number): boolean {
    const { units, used } = this
    const ends = this.ends.list
    const from = number === 0 ? 0 : ends[number - 1]!
    if (ends[number]! - from !== length) return false
    for (let at = 0; at < length; at++) if (units[from + at] !== units[used + at]) return false
    return true
  }

  /** All texts, by number. */
  flat(): FlatTexts {
    const flat = roomFor(this.ends.length, this.used)
    flat.units.set(this.units.subarray(0, this.used))
    flat.ends.set(this.ends.list.subarray(0, this.ends.length))
    return flat
  }
}

/** Flat texts to be filled: room for this many texts of this many code units in all. */
export const roomFor = (texts: number, units: number): FlatTexts => ({
  units: new Uint16Array(new SharedArrayBuffer(units * 2)),
  ends: new Uint32Array(new SharedArrayBuffer(texts * 4)),
})

/** About this many code units are decoded into one string at a time, and the texts cut from it: quicker than decoding each. */
const piece = 1 << 20

/** One of the texts, by number. */
export const textAt = ({ units, ends }: FlatTexts, number: number): string =>
  stringOf(units.slice(number === 0 ? 0 : ends[number - 1]!, ends[number]!))

/** The texts as strings, by number. */
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

/** A string of code units; where none is above 255 it takes one byte a character. */
function stringOf(units: Uint16Array): string {
  let all = 0
  for (let at = 0; at < units.length; at++) all |= units[at]!
  if (all < 256) return Buffer.from(Uint8Array.from(units).buffer).toString('latin1')
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
}
