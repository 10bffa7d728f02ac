/** Compares plain numbers and amounts: the same, a digit off, near, or not. */

import { type Arena, arenaOf, edits } from '../text/edit-distance.ts'
import { wholeKeys } from './common-keys.ts'
import { type Comparer, raritiesOf } from './comparer.ts'
import { isAmount } from './contents.ts'
import { different, same } from './level.ts'
import type { Method } from './method.ts'

interface NumberTables {
  readonly digits: Arena
  readonly numbers: Float64Array
  readonly rarities: Float32Array
}

export const numberMethod: Method<NumberTables> = {
  levels: [
    different,
    { label: { en: 'near', zh: '相近' }, rarest: 0, partial: true },
    { label: { en: 'one digit off, or next to it', zh: '一位不同或相邻' }, rarest: 0, sameButForSlip: true },
    same,
  ],
  usual: { u: [0.8, 0.1, 0.05, 0.05], m: [0.2, 0.1, 0.1, 0.6], world: 0 },
  costs: { preparing: 2, comparing: 3 },
  types: ['money', 'number'],
  fits: (type, { numbers, length }) => (isAmount(type) ? numbers > 0.7 : numbers > 0.8 && length <= 5),
  tables: (lexicon) => ({
    digits: arenaOf(lexicon.values.map((value) => value.replace(/[^\d./]/g, ''))),
    numbers: Float64Array.from(lexicon.values, (value) => Number.parseFloat(value.replace(/[^\d.-]/g, ''))),
    rarities: raritiesOf(lexicon),
  }),
  comparer: numberComparer,
  keys: ({ values }, salt) => wholeKeys(values, salt),
}

function numberComparer({ digits: { chars, starts }, numbers, rarities }: NumberTables): Comparer {
  return {
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
