/**
 * Which distinct texts are at most one or two edits apart (insertions, deletions, substitutions of whole characters). Complete unless
 * the work is bounded. Short texts by deletion neighbourhoods (Garbe's symmetric deletes, FastSS): two texts k edits apart have a text
 * in common that is made from each by deleting at most k characters. Long ones by partition (PassJoin, Li et al. 2011): of k + 1
 * pieces of one text, one stands unchanged in the other, shifted by k places at most.
 * Plain and fast: characters are numbered, keys are hashes, and texts that share a key are found by sorting typed arrays.
 */

import { type Arena, arenaOf, bitCount, characterSets, edits } from './edits.ts'
import { Growing } from './growing.ts'
import { mix } from './random.ts'
import { sortByKey } from './sort.ts'
import { Twice } from './twice.ts'

export interface Neighbours {
  /** Pairs of texts by number, left < right, each once, ascending. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Pairs that shared a key and were not looked at, because more texts share it than the work allowed; a pair may count under each key. */
  readonly skipped: number
}

export interface NeighbourOptions {
  /** Edits allowed. */
  readonly edits: 1 | 2
  /** Pairs of texts that may be looked at; without it all are, and none is missed. */
  readonly work?: number
}

/** Texts up to this length are found by their deletions, longer ones by their pieces: which is cheaper, by the number of edits. */
const shortest = { 1: 24, 2: 12 } as const

/** Deletion keys that texts make in all, at most: what the caller can reckon before asking. */
export function deletionKeys(lengths: ArrayLike<number>, distance: 1 | 2): number {
  let sum = 0
  for (let i = 0; i < lengths.length; i++) {
    const n = Math.min(lengths[i]!, shortest[distance])
    sum += distance === 1 ? n + 1 : 1 + n + (n * (n - 1)) / 2
  }
  return sum
}

/** @param texts distinct texts; a text may be empty */
export function neighboursOf(texts: readonly string[], options: NeighbourOptions): Neighbours {
  return neighboursIn(arenaOf(texts), options)
}

/** The same of texts laid end to end. */
export function neighboursIn(texts: Arena, options: NeighbourOptions): Neighbours {
  const arena = characterArena(texts)
  const { starts } = arena
  const count = starts.length - 1
  const k = options.edits
  const bound = shortest[k]
  const lengthOf = (text: number) => starts[text + 1]! - starts[text]!
  const found = new Found(options.work ?? Number.POSITIVE_INFINITY)
  // texts that differ in more characters than edits allow are told apart by their sets alone
  const sets = characterSets(arena)
  const isNear = (a: number, b: number) =>
    bitCount(sets[a]! ^ sets[b]!) <= 2 * k && edits(arena.chars, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!, k) <= k
  let expected = 0
  for (let i = 0; i < count; i++) if (lengthOf(i) <= bound) expected += deletionKeys([lengthOf(i)], k)
  const short = sharedKeys(expected, (keys) => {
    for (let i = 0; i < count; i++) if (lengthOf(i) <= bound) deletions(arena, i, k, keys)
  })
  eachMeeting(short, null, found, isNear)
  // a short text and a long one meet by their pieces: the short one is at most k characters below the bound
  const long = sharedKeys(count * 8 * k, (keys) => {
    for (let i = 0; i < count; i++) if (lengthOf(i) > bound - k) pieces(arena, i, k, bound, keys)
  })
  eachMeeting(long, long.sought, found, isNear)
  return found.done()
}

/** Texts as whole characters (so that 𠮷 is one): rarer ones share 2,048 numbers, which makes texts nearer, never farther. */
function characterArena({ chars, starts }: Arena): Arena {
  if (!chars.some(isSurrogate)) return { chars, starts }
  const whole = new Uint16Array(chars.length)
  const startsNow = new Int32Array(starts.length)
  let at = 0
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const unit = chars[k]!
      const next = k + 1 < starts[i + 1]! ? chars[k + 1]! : 0
      if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
        whole[at++] = 0xd800 | (((unit & 0x3ff) ^ next) & 0x7ff)
        k++
      } else whole[at++] = unit
    }
    startsNow[i + 1] = at
  }
  return { chars: whole, starts: startsNow }
}

