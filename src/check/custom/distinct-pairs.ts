/** Pairs of texts seen, each once. Hot and large: 8 to 16 bytes a pair and no text kept; pairs are told apart by a 64-bit hash. */

import { hash } from '../hash.ts'

export class DistinctPairs {
  // Two halves of a hash beside each other; both 0 is free.
  private slots = new Uint32Array(1024)
  private size = 0

  /** True for a pair that was not there yet. */
  add(group: string, value: string): boolean {
    const text = `${group}:${value}`
    const low = hash(text, 0x811c9dc5) || 1
    const high = hash(text, 0x9747b28c)
    if (!this.put(low, high)) return false
    this.size++
    if (this.size * 4 > this.slots.length) this.grow()
    return true
  }

  private put(low: number, high: number): boolean {
    const mask = this.slots.length / 2 - 1
    let at = (low ^ (high >>> 7)) & mask
    while (this.slots[at * 2] !== 0) {
      if (this.slots[at * 2] === low && this.slots[at * 2 + 1] === high) return false
      at = (at + 1) & mask
    }
    this.slots[at * 2] = low
    this.slots[at * 2 + 1] = high
    return true
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Uint32Array(old.length * 2)
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) this.put(old[at]!, old[at + 1]!)
  }
}
