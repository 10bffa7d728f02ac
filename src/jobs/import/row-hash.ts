/** How a raw row is recognised: by its cells as JSON, and a hash of that text. A hot path: runs once for every row of an import. */

/** The cells as they are stored, as JSON: without the empty ones at the end. */
export const rowText = (cells: readonly string[]): string => JSON.stringify(trimmed(cells))

function trimmed(cells: readonly string[]): readonly string[] {
  let end = cells.length
  while (end > 0 && cells[end - 1] === '') end--
  return end === cells.length ? cells : cells.slice(0, end)
}

/** 53 bits of a text, in two lanes of every other character (mixed as in MurmurHash3). Rows that agree in it are still compared whole. */
export function hashOf(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57 ^ text.length
  const even = text.length & ~1
  for (let at = 0; at < even; at += 2) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x9e3779b1)
    b = Math.imul(b ^ text.charCodeAt(at + 1), 0x5f356495)
  }
  if (even < text.length) a = Math.imul(a ^ text.charCodeAt(even), 0x9e3779b1)
  a = mixed(a ^ (b >>> 15))
  b = mixed(b ^ a)
  return (b & 0x1fffff) * 0x100000000 + (a >>> 0)
}

function mixed(lane: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
