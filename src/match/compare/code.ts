/** Compares codes and identifiers (post codes, registration numbers, house numbers) character by character. */

import type { EncodedColumn } from '../columns/encode.ts'
import { type Arena, arenaOf, edits } from '../text/edit-distance.ts'
import { thirds } from '../text/thirds.ts'
import { digitKeys } from './common-keys.ts'
import { type Comparer, raritiesOf } from './comparer.ts'
import { isAmount, isIdentifier } from './contents.ts'
import { different, same } from './level.ts'
import type { Method } from './method.ts'

interface CodeTables {
  readonly spelling: Arena
  readonly rarities: Float32Array
}

export const codeMethod: Method<CodeTables> = {
  levels: [
    different,
    { label: { en: 'same beginning', zh: '开头相同' }, rarest: 0, partial: true },
    { label: { en: 'two characters off', zh: '相差两位' }, rarest: 0 },
    { label: { en: 'one character off or two swapped', zh: '一位不同或相邻两位颠倒' }, rarest: 0, sameButForSlip: true },
    same,
  ],
  usual: { u: [0.93, 0.05, 0.01, 0.008, 0.002], m: [0.08, 0.02, 0.05, 0.15, 0.7], world: 1000 },
  costs: { preparing: 3, comparing: 3 },
  types: ['id', 'code'],
  fits: (type, { numbers, words, length }) => {
    const isShort = length <= 24 && words <= 2.2
    return isAmount(type) ? isShort : numbers > 0.8 || (isIdentifier(type) && isShort)
  },
  own: namesOne,
  tables: (lexicon) => ({
    spelling: arenaOf(lexicon.values.map((value) => value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''))),
    rarities: raritiesOf(lexicon),
  }),
  comparer: codeComparer,
  same: ({ spelling }) => spelling,
  keys: ({ values }, salt) => digitKeys(values, salt),
  slips: {
    spelling: (values) => arenaOf(values, bare),
    sparse: true,
    cost: 3,
    standing: (value) => thirds(bare(value)),
  },
}

/** A code without spaces and punctuation: `K-10 a` is `K10A`. */
const bare = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

/** Whether codes are long enough to be a person's own: post codes are shorter. */
function namesOne({ values, filled, type }: Pick<EncodedColumn, 'type' | 'values' | 'filled'>): boolean {
  const least = type === 'id' ? 7 : 9
  if (values.length * 2 < filled) return false
  const step = Math.max(1, Math.floor(values.length / 500))
  let looked = 0
  let long = 0
  for (let id = 0; id < values.length; id += step) {
    looked++
    if (values[id]!.replace(/[^\p{L}\p{N}]/gu, '').length >= least) long++
  }
  return long * 2 > looked
}

function codeComparer({ spelling: { chars, starts }, rarities }: CodeTables): Comparer {
  return {
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
