/** Which of many keys come more than once. Plain and fast: a bit for every key that came, and for every one that came again. */

/** Keys may fall together, which takes a few too many for shared; it never misses one. */
export class Twice {
  private readonly once: Uint32Array
  private readonly again: Uint32Array
  private readonly mask: number

  /** @param expected keys that will come, about */
  constructor(expected: number) {
    const bits = Math.min(27, Math.max(12, Math.ceil(Math.log2(expected * 3 + 1))))
    this.once = new Uint32Array(1 << (bits - 5))
    this.again = new Uint32Array(1 << (bits - 5))
    this.mask = 2 ** bits - 1
  }

  mark(key: number): void {
    const word = (key & this.mask) >>> 5
    const bit = 1 << (key & 31)
    if ((this.once[word]! & bit) === 0) this.once[word]! |= bit
    else this.again[word]! |= bit
  }

  came(key: number): boolean {
    return (this.again[(key & this.mask) >>> 5]! & (1 << (key & 31))) !== 0
  }
}
