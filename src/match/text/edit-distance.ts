/**
 * How far apart two short texts are. Plain and fast: works on ranges of one list of UTF-16 code units, without strings, because it runs
 * once per pair of distinct values, tens of millions of times.
 */

import { longer } from '../arrays/growing.ts'
import { characterBit, hashText } from '../arrays/hash.ts'

const rows = [new Int32Array(260), new Int32Array(260), new Int32Array(260)]

/**
 * Edits between the texts `chars[a..aEnd)` and `chars[b..bEnd)`: insertions, deletions, substitutions, and swaps of neighbours (optimal
 * string alignment). Returns `limit + 1` when there are more than `limit`, and also, where `limit` is more than 2, for texts that differ
 * over more than 256 characters. Time grows with the length times the limit.
 */
export function edits(chars: Uint16Array, a: number, aEnd: number, b: number, bEnd: number, limit: number): number {
  while (a < aEnd && b < bEnd && chars[a] === chars[b]) {
    a++
    b++
  }
  while (a < aEnd && b < bEnd && chars[aEnd - 1] === chars[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  const m = aEnd - a
  const n = bEnd - b
  if (m === 0) return n > limit ? limit + 1 : n
  if (n === 0) return m > limit ? limit + 1 : m
  if (Math.abs(m - n) > limit || ((m > 256 || n > 256) && limit > 2)) return limit + 1
  if (m === 1 && n === 1) return 1
  if (n + 2 > rows[0]!.length) for (let r = 0; r < 3; r++) rows[r] = new Int32Array(n + 2)
  let before = rows[0]!
  let last = rows[1]!
  let next = rows[2]!
  for (let j = 0; j <= n; j++) last[j] = j
  for (let i = 1; i <= m; i++) {
    const from = i - limit > 1 ? i - limit : 1
    const to = i + limit < n ? i + limit : n
    next[0] = i
    if (from > 1) next[from - 1] = limit + 1
    let best = from === 1 ? i : limit + 1
    const ca = chars[a + i - 1]
    for (let j = from; j <= to; j++) {
      const cb = chars[b + j - 1]
      let d = last[j - 1]! + (ca === cb ? 0 : 1)
      const up = j === i + limit ? limit + 1 : last[j]! + 1
      if (up < d) d = up
      const side = next[j - 1]! + 1
      if (side < d) d = side
      if (i > 1 && j > 1 && ca === chars[b + j - 2] && chars[a + i - 2] === cb) {
        const swap = before[j - 2]! + 1
        if (swap < d) d = swap
      }
      next[j] = d
      if (d < best) best = d
    }
    if (to < n) next[to + 1] = limit + 1
    if (best > limit) return limit + 1
    const spare = before
    before = last
    last = next
    next = spare
  }
  return last[n]! > limit ? limit + 1 : last[n]!
}

/**
 * Slips between two numbers written in digits: 0 for the same number, 1 for one digit changed, missing, or swapped with its neighbour, 2
 * for two digits changed, 3 for more. 13812345678 and 13812435678 give 1. Cheaper than `edits`; two slips that shift the digits give 3,
 * because chance makes such pairs too often for them to be evidence.
 */
export function digitSlips(chars: Uint16Array, a: number, aEnd: number, b: number, bEnd: number): number {
  const m = aEnd - a
  const n = bEnd - b
  if (m - n > 1 || n - m > 1) return 3
  const short = Math.min(m, n)
  let head = 0
  while (head < short && chars[a + head] === chars[b + head]) head++
  if (head === short) return m === n ? 0 : 1
  let tail = 0
  while (tail < short - head && chars[aEnd - 1 - tail] === chars[bEnd - 1 - tail]) tail++
  if (m !== n) return head + tail >= short ? 1 : 3
  const middle = m - head - tail
  if (middle === 1) return 1
  if (middle === 2) return chars[a + head] === chars[b + head + 1] && chars[a + head + 1] === chars[b + head] ? 1 : 2
  let off = 2
  for (let k = head + 1; k < m - tail - 1; k++) if (chars[a + k] !== chars[b + k]) off++
  return off === 2 ? 2 : 3
}

const matchedA = new Uint8Array(256)
const matchedB = new Uint8Array(256)

/**
 * Jaro–Winkler likeness of two texts, 0 to 1 (prefix scale 0.1, prefix of at most 4 characters). Texts are cut at 256 characters.
 * @param least a likeness below this may be returned as 0, which takes less time
 * @param mostCommon the most characters that the two can have in common, where the caller knows it
 */
export function jaroWinkler(
  chars: Uint16Array,
  a: number,
  aEnd: number,
  b: number,
  bEnd: number,
  least = 0,
  mostCommon = Number.POSITIVE_INFINITY,
): number {
  const m = Math.min(aEnd - a, 256)
  const n = Math.min(bEnd - b, 256)
  if (m === 0 || n === 0) return 0
  let prefix = 0
  while (prefix < 4 && prefix < m && prefix < n && chars[a + prefix] === chars[b + prefix]) prefix++
  // so many characters of the first may be missing in the second; a hair more, for sums of fractions are not exact
  const likeness = (least - prefix * 0.1) / (1 - prefix * 0.1)
  let missable = m - ((3 * likeness - 1) * m * n) / (m + n) + 1e-6
  if (missable < 0 || m - mostCommon > missable) return 0
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1)
  matchedA.fill(0, 0, m)
  matchedB.fill(0, 0, n)
  let common = 0
  for (let i = 0; i < m; i++) {
    const from = i > reach ? i - reach : 0
    const to = i + reach + 1 < n ? i + reach + 1 : n
    const c = chars[a + i]
    let j = from
    while (j < to && (matchedB[j] === 1 || chars[b + j] !== c)) j++
    if (j < to) {
      matchedA[i] = 1
      matchedB[j] = 1
      common++
    } else if (--missable < 0) return 0
  }
  if (common === 0) return 0
  let moved = 0
  let j = 0
  for (let i = 0; i < m; i++) {
    if (matchedA[i] === 0) continue
    while (matchedB[j] === 0) j++
    if (chars[a + i] !== chars[b + j]) moved++
    j++
  }
  const jaro = (common / m + common / n + (common - moved / 2) / common) / 3
  return jaro + prefix * 0.1 * (1 - jaro)
}

/** Texts laid end to end as code units; text i is `chars[starts[i]..starts[i + 1])`. */
export interface Arena {
  readonly chars: Uint16Array
  readonly starts: Int32Array
}

/**
 * The characters of each text as a set of 32 bits: texts whose sets differ in more than 2k bits are more than k edits apart. One bit stands
 * for many characters.
 */
export function characterSets({ chars, starts }: Arena): Int32Array {
  const sets = new Int32Array(new SharedArrayBuffer((starts.length - 1) * 4))
  for (let i = 0; i + 1 < starts.length; i++) {
    let set = 0
    for (let k = starts[i]!; k < starts[i + 1]!; k++) set |= characterBit(chars[k]!)
    sets[i] = set
  }
  return sets
}

/** How many bits of a 32-bit integer are set. */
export function bitCount(x: number): number {
  x -= (x >>> 1) & 0x55555555
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Texts of more characters are shortened before they are compared. */
const longest = 256

/**
 * The part of a text that is compared: of a text of more than 256 characters its first and last 112 with a digest of the whole between
 * them. So a pair costs the same however much somebody pasted into a cell, and texts that differ anywhere still differ.
 */
function comparedPart(text: string): string {
  if (text.length <= longest) return text
  let digest = ''
  for (let k = 0; k < 4; k++) digest += hashText(text, k).toString(36)
  return text.slice(0, 112) + digest + text.slice(-112)
}

/**
 * Lays texts end to end, in memory that threads share; texts of more than 256 characters are shortened.
 * @param spell gives what is laid of a text: its digits, its lower-case form. Called one text at a time, so that no second list is kept
 */
export function arenaOf(texts: readonly string[], spell: (text: string) => string = (text) => text): Arena {
  let room = 0
  for (const text of texts) room += text.length
  let laid = new Uint16Array(room)
  const starts = new Int32Array(new SharedArrayBuffer((texts.length + 1) * 4))
  let at = 0
  for (let i = 0; i < texts.length; i++) {
    const text = comparedPart(spell(texts[i]!))
    if (at + text.length > laid.length) {
      laid = longer(laid, at + text.length)
    }
    for (let k = 0; k < text.length; k++) laid[at++] = text.charCodeAt(k)
    starts[i + 1] = at
  }
  const chars = new Uint16Array(new SharedArrayBuffer(at * 2))
  chars.set(laid.subarray(0, at))
  return { chars, starts }
}
