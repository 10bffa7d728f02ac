/**
 * Keys that survive a slip: two values of a column that are an edit or two apart share a key of their own, so that a pair of records
 * with a slip in every field is still compared. Only values with few such neighbours make keys: where many are near (dates, common
 * names) nearness tells nothing. Plain and fast: runs over the distinct values of a column.
 */

import { Growing } from '../arrays/growing.ts'
import { hashRange, mix } from '../arrays/hash.ts'
import { RangeNumbers } from '../arrays/range-numbers.ts'
import { sharedInts } from '../arrays/shared.ts'
import { type Kind, methods } from '../compare/kind.ts'
import type { Arena } from '../text/edit-distance.ts'
import { deletionKeys } from '../text/near-keys.ts'
import { nearAbout, neighboursIn } from '../text/near-texts.ts'
import { tuning } from '../tuning.ts'

/** What was done for the slips of a column. */
export interface Slips {
  readonly column: string
  /** Edits that were looked for. */
  readonly edits: 1 | 2
  /** Pairs of values that make a key. */
  readonly near: number
  /** Pairs of values left out: not looked at, because too many share what they share, or near too many others. */
  readonly leftOut: number
}

export interface TypoKeys extends Omit<Slips, 'column'> {
  /** Keys of value i: `keys[starts[i]..starts[i + 1])`. */
  readonly starts: Int32Array
  readonly keys: Int32Array
}

/** What is compared for slips, laid end to end; null for kinds of values that are near one another by nature. */
export const slipTexts = (kind: Kind, values: readonly string[]): Arena | null => methods[kind].slips?.spelling(values) ?? null

/** A column whose slips are looked for. */
export interface Slipping {
  readonly kind: Kind
  /** What is compared of each value. */
  readonly spelling: Arena
  /** Records that hold each value. */
  readonly counts: Int32Array
  readonly salt: number
  /** Records that may share a key: of values that more hold, nearness is too common to be worth a comparison. */
  readonly largest: number
}

/** The slips of one column a step. */
export const findSlips =
  (columns: readonly Slipping[]) =>
  (step: number): TypoKeys | null =>
    typoKeys(columns[step]!)

/** The numbered texts laid end to end. */
function distinct(chars: Uint16Array, { from, to, size }: RangeNumbers): Arena {
  const starts = new Int32Array(size + 1)
  for (let text = 0; text < size; text++) starts[text + 1] = starts[text]! + to.list[text]! - from.list[text]!
  const own = new Uint16Array(starts[size]!)
  for (let text = 0; text < size; text++) own.set(chars.subarray(from.list[text], to.list[text]), starts[text])
  return { chars: own, starts }
}

/** Texts of fewer characters than this are all near one another; of more, the words that are not misspelt are keys enough. */
const least = 3
const longest = 64

/**
 * Columns of more texts than this that hardly come near one another by chance are tried first: a slip in fewer than one of so many values
 * is not worth finding.
 */
const trialFrom = 200_000
const slipsFrom = 1 / 400

/** More characters than any text has. */
const wholeText = 0x7fffffff

/** Null where no value of the column could have a slip of this sort. */
export function typoKeys({ kind, spelling, counts, salt, largest }: Slipping): TypoKeys | null {
  const { last = wholeText, sparse = false } = methods[kind].slips ?? {}
  const count = counts.length
  const starts = sharedInts(count + 1)
  // several values may be one text (Müller, muller): they meet by that already
  const numbers = new RangeNumbers(spelling.chars)
  const textOf = new Int32Array(count).fill(-1)
  const holders = new Growing()
  for (let id = 0; id < count; id++) {
    const to = spelling.starts[id + 1]!
    const from = Math.max(spelling.starts[id]!, to - last)
    if (to - from < least || to - from > longest) continue
    const text = numbers.numberOf(from, to)
    if (text === holders.length) holders.push(0)
    textOf[id] = text
    holders.list[text]! += counts[id]!
  }
  const texts = distinct(spelling.chars, numbers)
  const size = numbers.size
  if (size === 0) return null
  const lengths = Int32Array.from({ length: size }, (_, text) => texts.starts[text + 1]! - texts.starts[text]!)
  const edits = deletionKeys(lengths, 2) <= tuning.typoWork ? 2 : 1
  if (size >= trialFrom && sparse) {
    const near = nearAbout(texts)
    if (near < slipsFrom * size) return { starts, keys: sharedInts(0), edits, near: 0, leftOut: Math.round(near) }
  }
  const { left, right, skipped } = neighboursIn(texts, { edits, work: tuning.typoLooks * size })
  const neighbours = new Int32Array(size)
  for (let p = 0; p < left.length; p++) {
    neighbours[left[p]!]!++
    neighbours[right[p]!]!++
  }
  const kept = new Growing()
  const held = new Int32Array(size + 1)
  for (let p = 0; p < left.length; p++) {
    const [a, b] = [left[p]!, right[p]!]
    if (Math.min(neighbours[a]!, neighbours[b]!) > tuning.typoNeighbours || holders.list[a]! + holders.list[b]! > largest) continue
    kept.push(p)
    held[a + 1]!++
    held[b + 1]!++
  }
  for (let t = 0; t < size; t++) held[t + 1]! += held[t]!
  const keysOfTexts = new Int32Array(held[size]!)
  const next = held.slice(0, size)
  const hashes = Uint32Array.from(lengths, (_, text) => hashRange(texts.chars, texts.starts[text]!, texts.starts[text + 1]!, salt))
  for (let k = 0; k < kept.length; k++) {
    const p = kept.list[k]!
    const [a, b] = [hashes[left[p]!]!, hashes[right[p]!]!]
    const key = mix(Math.min(a, b), Math.max(a, b))
    keysOfTexts[next[left[p]!]!++] = key
    keysOfTexts[next[right[p]!]!++] = key
  }
  const keys = new Growing()
  for (let id = 0; id < count; id++) {
    const text = textOf[id]!
    if (text >= 0) for (let k = held[text]!; k < held[text + 1]!; k++) keys.push(keysOfTexts[k]!)
    starts[id + 1] = keys.length
  }
  return { starts, keys: keys.done(), edits, near: kept.length, leftOut: skipped + left.length - kept.length }
}
