/** Slips of the pen: how far one word is from another. */

import { distance } from 'fastest-levenshtein'

/** One or two letters of a word wrong, by its length: at most one of five letters, two of nine. */
export function isSlip(a: string, b: string): boolean {
  if (a === b) return true
  const short = Math.min(a.length, b.length)
  if (short < 4 || Math.abs(a.length - b.length) > 2) return false
  const edits = editsOf(a, b)
  return edits <= (short >= 9 ? 2 : 1)
}

/** Characters of the longest texts that are held against each other letter by letter. */
const longest = 200

/** Edits between two texts: of the parts in which two words differ, two letters changed about as one. */
export function editsOf(a: string, b: string): number {
  if (Math.max(a.length, b.length) > longest) return a === b ? 0 : Number.POSITIVE_INFINITY
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]) return 1
  return distance(x, y)
}