const isSurrogate = (unit: number) => (unit & 0xf800) === 0xd800

/** Keys with the texts that made them. Only keys that come more than once can bring texts together: the others are not kept. */
class SharedKeys {
  readonly list = new Growing()
  readonly owners = new Growing()
  /** 1 for a key that seeks and is not offered. */
  readonly sought = new Growing()
  private readonly twice: Twice
  private marking = true

  constructor(expected: number) {
    this.twice = new Twice(expected)
  }

  add(key: number, owner: number, seeks: 0 | 1): void {
    if (this.marking) this.twice.mark(key)
    else if (this.twice.came(key)) {
      this.list.push(key)
      this.owners.push(owner)
      this.sought.push(seeks)
    }
  }

  /** From here on what came more than once is kept. */
  keep(): void {
    this.marking = false
  }
}

/** @param make adds all keys; it runs twice */
function sharedKeys(expected: number, make: (keys: SharedKeys) => void): SharedKeys {
  const keys = new SharedKeys(expected)
  make(keys)
  keys.keep()
  make(keys)
  return keys
}

/** Factor of the polynomial hash: a sequence is the sum of its characters times falling powers of it. */
const factor = 0x01000193
const powers = new Int32Array(64)
for (let n = 0, power = 1; n < powers.length; n++, power = Math.imul(power, factor)) powers[n] = power

/** Spreads the bits of a polynomial hash: one multiplication, for tens of millions of them pass. */
function spreadOut(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return h ^ (h >>> 13)
}

const heads = new Int32Array(64)
const tails = new Int32Array(64)

/** Hashes of a text (of at most 62 characters) and of all that is left of it when up to k characters are deleted. */
function deletions({ chars, starts }: Arena, text: number, k: 1 | 2, keys: SharedKeys): void {
  const from = starts[text]!
  const length = starts[text + 1]! - from
  // heads[i]: the first i characters; tails[i]: those from i on
  for (let i = 0; i < length; i++) heads[i + 1] = Math.imul(heads[i]!, factor) + chars[from + i]! + 1
  tails[length] = 0
  for (let i = length - 1; i >= 0; i--) tails[i] = tails[i + 1]! + Math.imul(chars[from + i]! + 1, powers[length - 1 - i]!)
  keys.add(spreadOut(tails[0]!), text, 0)
  for (let x = 0; x < length; x++) {
    // a run of the same character leaves the same text whichever of it is deleted
    if (x === 0 || chars[from + x] !== chars[from + x - 1]) {
      keys.add(spreadOut(Math.imul(heads[x]!, powers[length - 1 - x]!) + tails[x + 1]!), text, 0)
    }
    if (k === 1) continue
    let head = heads[x]!
    for (let y = x + 1; y < length; y++) {
      keys.add(spreadOut(Math.imul(head, powers[length - 1 - y]!) + tails[y + 1]!), text, 0)
      head = Math.imul(head, factor) + chars[from + y]! + 1
    }
  }
}

/**
 * The pieces of a text (kept), and the pieces it would share with a text as long as itself or up to k characters shorter (sought).
 * A text shorter than the bound only offers its pieces: with another short one it has met by deletions.
 */
