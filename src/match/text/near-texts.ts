/**
 * Which distinct texts are at most one or two edits apart (an edit inserts, deletes or changes one whole character). None is missed
 * unless the caller bounds the work. Texts that share a key of `near-keys.ts` are compared; no other two can be so near. Plain and fast:
 * characters are numbered, and texts that share a key are found by sorting typed arrays.
 */

import { Growing } from '../arrays/growing.ts'
import { hashRange } from '../arrays/hash.ts'
import { sortByKey } from '../arrays/radix-sort.ts'
import { Twice } from '../arrays/seen-twice.ts'
import { type Arena, arenaOf, bitCount, characterSets, edits } from './edit-distance.ts'
import { addDeletions, addPieces, longestByDeletions } from './near-keys.ts'
import { eachMeeting, type KeySink, OwnedKeys, sharedKeys } from './owned-keys.ts'

export interface Neighbours {
  /** Pairs of texts by number, left < right, each once, ascending. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Pairs that share a key and were not compared, because more texts share it than the work allows; a pair counts under each such key. */
  readonly skipped: number
}

export interface NeighbourOptions {
  /** Edits allowed. */
  readonly edits: 1 | 2
  /** Pairs of texts that may be compared; without it all are, and none is missed. */
  readonly work?: number
}

/** @param texts distinct texts; a text may be empty */
export function neighboursOf(texts: readonly string[], options: NeighbourOptions): Neighbours {
  return neighboursIn(arenaOf(texts), options)
}

/** The same of texts laid end to end. */
export function neighboursIn(texts: Arena, { edits: allowed, work = Number.POSITIVE_INFINITY }: NeighbourOptions): Neighbours {
  const arena = characterArena(texts)
  const lengths = lengthsOf(arena)
  const bound = longestByDeletions[allowed]
  const search = new NearSearch(arena, allowed, work)
  const addShort = (keys: KeySink) => {
    for (let i = 0; i < lengths.length; i++) if (lengths[i]! <= bound) addDeletions(arena, i, allowed, keys)
  }
  search.among(sharedKeys(addShort), false)
  // a short text and a long one meet by their pieces: the short one is at most `allowed` characters below the bound
  const addLong = (keys: KeySink) => {
    for (let i = 0; i < lengths.length; i++) if (lengths[i]! > bound - allowed) addPieces(arena, i, allowed, keys)
  }
  search.among(sharedKeys(addLong), true)
  return search.done()
}

/** One text of so many is looked up, to estimate how many are near another. */
const sampledOneIn = 64

/**
 * About how many pairs of texts are one edit apart. One text of 64 is looked up among all, which costs a small part of finding every
 * pair; which texts those are depends on the texts alone. Only texts short enough for deletion keys are counted.
 */
export function nearAbout(texts: Arena): number {
  const arena = characterArena(texts)
  const { chars, starts } = arena
  const lengths = lengthsOf(arena)
  const bound = longestByDeletions[1]
  const isSampled = new Uint8Array(lengths.length)
  let expected = 0
  for (let i = 0; i < lengths.length; i++) {
    if (lengths[i]! > bound || hashRange(chars, starts[i]!, starts[i + 1]!, 5) % sampledOneIn !== 0) continue
    isSampled[i] = 1
    expected += lengths[i]! + 1
  }
  const ofSampled = new Twice(expected * 8)
  // marked twice, so that `came` holds for every key of a sampled text
  const mark = { add: (key: number) => ofSampled.mark(key) }
  for (let round = 0; round < 2; round++) for (let i = 0; i < lengths.length; i++) if (isSampled[i] === 1) addDeletions(arena, i, 1, mark)
  const keys = new OwnedKeys()
  const keep = {
    add: (key: number, owner: number) => {
      if (ofSampled.came(key)) keys.add(key, owner, isSampled[owner] === 1 ? 0 : 1)
    },
  }
  for (let i = 0; i < lengths.length; i++) if (lengths[i]! <= bound) addDeletions(arena, i, 1, keep)
  const search = new NearSearch(arena, 1, lengths.length)
  search.among(keys, true)
  // a pair is found from either of its texts
  return (search.done().left.length * sampledOneIn) / 2
}

/** Compares texts that share a key and keeps those that are near, as long as work is left. */
class NearSearch {
  private readonly arena: Arena
  private readonly allowed: 1 | 2
  /** Texts that differ in more characters than the edits allow are told apart by their sets of characters alone. */
  private readonly sets: Int32Array
  private work: number
  private skipped = 0
  private readonly lefts = new Growing()
  private readonly rights = new Growing()

  constructor(arena: Arena, allowed: 1 | 2, work: number) {
    this.arena = arena
    this.allowed = allowed
    this.sets = characterSets(arena)
    this.work = work
  }

  /** @param seeks whether some of the keys seek (see `eachMeeting`) */
  among(keys: OwnedKeys, seeks: boolean): void {
    const { sets, allowed, lefts, rights } = this
    const { chars, starts } = this.arena
    const may = (pairs: number) => {
      const isWithin = pairs <= this.work
      if (isWithin) this.work -= pairs
      else this.skipped += pairs
      return isWithin
    }
    eachMeeting(keys, seeks, may, (a, b) => {
      if (bitCount(sets[a]! ^ sets[b]!) > 2 * allowed) return
      if (edits(chars, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!, allowed) > allowed) return
      lefts.push(Math.min(a, b))
      rights.push(Math.max(a, b))
    })
  }

  /** The pairs found, each once, ascending. */
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

function lengthsOf({ starts }: Arena): Int32Array {
  const lengths = new Int32Array(starts.length - 1)
  for (let i = 0; i < lengths.length; i++) lengths[i] = starts[i + 1]! - starts[i]!
  return lengths
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
