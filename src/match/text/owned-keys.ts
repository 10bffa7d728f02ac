/**
 * Keys with the texts that made them: what texts that are alike are found by. A key is a 32-bit hash; texts that make the same key may be
 * alike. Plain and fast: tens of millions of keys pass, in typed arrays alone.
 */

import { Growing } from '../arrays/growing.ts'
import { partOf, parts, sortByKey, toStarts } from '../arrays/radix-sort.ts'
import { Twice } from '../arrays/seen-twice.ts'

/** Takes the keys of texts, one by one. */
export interface KeySink {
  /**
   * @param owner number of the text that makes the key
   * @param seeks 1 where the text looks for others that offer the key and does not offer it itself, else 0
   */
  add(key: number, owner: number, seeks: 0 | 1): void
}

/** Keys in the order they came: key k is `keys.list[k]`, of text `owners.list[k]`. */
export class OwnedKeys implements KeySink {
  readonly keys = new Growing()
  readonly owners = new Growing()
  readonly seeking = new Growing()

  add(key: number, owner: number, seeks: 0 | 1): void {
    this.keys.push(key)
    this.owners.push(owner)
    this.seeking.push(seeks)
  }
}

/** How many keys fall in each part. */
class KeyCounts implements KeySink {
  readonly counts = new Int32Array(parts)

  add(key: number): void {
    this.counts[partOf(key)]!++
  }
}

/** Keys laid apart by their first 8 bits, so that each part fits a processor's near memory. */
class PartedKeys implements KeySink {
  readonly keys: Int32Array
  /** Twice the number of the text that made each key, and one more where the key seeks. */
  readonly owners: Int32Array
  /** Where the next key of each part goes. */
  private readonly next: Int32Array

  constructor(counts: Int32Array) {
    const all = counts.reduce((a, b) => a + b, 0)
    this.next = counts.slice()
    toStarts(this.next)
    this.keys = new Int32Array(all)
    this.owners = new Int32Array(all)
  }

  add(key: number, owner: number, seeks: 0 | 1): void {
    const at = this.next[partOf(key)]!++
    this.keys[at] = key
    this.owners[at] = owner * 2 + seeks
  }
}

/**
 * The keys that come more than once, and a few others: only keys that two texts make can bring texts together.
 * @param make adds all keys; `sharedKeys` runs it twice, which costs less than lists that grow
 */
export function sharedKeys(make: (keys: KeySink) => void): OwnedKeys {
  const counted = new KeyCounts()
  make(counted)
  const { counts } = counted
  const parted = new PartedKeys(counts)
  make(parted)
  const { keys, owners } = parted
  const shared = new OwnedKeys()
  for (let part = 0, from = 0; part < counts.length; part++) {
    const to = from + counts[part]!
    const twice = new Twice(to - from)
    for (let k = from; k < to; k++) twice.mark(keys[k]!)
    for (let k = from; k < to; k++) if (twice.came(keys[k]!)) shared.add(keys[k]!, owners[k]! >> 1, (owners[k]! & 1) as 0 | 1)
    from = to
  }
  return shared
}

/**
 * Calls `visit` with every two different texts that share a key, the rarest keys first; two texts that only seek a key do not meet by it.
 * @param seeks whether any key seeks; where none does, a text that makes a key twice counts once
 * @param may is asked with the number of pairs under a key before the first of them; false passes over the key
 */
export function eachMeeting(
  { keys, owners, seeking }: OwnedKeys,
  seeks: boolean,
  may: (pairs: number) => boolean,
  visit: (a: number, b: number) => void,
): void {
  const key = new Uint32Array(keys.list.buffer, 0, keys.length)
  const owner = owners.list
  const isSeeking = seeking.list
  const order = sortByKey(key)
  /** Where the holders of each shared key begin in `order`, and how many there are. */
  const starts = new Growing()
  const sizes = new Growing()
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    let end = from + 1
    for (; to < order.length && key[order[to]!] === key[order[from]!]; to++) {
      // one text makes the same key by different deletions
      if (owner[order[to]!] !== owner[order[end - 1]!] || seeks) order[end++] = order[to]!
    }
    if (end - from > 1) {
      starts.push(from)
      sizes.push(end - from)
    }
    from = to
  }
  for (const run of sortByKey(Uint32Array.from(sizes.list.subarray(0, sizes.length)))) {
    const from = starts.list[run]!
    const size = sizes.list[run]!
    if (!may((size * (size - 1)) / 2)) continue
    for (let x = from; x < from + size; x++) {
      const a = order[x]!
      for (let y = x + 1; y < from + size; y++) {
        const b = order[y]!
        if (seeks && isSeeking[a] === 1 && isSeeking[b] === 1) continue
        if (owner[a] !== owner[b]) visit(owner[a]!, owner[b]!)
      }
    }
  }
}
