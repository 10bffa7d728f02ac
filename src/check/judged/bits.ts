/** A set of records by their number, one bit each. Hot: `add` is called for every filled cell. */

export class Bits {
  private words: Uint32Array<ArrayBuffer>

  constructor(words: Uint32Array<ArrayBuffer> = new Uint32Array(32)) {
    this.words = words
  }

  add(at: number): void {
    const word = at >>> 5
    if (word >= this.words.length) this.grow(word)
    this.words[word]! |= 1 << (at & 31)
  }

  remove(at: number): void {
    const word = at >>> 5
    if (word < this.words.length) this.words[word]! &= ~(1 << (at & 31))
  }

  has(at: number): boolean {
    return (((this.words[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1
  }

  /** How many records it holds. */
  count(): number {
    let count = 0
    for (const word of this.words) if (word !== 0) count += ones(word)
    return count
  }

  /** Calls back with every record, in order. */
  each(visit: (at: number) => void): void {
    for (let word = 0; word < this.words.length; word++) {
      let left = this.words[word]!
      while (left !== 0) {
        const bit = left & -left
        visit(word * 32 + (31 - Math.clz32(bit)))
        left ^= bit
      }
    }
  }

  /** Its records, rising. */
  list(): number[] {
    const list: number[] = []
    this.each((at) => void list.push(at))
    return list
  }

  /** Counts its records by group: one more in `counts` at the group `of` says; 0 where it says none. */
  countBy(of: Uint32Array, counts: Uint32Array): void {
    this.each((at) => {
      counts[of[at] ?? 0]!++
    })
  }

  /** Whether both hold the same records. */
  equals(other: Bits): boolean {
    const [short, long] = this.words.length < other.words.length ? [this.words, other.words] : [other.words, this.words]
    // Bytes are compared by the hundred thousand at once.
    const bytes = (words: Uint32Array) => Buffer.from(words.buffer, words.byteOffset, short.byteLength)
    return bytes(short).equals(bytes(long)) && long.subarray(short.length).every((word) => word === 0)
  }

  /** Those in both. */
  and(other: Bits): Bits {
    const [a, b] = [this.words, other.words]
    const words = new Uint32Array(Math.min(a.length, b.length))
    for (let at = 0; at < words.length; at++) words[at] = a[at]! & b[at]!
    return new Bits(words)
  }

  /** Those in this one alone. */
  without(other: Bits): Bits {
    const taken = other.words
    const words = this.words.slice()
    const both = Math.min(words.length, taken.length)
    for (let at = 0; at < both; at++) words[at]! &= ~taken[at]!
    return new Bits(words)
  }

  /** Those in either. */
  or(other: Bits): Bits {
    const [short, long] = this.words.length < other.words.length ? [this.words, other.words] : [other.words, this.words]
    const words = long.slice()
    for (let at = 0; at < short.length; at++) words[at]! |= short[at]!
    return new Bits(words)
  }

  /** The words, without empty ones at the end. */
  packed(): Uint32Array<ArrayBuffer> {
    let length = this.words.length
    while (length > 0 && this.words[length - 1] === 0) length--
    return this.words.slice(0, length)
  }

  private grow(word: number): void {
    const words = new Uint32Array(Math.max(word + 1, this.words.length * 2))
    words.set(this.words)
    this.words = words
  }
}

/** How many bits of a word are 1 (Hacker's Delight, 5-1). */
function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
