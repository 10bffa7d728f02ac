/**
 * Which distinct texts are at most one or two edits apart (insertions, deletions, substitutions of whole characters). Complete unless
 * the work is bounded. Short texts by deletion neighbourhoods (Garbe's symmetric deletes, FastSS): two texts k edits apart have a text
 * in common that is made from each by deleting at most k characters. Long ones by partition (PassJoin, Li et al. 2011): of k + 1
 * pieces of one text, one stands unchanged in the other, shifted by k places at most.
 * Plain and fast: characters are numbered, keys are hashes, and texts that share a key are found by sorting typed arrays.
 */

import { Growing } from '../arrays/growing.ts'
import { hashRange, mix, polynomialStep, powers, spreadBits } from '../arrays/hash.ts'
import { partOf, parts, sortByKey, toStarts } from '../arrays/radix-sort.ts'
import { Twice } from '../arrays/seen-twice.ts'
import { type Arena, arenaOf, bitCount, characterSets, edits } from './edit-distance.ts'

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
  const isNear = nearness(arena, k)
  const short = sharedKeys((keys) => {
    for (let i = 0; i < count; i++) if (lengthOf(i) <= bound) deletions(arena, i, k, keys)
  })
  eachMeeting(short, null, found, isNear)
  // a short text and a long one meet by their pieces: the short one is at most k characters below the bound
  const long = sharedKeys((keys) => {
    for (let i = 0; i < count; i++) if (lengthOf(i) > bound - k) pieces(arena, i, k, bound, keys)
  })
  eachMeeting(long, long.sought, found, isNear)
  return found.done()
}

/** Whether two texts are so many edits apart at most. */
function nearness(arena: Arena, k: 1 | 2): (a: number, b: number) => boolean {
  const { chars, starts } = arena
  // texts that differ in more characters than edits allow are told apart by their sets alone
  const sets = characterSets(arena)
  return (a, b) => bitCount(sets[a]! ^ sets[b]!) <= 2 * k && edits(chars, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!, k) <= k
}

/** One text of so many is tried. */
const tried = 64

/**
 * About how many pairs of texts are one edit apart: some of the texts are looked up among all, at a small part of the cost of finding
 * every pair. Which are tried depends on the texts alone. Only texts short enough for deletion keys are looked at.
 */
export function nearAbout(texts: Arena): number {
  const arena = characterArena(texts)
  const { chars, starts } = arena
  const count = starts.length - 1
  const bound = shortest[1]
  const isTried = new Uint8Array(count)
  let expected = 0
  for (let i = 0; i < count; i++) {
    const length = starts[i + 1]! - starts[i]!
    if (length > bound || hashRange(chars, starts[i]!, starts[i + 1]!, 5) % tried !== 0) continue
    isTried[i] = 1
    expected += length + 1
  }
  const theirs = new Twice(expected * 8)
  // a key of a text that is tried counts as come twice
  const mark = { add: (key: number) => theirs.mark(key) }
  for (let again = 0; again < 2; again++) for (let i = 0; i < count; i++) if (isTried[i] === 1) deletions(arena, i, 1, mark)
  const keys = new KeptKeys()
  const look = {
    add: (key: number, owner: number) => {
      if (theirs.came(key)) keys.add(key, owner, isTried[owner] === 1 ? 0 : 1)
    },
  }
  for (let i = 0; i < count; i++) if (starts[i + 1]! - starts[i]! <= bound) deletions(arena, i, 1, look)
  const found = new Found(count)
  eachMeeting(keys, keys.sought, found, nearness(arena, 1))
  // a pair is found from either of its texts
  return (found.done().left.length * tried) / 2
}

