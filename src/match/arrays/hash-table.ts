/**
 * A hash table with open addressing: numbers from 0 on, found by the hash of what they stand for. What that is, a text, a pair of
 * records, a row of levels, the caller keeps by number; so the table holds integers alone, and one serves all.
 *
 * Plain and fast: the number and the hash lie beside each other, so that a look touches one place in memory, and what two things of one
 * hash are is asked in a loop of the caller's own, because a callback cannot be inlined when several callers share the table:
 *
 *     for (let number = table.first(hash); number >= 0; number = table.next(hash)) if (isSame(number)) return number
 *     return table.add(hash)
 */
export class HashTable {
  /** How many numbers were given. */
  size = 0
  /** Two integers a slot: the number + 1 (0 is a free slot), and its hash. A power of two long. */
  private slots: Int32Array<ArrayBuffer>
  /** The slot where the last search ended. */
  private at = 0

  /** @param expected numbers that fit before the table grows; a power of two */
  constructor(expected = 1 << 9) {
    this.slots = new Int32Array(expected * 4)
  }

  /** The first number of this hash (any 32-bit integer), -1 where there is none. */
  first(hash: number): number {
    return this.search((hash << 1) & (this.slots.length - 1), hash | 0)
  }

  /** The number of this hash after the one found last, -1 where there is none. */
  next(hash: number): number {
    return this.search((this.at + 2) & (this.slots.length - 1), hash | 0)
  }

  /** Gives the next number to something of this hash. A search that found nothing must have gone before. */
  add(hash: number): number {
    this.slots[this.at] = ++this.size
    this.slots[this.at + 1] = hash
    if (this.size * 4 >= this.slots.length) this.widen()
    return this.size - 1
  }

  private search(from: number, hash: number): number {
    const { slots } = this
    const mask = slots.length - 1
    let slot = from
    let taken = slots[slot]!
    while (taken !== 0 && slots[slot + 1] !== hash) {
      slot = (slot + 2) & mask
      taken = slots[slot]!
    }
    this.at = slot
    return taken - 1
  }

  private widen(): void {
    const old = this.slots
    const slots = new Int32Array(old.length * 2)
    const mask = slots.length - 1
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === 0) continue
      let slot = (old[at + 1]! << 1) & mask
      while (slots[slot] !== 0) slot = (slot + 2) & mask
      slots[slot] = old[at]!
      slots[slot + 1] = old[at + 1]!
    }
    this.slots = slots
  }
}
