/** Compares codes and identifiers (post codes, registration numbers, house numbers) character by character. */

import { type Arena, arenaOf, edits } from '../text/edit-distance.ts'
import { type Comparer, different, type Method, raritiesOf, same } from './comparer.ts'

interface CodeTables {
  readonly spelling: Arena
  readonly rarities: Float32Array
}

export const codeMethod: Method<CodeTables> = {
  tables: (lexicon) => ({
    spelling: arenaOf(lexicon.values.map((value) => value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''))),
    rarities: raritiesOf(lexicon),
  }),
  comparer: codeComparer,
  same: ({ spelling }) => spelling,
}

function codeComparer({ spelling: { chars, starts }, rarities }: CodeTables): Comparer {
  return {
    kind: 'code',
    rarest: [0, 0, 0, 0, 1],
    levels: [
      different,
      { en: 'same beginning', zh: '开头相同' },
      { en: 'two characters off', zh: '相差两位' },
      { en: 'one character off or two swapped', zh: '一位不同或相邻两位颠倒' },
      same,
    ],
    level: (a, b) => {
      if (a === b) return 4
      const as = starts[a]!
      const ae = starts[a + 1]!
      const bs = starts[b]!
      const be = starts[b + 1]!
      const short = Math.min(ae - as, be - bs)
      if (short === 0) return 0
      const limit = short >= 6 ? 2 : 1
      const apart = edits(chars, as, ae, bs, be, limit)
      if (apart === 0) return 4
      if (apart === 1 && short >= 2) return 3
      if (apart <= limit && short >= 6) return 2
      let k = 0
      while (k < short && chars[as + k] === chars[bs + k]) k++
      return k >= 3 && k * 2 >= Math.max(ae - as, be - bs) ? 1 : 0
    },
    bits: (a, b, reached) => (reached === 4 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }
}
