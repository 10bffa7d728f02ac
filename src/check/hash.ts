/** Texts as numbers, for tables that do not keep the texts. */

/** FNV-1a over the UTF-16 units, finished as murmur3 does; two seeds give two independent halves. 32 bits. */
export function hash(text: string, seed: number): number {
  let h = seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
