/**
 * Sorts by 32-bit keys. Plain and fast: keys are laid apart by their first 8 bits, then each part is sorted, which fits a processor's
 * cache.
 */

/** Parts that keys are laid apart into, by their first 8 bits. */
export const parts = 256

/** The part of a key. */
export const partOf = (key: number): number => key >>> 24

/**
 * Positions 0..n-1 sorted by unsigned 32-bit keys; positions of one key keep their order. Keys 7, 2, 7 give 1, 0, 2.
 * @param before the order to start from: sorting by two keys is two calls, the second key first
 */
export function sortByKey(keys: Uint32Array, before?: Uint32Array): Uint32Array {
  const n = keys.length
  const order = new Uint32Array(n)
  const placed = new Uint32Array(n)
  const ends = new Uint32Array(parts)
  for (let i = 0; i < n; i++) ends[partOf(keys[i]!)]!++
  toStarts(ends)
  for (let i = 0; i < n; i++) {
    const which = before === undefined ? i : before[i]!
    const key = keys[which]!
    const at = ends[partOf(key)]!++
    order[at] = which
    placed[at] = key
  }
  const sorter = new PartSorter()
  for (let part = 0; part < parts; part++) sorter.sort(placed, order, part === 0 ? 0 : ends[part - 1]!, ends[part]!)
  return order
}

/**
 * Sorts a stretch of keys that share their first 8 bits by the other 24, and moves what belongs to each key with it. Least significant
 * digit first, two digits of 12 bits; equal keys keep their order.
 */
export class PartSorter {
  private spare = new Uint32Array(1 << 12)
  private spareKeys = new Uint32Array(1 << 12)
  private readonly counts = new Uint32Array(4096)

  sort(keys: Uint32Array, order: Uint32Array, from: number, to: number): void {
    const n = to - from
    if (n < 64) {
      insert(keys, order, from, to)
      return
    }
    if (n > this.spare.length) {
      this.spare = new Uint32Array(n * 2)
      this.spareKeys = new Uint32Array(n * 2)
    }
    const { spare, spareKeys, counts } = this
    counts.fill(0)
    for (let i = from; i < to; i++) counts[keys[i]! & 0xfff]!++
    toStarts(counts)
    for (let i = from; i < to; i++) {
      const at = counts[keys[i]! & 0xfff]!++
      spare[at] = order[i]!
      spareKeys[at] = keys[i]!
    }
    counts.fill(0)
    for (let i = 0; i < n; i++) counts[(spareKeys[i]! >>> 12) & 0xfff]!++
    toStarts(counts)
    for (let i = 0; i < n; i++) {
      const at = from + counts[(spareKeys[i]! >>> 12) & 0xfff]!++
      order[at] = spare[i]!
      keys[at] = spareKeys[i]!
    }
  }
}

/** Sorts by insertion, which is quickest for fewer than 64 keys. */
function insert(keys: Uint32Array, order: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const moved = order[i]!
    const key = keys[i]!
    let at = i
    while (at > from && keys[at - 1]! > key) {
      order[at] = order[at - 1]!
      keys[at] = keys[at - 1]!
      at--
    }
    order[at] = moved
    keys[at] = key
  }
}

/** Counts become the places where each begins: 2, 1, 3 become 0, 2, 3. */
export function toStarts(counts: Int32Array | Uint32Array): void {
  let sum = 0
  for (let d = 0; d < counts.length; d++) {
    const count = counts[d]!
    counts[d] = sum
    sum += count
  }
}
