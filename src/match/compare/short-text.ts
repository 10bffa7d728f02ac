/** Compares short texts (given names, surnames, towns, titles) by their spelling. Plain and fast: runs per pair of distinct values. */

import { type Arena, arenaOf, bitCount, characterSets, edits, jaroWinkler } from '../edits.ts'
import { fold } from '../fold.ts'
import { type Comparer, different, type Method, raritiesOf, same } from './comparer.ts'

interface ShortTextTables {
  readonly spelling: Arena
  readonly sets: Int32Array
  readonly rarities: Float32Array
}

export const shortTextMethod: Method<ShortTextTables> = {
  tables: (lexicon) => {
    const spelling = arenaOf(
      lexicon.values.map((value) =>
        fold(value)
          .replace(/[.,'’`]/g, '')
          .replaceAll(/[\s-]/g, ''),
      ),
    )
    return { spelling, sets: characterSets(spelling), rarities: raritiesOf(lexicon) }
  },
  comparer: shortTextComparer,
}

function shortTextComparer({ spelling: { chars, starts }, sets, rarities }: ShortTextTables): Comparer {
  const level = (a: number, b: number): number => {
    if (a === b) return 5
    // nothing in common: spared the rest
    if ((sets[a]! & sets[b]!) === 0) return 0
    const as = starts[a]!
    const ae = starts[a + 1]!
    const bs = starts[b]!
    const be = starts[b + 1]!
    const short = Math.min(ae - as, be - bs)
    if (short === 0) return 0
    if (short === 1) return chars[as] === chars[bs] ? 1 : 0
    const limit = short >= 6 ? 2 : 1
    const apart = bitCount(sets[a]! ^ sets[b]!) > 2 * limit ? limit + 1 : edits(chars, as, ae, bs, be, limit)
    if (apart === 0) return 5
    if (apart === 1 && short >= 3) return 4
    if (apart <= limit && short >= 3) return 3
    const like = jaroWinkler(chars, as, ae, bs, be)
    if (like >= 0.9) return 3
    if (short >= 4 && isPartOf(as, ae, bs, be)) return 2
    return like >= 0.83 ? 2 : like >= 0.75 ? 1 : 0
  }
  /** Whether the shorter of two ranges stands whole inside the longer. */
  const isPartOf = (as: number, ae: number, bs: number, be: number): boolean => {
    if (ae - as > be - bs) return isPartOf(bs, be, as, ae)
    for (let from = bs; from + (ae - as) <= be; from++) {
      let k = 0
      while (as + k < ae && chars[as + k] === chars[from + k]) k++
      if (as + k === ae) return true
    }
    return false
  }
  return {
    kind: 'short-text',
    rarest: [0, 0, 0, 0.5, 0.5, 1],
    levels: [
      different,
      { en: 'somewhat alike', zh: '略相似' },
      { en: 'alike, or one part of the other', zh: '相似或一方包含另一方' },
      { en: 'within two edits, or very alike', zh: '相差两字以内或非常相似' },
      { en: 'one edit apart', zh: '相差一字' },
      same,
    ],
    level,
    bits: (a, b, reached) =>
      reached === 5 ? Math.min(rarities[a]!, rarities[b]!) : reached >= 3 ? 0.5 * Math.min(rarities[a]!, rarities[b]!) : 0,
  }
}
