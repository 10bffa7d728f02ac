/** Compares telephone numbers by their digits: spelling, prefix, extension and single slips are told apart. */

import { type Arena, arenaOf, digitSlips } from '../edits.ts'
import { type Comparer, different, type Method, raritiesOf, same } from './comparer.ts'

interface PhoneTables {
  /** The digits of each number, without its extension. */
  readonly digits: Arena
  readonly rarities: Float32Array
}

export const phoneMethod: Method<PhoneTables> = {
  tables: (lexicon) => ({
    digits: arenaOf(lexicon.values.map((value) => value.replace(/;?ext.*$/i, '').replace(/\D/g, ''))),
    rarities: raritiesOf(lexicon),
  }),
  comparer: phoneComparer,
}

function phoneComparer({ digits: { chars, starts }, rarities }: PhoneTables): Comparer {
  return {
    kind: 'phone',
    rarest: [0, 0, 0, 0, 1, 1],
    levels: [
      different,
      { en: 'numbers of one switchboard', zh: '同一总机号段' },
      { en: 'two digits off', zh: '相差两位' },
      { en: 'one digit off or two swapped', zh: '一位不同或相邻两位颠倒' },
      { en: 'same but for extension or area code', zh: '仅分机号或区号不同' },
      same,
    ],
    level: (a, b) => {
      if (a === b) return 5
      const as = starts[a]!
      const ae = starts[a + 1]!
      const bs = starts[b]!
      const be = starts[b + 1]!
      const short = Math.min(ae - as, be - bs)
      if (short < 5) return 0
      let tail = 0
      while (tail < short && chars[ae - 1 - tail] === chars[be - 1 - tail]) tail++
      if (tail === short || tail >= 8) return 4
      const apart = digitSlips(chars, as, ae, bs, be)
      if (apart === 1) return 3
      let head = 0
      while (head < short && chars[as + head] === chars[bs + head]) head++
      if (short >= 9 && ae - as === be - bs && head >= short - 2) return 1
      return apart === 2 && short >= 7 ? 2 : 0
    },
    bits: (a, b, reached) => (reached >= 4 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }
}
