/**
 * Which of many keys come more than once. Plain and fast: a bit for every key that came and beside it one that it came again, so that a
 * key touches one place in memory, and nothing to decide on the way.
 */

/** Keys may fall together, which takes a few too many for shared; it never misses one. */
export class Twice {
  /** Sixteen keys a word: the lower bit of each two says it came, the upper that it came again. */
  private readonly words: Int32Array
  private readonly mask: number

  /** @param expected keys that will come, about */
  constructor(expected: number) {
    const bits = Math.min(27, Math.max(12, Math.ceil(Math.log2(expected * 3 + 1))))
    this.words = new Int32Array(1 << (bits - 4))
    this.mask = 2 ** bits - 1
  }

  mark(key: number): void {
    const at = (key & this.mask) >>> 4
    const bit = 1 << ((key & 15) << 1)
    const word = this.words[at]!
    this.words[at] = word | bit | ((word & bit) << 1)
  }

  came(key: number): boolean {
    return (this.words[(key & this.mask) >>> 4]! & (2 << ((key & 15) << 1))) !== 0
  }
}
