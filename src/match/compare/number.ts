/** Compares plain numbers and amounts: the same, a digit off, near, or not. */

import { type Arena, arenaOf, edits } from '../text/edit-distance.ts'
import { type Comparer, different, type Method, raritiesOf, same } from './comparer.ts'

interface NumberTables {
  readonly digits: Arena
  readonly numbers: Float64Array
  readonly rarities: Float32Array
}

export const numberMethod: Method<NumberTables> = {
  tables: (lexicon) => ({
    digits: arenaOf(lexicon.values.map((value) => value.replace(/[^\d./]/g, ''))),
    numbers: Float64Array.from(lexicon.values, (value) => Number.parseFloat(value.replace(/[^\d.-]/g, ''))),
    rarities: raritiesOf(lexicon),
  }),
  comparer: numberComparer,
}

function numberComparer({ digits: { chars, starts }, numbers, rarities }: NumberTables): Comparer {
  return {
    kind: 'number',
    rarest: [0, 0, 0, 1],
    levels: [different, { en: 'near', zh: '相近' }, { en: 'one digit off, or next to it', zh: '一位不同或相邻' }, same],
    level: (a, b) => {
      if (a === b) return 3
      const x = numbers[a]!
      const y = numbers[b]!
      if (x === y && x !== 0) return 3
      if (Math.abs(x - y) <= 1 || edits(chars, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!, 1) <= 1) return 2
      return Math.abs(x - y) <= 0.1 * Math.min(Math.abs(x), Math.abs(y)) ? 1 : 0
    },
    bits: (a, b, reached) => (reached === 3 ? Math.min(rarities[a]!, rarities[b]!) : 0),
  }
}
