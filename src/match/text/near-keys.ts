/**
 * The keys by which two texts a few edits apart are sure to meet (an edit inserts, deletes or changes one character). Short texts by
 * deletion neighbourhoods (Garbe's symmetric deletes, FastSS): of two texts k edits apart, deleting at most k characters from each can
 * leave the same text; "müler" is left of "müller" and of itself. Long texts by partition (PassJoin, Li et al. 2011): of k + 1 pieces of
 * one text, one stands unchanged in the other, at most k places away. Plain and fast: runs over the distinct values of a column.
 */

import { mix, polynomialStep, powers, spreadBits } from '../arrays/hash.ts'
import type { Arena } from './edit-distance.ts'
import type { KeySink } from './owned-keys.ts'

/** Texts up to this length meet by deletions, longer ones by pieces: whichever is cheaper for one edit and for two. */
export const longestByDeletions = { 1: 24, 2: 12 } as const

/** Deletion keys that texts of these lengths make at most, so that a caller can bound the work before asking. */
export function deletionKeys(lengths: ArrayLike<number>, edits: 1 | 2): number {
  let sum = 0
  for (let i = 0; i < lengths.length; i++) {
    const n = Math.min(lengths[i]!, longestByDeletions[edits])
    sum += edits === 1 ? n + 1 : 1 + n + (n * (n - 1)) / 2
  }
  return sum
}

/** Hashes of the first i characters of a text, and of those from i on. */
const heads = new Int32Array(64)
const tails = new Int32Array(64)

/** Adds the hash of a text (of at most 62 characters) and of each text that up to `edits` deletions leave of it. */
export function addDeletions({ chars, starts }: Arena, text: number, edits: 1 | 2, keys: KeySink): void {
  const from = starts[text]!
  const length = starts[text + 1]! - from
  for (let i = 0; i < length; i++) heads[i + 1] = polynomialStep(heads[i]!, chars[from + i]!)
  tails[length] = 0
  for (let i = length - 1; i >= 0; i--) tails[i] = tails[i + 1]! + Math.imul(chars[from + i]! + 1, powers[length - 1 - i]!)
  keys.add(spreadBits(tails[0]!), text, 0)
  for (let x = 0; x < length; x++) {
    // a run of the same character leaves the same text whichever of it is deleted
    if (x === 0 || chars[from + x] !== chars[from + x - 1]) {
      keys.add(spreadBits(Math.imul(heads[x]!, powers[length - 1 - x]!) + tails[x + 1]!), text, 0)
    }
    if (edits === 1) continue
    let head = heads[x]!
    for (let y = x + 1; y < length; y++) {
      keys.add(spreadBits(Math.imul(head, powers[length - 1 - y]!) + tails[y + 1]!), text, 0)
      head = polynomialStep(head, chars[from + y]!)
    }
  }
}

/**
 * Adds the pieces that a text offers, and those it seeks: the pieces of texts as long as itself or up to `edits` characters shorter. A
 * text short enough for deletions only offers pieces, because it meets another short text by deletions.
 */
export function addPieces({ chars, starts }: Arena, text: number, edits: 1 | 2, keys: KeySink): void {
  const from = starts[text]!
  const length = starts[text + 1]! - from
  const add = (ofLength: number, piece: number, at: number, size: number, seeks: 0 | 1) => {
    let h = mix(ofLength, piece)
    for (let c = from + at; c < from + at + size; c++) h = polynomialStep(h, chars[c]!)
    keys.add(mix(h, 2), text, seeks)
  }
  for (let piece = 0; piece <= edits; piece++) {
    const { at, size } = pieceOf(length, piece, edits)
    add(length, piece, at, size, 0)
  }
  if (length <= longestByDeletions[edits]) return
  for (let other = length - edits; other < length; other++)
    for (let piece = 0; piece <= edits; piece++) {
      const { at, size } = pieceOf(other, piece, edits)
      const last = Math.min(length - size, at + edits)
      for (let shifted = Math.max(0, at - edits); shifted <= last; shifted++) add(other, piece, shifted, size, 1)
    }
  // between texts of one length, a piece that has moved takes an insertion and a deletion for each place
  const reach = edits >> 1
  for (let piece = 0; piece <= edits; piece++) {
    const { at, size } = pieceOf(length, piece, edits)
    for (let shifted = Math.max(0, at - reach); shifted <= Math.min(length - size, at + reach); shifted++)
      if (shifted !== at) add(length, piece, shifted, size, 1)
  }
}

/** Place and size of one of the `edits` + 1 pieces of a text of this length: as equal as can be, the longer ones last. */
function pieceOf(length: number, piece: number, edits: number): { at: number; size: number } {
  const size = Math.floor(length / (edits + 1))
  const longer = length % (edits + 1)
  const firstLonger = edits + 1 - longer
  return piece < firstLonger ? { at: piece * size, size } : { at: firstLonger * size + (piece - firstLonger) * (size + 1), size: size + 1 }
}