function pieces({ chars, starts }: Arena, text: number, k: 1 | 2, bound: number, keys: SharedKeys): void {
  const from = starts[text]!
  const length = starts[text + 1]! - from
  const add = (ofLength: number, piece: number, at: number, size: number, seeks: 0 | 1) => {
    let h = mix(ofLength, piece)
    for (let c = from + at; c < from + at + size; c++) h = Math.imul(h, factor) + chars[c]! + 1
    keys.add(mix(h, 2), text, seeks)
  }
  for (let piece = 0; piece <= k; piece++) {
    const { at, size } = pieceOf(length, piece, k)
    add(length, piece, at, size, 0)
  }
  if (length <= bound) return
  for (let other = length - k; other < length; other++)
    for (let piece = 0; piece <= k; piece++) {
      const { at, size } = pieceOf(other, piece, k)
      for (let shifted = Math.max(0, at - k); shifted <= Math.min(length - size, at + k); shifted++) add(other, piece, shifted, size, 1)
    }
  // texts of one length: shifts of k edits need an insertion and a deletion each
  const reach = k >> 1
  for (let piece = 0; piece <= k; piece++) {
    const { at, size } = pieceOf(length, piece, k)
    for (let shifted = Math.max(0, at - reach); shifted <= Math.min(length - size, at + reach); shifted++)
      if (shifted !== at) add(length, piece, shifted, size, 1)
  }
}

/** Place and size of one of the k + 1 pieces of a text so long: as equal as can be, the longer ones last. */
function pieceOf(length: number, piece: number, k: number): { at: number; size: number } {
  const size = Math.floor(length / (k + 1))
  const longer = length % (k + 1)
  const firstLonger = k + 1 - longer
  return piece < firstLonger ? { at: piece * size, size } : { at: firstLonger * size + (piece - firstLonger) * (size + 1), size: size + 1 }
}

/** Pairs found so far, and how much work is left. */
class Found {
  private readonly lefts = new Growing()
  private readonly rights = new Growing()
  work: number
  skipped = 0

  constructor(work: number) {
    this.work = work
  }

  add(a: number, b: number): void {
    this.lefts.push(Math.min(a, b))
    this.rights.push(Math.max(a, b))
  }

  /** Each pair once, ascending. */
  done(): Neighbours {
    const lefts = this.lefts.list.subarray(0, this.lefts.length)
    const rights = this.rights.list.subarray(0, this.rights.length)
    const order = sortByKey(Uint32Array.from(lefts), sortByKey(Uint32Array.from(rights)))
    const left = new Growing()
    const right = new Growing()
    for (let p = 0; p < order.length; p++) {
      const a = lefts[order[p]!]!
      const b = rights[order[p]!]!
      if (left.length > 0 && left.list[left.length - 1] === a && right.list[right.length - 1] === b) continue
      left.push(a)
      right.push(b)
    }
    return { left: left.done(), right: right.done(), skipped: this.skipped }
  }
}

/** Looks at every two texts that share a key, keys held by few first; of two that only seek, neither offers what the other wants. */
function eachMeeting(
  { list: keys, owners }: SharedKeys,
  sought: Growing | null,
  found: Found,
  isNear: (a: number, b: number) => boolean,
): void {
  const list = new Uint32Array(keys.list.buffer, 0, keys.length)
  const byOwner = owners.list
  const order = sortByKey(list)
  const runs = new Growing()
  const sizes = new Growing()
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    let end = from + 1
    for (; to < order.length && list[order[to]!] === list[order[from]!]; to++) {
      // one text makes the same key by different deletions
      if (byOwner[order[to]!] !== byOwner[order[end - 1]!] || sought !== null) order[end++] = order[to]!
    }
    if (end - from > 1) {
      runs.push(from)
      sizes.push(end - from)
    }
    from = to
  }
  for (const r of sortByKey(Uint32Array.from(sizes.list.subarray(0, sizes.length)))) {
    const from = runs.list[r]!
    const size = sizes.list[r]!
    const pairs = (size * (size - 1)) / 2
    if (pairs > found.work) {
      found.skipped += pairs
      continue
    }
    found.work -= pairs
    for (let x = from; x < from + size; x++) {
      const a = order[x]!
      for (let y = x + 1; y < from + size; y++) {
        const b = order[y]!
        if (sought !== null && sought.list[a] === 1 && sought.list[b] === 1) continue
        if (byOwner[a] !== byOwner[b] && isNear(byOwner[a]!, byOwner[b]!)) found.add(byOwner[a]!, byOwner[b]!)
      }
    }
  }
}
