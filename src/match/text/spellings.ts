/** Texts of a column laid end to end and told apart without making strings. Plain and fast: every distinct value passes through. */

import { Growing } from '../arrays/growing.ts'
import { mix } from '../arrays/hash.ts'
import { type Arena, arenaOf } from './edit-distance.ts'
import { fold, squeezed } from './fold.ts'

/** ASCII without quotes that may stand inside a word, and Chinese characters: nothing to fold but capitals. */
export const plain = /^[\x20-\x26\x28-\x5f\x61-\x7e\u4e00-\u9fff]*$/

const known = new WeakMap<readonly string[], Arena>()

/** The letters and digits of each value, folded. */
export function squeezedArena(values: readonly string[]): Arena {
  const before = known.get(values)
  if (before !== undefined) return before
  const chars = new GrowingUnits()
  const starts = new Int32Array(new SharedArrayBuffer((values.length + 1) * 4))
  for (let id = 0; id < values.length; id++) {
    const value = values[id]!
    if (plain.test(value)) {
      for (let k = 0; k < value.length; k++) {
        const unit = value.charCodeAt(k)
        if (unit >= 0x4e00 || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) chars.push(unit)
        else if (unit >= 65 && unit <= 90) chars.push(unit + 32)
      }
    } else {
      const text = squeezed(fold(value))
      for (let k = 0; k < text.length; k++) chars.push(text.charCodeAt(k))
    }
    starts[id + 1] = chars.length
  }
  const arena = { chars: chars.done(), starts }
  known.set(values, arena)
  return arena
}

const spelt = new WeakMap<readonly string[], Map<(value: string) => string, Arena>>()

/** What `spell` makes of each value, laid end to end; made once for the same values. */
export function spellingArena(values: readonly string[], spell: (value: string) => string): Arena {
  const arenas = spelt.get(values) ?? new Map<(value: string) => string, Arena>()
  spelt.set(values, arenas)
  const arena = arenas.get(spell) ?? arenaOf(values, spell)
  arenas.set(spell, arena)
  return arena
}

const numberAlone = /^\+?\d*$/

/** The digits of a telephone number, without its extension. */
export const digitsOf = (value: string): string =>
  numberAlone.test(value) ? value.slice(value.charCodeAt(0) === 43 ? 1 : 0) : value.replace(/;?ext.*$/i, '').replace(/\D/g, '')

export const lowerCase = (value: string): string => value.toLowerCase()

class GrowingUnits {
  private list = new Uint16Array(1 << 16)
  length = 0
  push(unit: number): void {
    if (this.length === this.list.length) {
      const wider = new Uint16Array(this.length * 2)
      wider.set(this.list)
      this.list = wider
    }
    this.list[this.length++] = unit
  }
  done(): Uint16Array {
    const exact = new Uint16Array(new SharedArrayBuffer(this.length * 2))
    exact.set(this.list.subarray(0, this.length))
    return exact
  }
}

/** The hash of a range of characters: what `hashText` gives for the same text. */
export function hashRange(chars: Uint16Array, from: number, to: number, seed = 0): number {
  let h = 0x811c9dc5 ^ seed
  for (let k = from; k < to; k++) h = Math.imul(h ^ chars[k]!, 0x01000193)
  return mix(h, seed)
}

/** Ranges of characters by number: equal texts have one, in the order they came. */
export class RangeNumbers {
  private readonly chars: Uint16Array
  /** Number + 1 of each slot of the hash table; 0 is free. */
  private slots = new Int32Array(1 << 12)
  private readonly hashes = new Growing(1 << 10)
  /** Where each numbered text stands. */
  readonly from = new Growing(1 << 10)
  readonly to = new Growing(1 << 10)

  constructor(chars: Uint16Array) {
    this.chars = chars
  }

  get size(): number {
    return this.from.length
  }

  numberOf(from: number, to: number): number {
    const hash = hashRange(this.chars, from, to) | 0
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (;;) {
      const number = this.slots[slot]! - 1
      if (number < 0) break
      if (this.hashes.list[number] === hash && this.isSame(number, from, to)) return number
      slot = (slot + 1) & mask
    }
    this.slots[slot] = this.size + 1
    this.hashes.push(hash)
    this.from.push(from)
    this.to.push(to)
    if (this.size * 2 > this.slots.length) this.widen()
    return this.size - 1
  }

  private isSame(number: number, from: number, to: number): boolean {
    const start = this.from.list[number]!
    if (this.to.list[number]! - start !== to - from) return false
    for (let k = 0; k < to - from; k++) if (this.chars[start + k] !== this.chars[from + k]) return false
    return true
  }

  private widen(): void {
    const slots = new Int32Array(this.slots.length * 4)
    const mask = slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let slot = this.hashes.list[number]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.slots = slots
  }
}
