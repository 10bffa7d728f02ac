/**
 * The level two texts of several words reach: by the words they share, rare words counting more, with misspelt, shortened and run-together
 * words allowed for. Plain and fast: runs per pair of distinct values.
 */

import { type Arena, bitCount, edits } from '../text/edit-distance.ts'
import { maxTokens } from '../text/token-table.ts'
import type { Comparer } from './comparer.ts'

/** Numbers of a value's head. */
export const stride = 4

/** Texts longer than this are compared by their words alone. */
const longest = 256

export interface LongTextTables {
  /**
   * Four numbers a value, so that one look at memory gets them: where its words begin in `tokens`, where its text begins in `whole`, its
   * characters as a set, and what its words are: 0 none that could be spelt otherwise, 1 such words, 2 a number among them.
   */
  readonly heads: Int32Array
  readonly tokens: Int32Array
  /** Bits of the words of each value that have no other spelling. */
  readonly own: Float32Array
  /** Of each word: bits of surprise when two records share it, spelling, characters, and 0: characters that have no other spelling, 1: a number, 2: a word of letters. */
  readonly weights: Float32Array
  readonly spelling: Arena
  readonly wordSets: Int32Array
  readonly sorts: Int32Array
  /** Number of the acronym that a value's words make, less than 0 of the one a value is; 0 is none. */
  readonly acronyms: Int32Array
  readonly whole: Arena
  readonly rarities: Float32Array
  /** Of texts that are all there is of a record: bits that each word adds to how rare a text is; else null. */
  readonly surprise: Float32Array | null
  /** Bits of a text held once. */
  readonly once: number
}

/**
 * Bits from which a word that the other text lacks is a word of its own. Names with one each are two names, however much they share: sister
 * companies (Müller Elektrotechnik, Müller Immobilien), kin. Not so addresses, which numbers tell apart, and which name a place or leave it out.
 */
const ownWord = 3.5

