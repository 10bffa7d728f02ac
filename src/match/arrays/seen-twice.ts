/**
 * Which of many keys come more than once. Plain and fast: two bits for each key, one that it came and one that it came again, so that a
 * key touches one place in memory and marking takes no branch.
 */

/**
 * A filter: two keys may share their bits, so that now and then one that came once is taken for repeated; a repeated key is never missed.
 */
export class Twice {
  /** Sixteen keys a word, two bits each: the lower is set when the key comes, the upper when it comes again. */
  private readonly words: Int32Array
  private readonly mask: number

  /** @param expected about how many keys will be marked */
  constructor(expected: number) {
    const bits = Math.min(27, Math.max(12, Math.ceil(Math.log2(expected * 3 + 1))))
    this.words = new Int32Array(1 << (bits - 4))
    this.mask = 2 ** bits - 1
  }

  /** Counts a key; any 32-bit integer. */
  mark(key: number): void {
    const at = (key & this.mask) >>> 4
    const bit = 1 << ((key & 15) << 1)
    const word = this.words[at]!
    this.words[at] = word | bit | ((word & bit) << 1)
  }

  /** Whether a key was marked more than once. */
  came(key: number): boolean {
    return (this.words[(key & this.mask) >>> 4]! & (2 << ((key & 15) << 1))) !== 0
  }
}
