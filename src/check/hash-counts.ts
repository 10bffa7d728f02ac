/**
 * How often each text came, without the texts: 64-bit hashes and counts in typed arrays, 20 bytes a text on average, however many.
 * Two texts of one hash would be counted as one; among a hundred million that is to be feared in one run of three thousand.
 */

import { hash } from './hash.ts'

export class HashCounts {
  private low = new Uint32Array(1024)
  private high = new Uint32Array(1024)
  /** 0: the slot is free. */
  private counts = new Uint32Array(1024)
  private size = 0

  /** Takes a text; gives how often it came before. */
  add(text: string): number {
    const slot = this.slotOf(hash(text, 0x811c9dc5), hash(text, 0x9747b28c))
    const before = this.counts[slot]!
    this.counts[slot] = before + 1
    if (before === 0 && ++this.size * 2 > this.counts.length) this.grow()
    return before
  }

  /** How often a text came. */
  of(text: string): number {
    return this.counts[this.slotOf(hash(text, 0x811c9dc5), hash(text, 0x9747b28c))]!
  }

  private slotOf(low: number, high: number): number {
    const mask = this.counts.length - 1
    let slot = (low ^ (high >>> 7)) & mask
    while (this.counts[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high)) slot = (slot + 1) & mask
    if (this.counts[slot] === 0) {
      this.low[slot] = low
      this.high[slot] = high
    }
    return slot
  }

  private grow(): void {
    const { low, high, counts } = this
    this.low = new Uint32Array(low.length * 2)
    this.high = new Uint32Array(low.length * 2)
    this.counts = new Uint32Array(low.length * 2)
    for (let slot = 0; slot < counts.length; slot++)
      if (counts[slot] !== 0) this.counts[this.slotOf(low[slot]!, high[slot]!)] = counts[slot]!
  }
}