export function longTextComparer(tables: LongTextTables): Comparer {
  const { heads, tokens, own, weights, spelling, wordSets, sorts, acronyms, whole, rarities, surprise, once } = tables
  const leftA = new Int32Array(maxTokens)
  const leftB = new Int32Array(maxTokens)

  /** How much of a word another spelling of it carries, 0–1. */
  const credit = (x: number, y: number): number => {
    const { chars, starts: at } = spelling
    const xs = at[x]!
    const xe = at[x + 1]!
    const ys = at[y]!
    const ye = at[y + 1]!
    const short = Math.min(xe - xs, ye - ys)
    if (sorts[x] === 1) return short >= 3 && edits(chars, xs, xe, ys, ye, 1) <= 1 ? 0.3 : 0
    if (short === 1) return chars[xs] === chars[ys] ? 0.5 : 0
    if (short >= 4) {
      const limit = short >= 7 ? 2 : 1
      const apart = bitCount(wordSets[x]! ^ wordSets[y]!) > 2 * limit ? limit + 1 : edits(chars, xs, xe, ys, ye, limit)
      if (apart <= limit) return apart === 1 ? 0.85 : 0.7
    }
    if (short >= 3) {
      let k = 0
      while (k < short && chars[xs + k] === chars[ys + k]) k++
      if (k === short) return 0.6
    }
    return 0
  }

  let shared = 0
  let sharedExact = 0
  let dice = 0
  let contained = 0
  /** Bits of the rarest word of its own, of the text in which it says less; 0 where either has none, or where a number stands in one. */
  let apart = 0
  let lastA = -1
  let lastB = -1
  const measure = (a: number, b: number): void => {
    if (a === lastA && b === lastB) return
    lastA = a
    lastB = b
    let i = heads[a * stride]!
    let j = heads[b * stride]!
    const ie = heads[a * stride + stride]!
    const je = heads[b * stride + stride]!
    let na = 0
    let nb = 0
    let wa = 0
    let wb = 0
    shared = 0
    apart = 0
    if (heads[a * stride + 3] === 0 && heads[b * stride + 3] === 0) {
      // characters alone: what is not shared is no other spelling of anything
      while (i < ie && j < je) {
        const x = tokens[i]!
        const y = tokens[j]!
        if (x === y) shared += weights[x]!
        if (x <= y) i++
        if (y <= x) j++
      }
      sharedExact = shared
      likeness(own[a]!, own[b]!)
      return
    }
    while (i < ie || j < je) {
      const x = i < ie ? tokens[i]! : 0x7fffffff
      const y = j < je ? tokens[j]! : 0x7fffffff
      if (x === y) {
        shared += weights[x]!
        i++
        j++
      } else if (x < y) {
        if (sorts[x] === 0) wa += weights[x]!
        else leftA[na++] = x
        i++
      } else {
        if (sorts[y] === 0) wb += weights[y]!
        else leftB[nb++] = y
        j++
      }
    }
    wa += shared
    wb += shared
    sharedExact = shared
    let ownA = 0
    let ownB = 0
    for (let p = 0; p < na; p++) {
      const x = leftA[p]!
      let best = 0
      let at = -1
      for (let q = 0; q < nb; q++) {
        const y = leftB[q]!
        if (y < 0 || sorts[y] !== sorts[x]) continue
        const c = credit(x, y)
        if (c > best || (c === best && c > 0 && weights[y]! < weights[leftB[at]!]!)) {
          best = c
          at = q
        }
      }
      if (at < 0) {
        wa += weights[x]!
        ownA = Math.max(ownA, weights[x]!)
      } else {
        const w = Math.min(weights[x]!, weights[leftB[at]!]!)
        shared += best * w
        wa += w
        wb += w
        leftB[at] = -1
      }
    }
    for (let q = 0; q < nb; q++)
      if (leftB[q]! >= 0) {
        wb += weights[leftB[q]!]!
        ownB = Math.max(ownB, weights[leftB[q]!]!)
      }
    if (heads[a * stride + 3]! < 2 && heads[b * stride + 3]! < 2) apart = Math.min(ownA, ownB)
    likeness(wa, wb)
  }
  const likeness = (wa: number, wb: number): void => {
    dice = wa + wb > 0 ? (2 * shared) / (wa + wb) : 0
    const least = Math.min(wa, wb)
    contained = least > 0 ? shared / least : 0
  }

  const surpriseShared = (a: number, b: number, surprise: Float32Array): number => {
    let sum = 0
    let j = heads[b * stride]!
    for (let i = heads[a * stride]!; i < heads[a * stride + stride]!; i++) {
      while (j < heads[b * stride + stride]! && tokens[j]! < tokens[i]!) j++
      if (j < heads[b * stride + stride]! && tokens[j] === tokens[i]) sum += surprise[tokens[i]!]!
    }
    return sum
  }

  return {
    level: (a, b) => {
      if (a === b) return 6
      const as = heads[a * stride + 1]!
      const ae = heads[a * stride + stride + 1]!
      const bs = heads[b * stride + 1]!
      const be = heads[b * stride + stride + 1]!
      const short = Math.min(ae - as, be - bs)
      if (short >= 4 && short <= longest) {
        const limit = short >= 10 ? 2 : 1
        const unlike = bitCount(heads[a * stride + 2]! ^ heads[b * stride + 2]!)
        const apart = unlike > 2 * limit ? limit + 1 : edits(whole.chars, as, ae, bs, be, limit)
        if (apart === 0) return 6
        if (apart === 1) return 5
        if (apart <= limit) return 4
      }
      if (acronyms[a] !== 0 && acronyms[a] === -acronyms[b]!) return 3
      measure(a, b)
      if (dice >= 0.95) return 5
      if (apart >= ownWord) return dice >= 0.38 ? 2 : dice >= 0.2 ? 1 : 0
      if (dice >= 0.78) return 4
      if (dice >= 0.58 || contained >= 0.95) return 3
      return dice >= 0.38 ? 2 : dice >= 0.2 ? 1 : 0
    },
    bits: (a, b, reached) => {
      const rarer = Math.min(rarities[a]!, rarities[b]!)
      if (reached === 6) return rarer
      // what makes a text rarer than one held once may be the slip: but not words that both have
      if (reached === 5) return surprise === null ? rarer : Math.min(rarer, Math.max(once, surpriseShared(a, b, surprise)))
      if (reached === 0) return 0
      measure(a, b)
      return Math.min(reached === 4 ? shared : sharedExact, rarer, once)
    },
  }
}