/** Texts as whole characters (so that 𠮷 is one): rarer ones share 2,048 numbers, which makes texts nearer, never farther. */
function characterArena({ chars, starts }: Arena): Arena {
  if (!anySurrogate(chars)) return { chars, starts }
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

function anySurrogate(chars: Uint16Array): boolean {
  for (let k = 0; k < chars.length; k++) if ((chars[k]! & 0xf800) === 0xd800) return true
  return false
}

/** Takes the keys of texts: a key that seeks is not offered. */
interface Keys {
  add(key: number, owner: number, seeks: 0 | 1): void
}

/** Keys with the texts that made them. */
class KeptKeys implements Keys {
  readonly list = new Growing()
  readonly owners = new Growing()
  readonly sought = new Growing()

  add(key: number, owner: number, seeks: 0 | 1): void {
    this.list.push(key)
    this.owners.push(owner)
    this.sought.push(seeks)
  }
}

/** How many keys begin with each 8 bits. */
class CountedKeys implements Keys {
  readonly counts = new Uint32Array(parts)

  add(key: number): void {
    this.counts[partOf(key)]!++
  }
}

/** Keys laid apart by their first 8 bits, so that each part fits a processor's near memory. */
class SpreadKeys implements Keys {
  readonly keys: Int32Array
  /** Twice the text that made each key, and one more where the key seeks. */
  readonly owners: Int32Array
  private readonly at: Uint32Array

  constructor(counts: Uint32Array) {
    const sum = counts.reduce((a, b) => a + b, 0)
    this.at = counts.slice()
    toStarts(this.at)
    this.keys = new Int32Array(sum)
    this.owners = new Int32Array(sum)
  }

  add(key: number, owner: number, seeks: 0 | 1): void {
    const at = this.at[partOf(key)]!++
    this.keys[at] = key
    this.owners[at] = owner * 2 + seeks
  }
}

/**
 * The keys that come more than once: only those can bring texts together.
 * @param make adds all keys; it runs twice, which costs less than lists that grow
 */
function sharedKeys(make: (keys: Keys) => void): KeptKeys {
  const counted = new CountedKeys()
  make(counted)
  const { counts } = counted
  const spread = new SpreadKeys(counts)
  make(spread)
  const { keys, owners } = spread
  const kept = new KeptKeys()
  for (let part = 0, from = 0; part < counts.length; part++) {
    const to = from + counts[part]!
    const twice = new Twice(to - from)
    for (let k = from; k < to; k++) twice.mark(keys[k]!)
    for (let k = from; k < to; k++) if (twice.came(keys[k]!)) kept.add(keys[k]!, owners[k]! >> 1, (owners[k]! & 1) as 0 | 1)
    from = to
  }
  return kept
}

const heads = new Int32Array(64)
const tails = new Int32Array(64)

/** Hashes of a text (of at most 62 characters) and of all that is left of it when up to k characters are deleted. */
function deletions({ chars, starts }: Arena, text: number, k: 1 | 2, keys: Keys): void {
  const from = starts[text]!
  const length = starts[text + 1]! - from
  // heads[i]: the first i characters; tails[i]: those from i on
  for (let i = 0; i < length; i++) heads[i + 1] = polynomialStep(heads[i]!, chars[from + i]!)
  tails[length] = 0
  for (let i = length - 1; i >= 0; i--) tails[i] = tails[i + 1]! + Math.imul(chars[from + i]! + 1, powers[length - 1 - i]!)
  keys.add(spreadBits(tails[0]!), text, 0)
  for (let x = 0; x < length; x++) {
    // a run of the same character leaves the same text whichever of it is deleted
    if (x === 0 || chars[from + x] !== chars[from + x - 1]) {
      keys.add(spreadBits(Math.imul(heads[x]!, powers[length - 1 - x]!) + tails[x + 1]!), text, 0)
    }
    if (k === 1) continue
    let head = heads[x]!
    for (let y = x + 1; y < length; y++) {
      keys.add(spreadBits(Math.imul(head, powers[length - 1 - y]!) + tails[y + 1]!), text, 0)
      head = polynomialStep(head, chars[from + y]!)
    }
  }
}

/**
 * The pieces of a text (kept), and the pieces it would share with a text as long as itself or up to k characters shorter (sought).
 * A text shorter than the bound only offers its pieces: with another short one it has met by deletions.
 */
function pieces({ chars, starts }: Arena, text: number, k: 1 | 2, bound: number, keys: Keys): void {
  const from = starts[text]!
  const length = starts[text + 1]! - from
  const add = (ofLength: number, piece: number, at: number, size: number, seeks: 0 | 1) => {
    let h = mix(ofLength, piece)
    for (let c = from + at; c < from + at + size; c++) h = polynomialStep(h, chars[c]!)
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
  { list: keys, owners }: KeptKeys,
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
