/** Compares telephone numbers by their digits: spelling, prefix, extension and single slips are told apart. */

import { sharedInts } from '../arrays/shared.ts'
import { type Arena, bitCount, digitSlips } from '../text/edit-distance.ts'
import { type NationalNumbers, nationalNumbers } from '../text/national-number.ts'
import { digitsOf, spellingArena } from '../text/spellings.ts'
import { digitKeys } from './common-keys.ts'
import { type Comparer, raritiesOf } from './comparer.ts'
import { isAmount } from './contents.ts'
import { different, same } from './level.ts'
import type { Method } from './method.ts'

interface PhoneTables {
  /** The digits of each number, without its extension. */
  readonly digits: Arena
  /** Null where all numbers name their country, or none does. */
  readonly national: NationalNumbers | null
  /** Of each number: how many digits, its last eight, and the eight before them, four bits a digit; 0 digits where there are more. */
  readonly packed: Int32Array
  readonly rarities: Float32Array
}

/** Places of a packed number: its length, its two halves, and a spare one, so that four numbers are one line of memory. */
const stride = 4

function packedDigits({ chars, starts }: Arena): Int32Array {
  const count = starts.length - 1
  const packed = sharedInts(count * stride)
  for (let id = 0; id < count; id++) {
    const end = starts[id + 1]!
    const length = end - starts[id]!
    if (length > 16) continue
    packed[id * stride] = length
    for (let k = 0; k < length; k++) packed[id * stride + (k < 8 ? 1 : 2)]! |= (chars[end - 1 - k]! & 15) << ((k & 7) * 4)
  }
  return packed
}

/** Digits that are not the same, of eight. */
function unlike(x: number, y: number): number {
  let bits = x ^ y
  bits |= bits >>> 1
  bits |= bits >>> 2
  return bitCount(bits & 0x11111111)
}

/** Digits of a telephone number in which slips are looked for: the country's code is no place for a slip that matters. */
const last = 10

export const phoneMethod: Method<PhoneTables> = {
  levels: [
    different,
    { label: { en: 'numbers of one switchboard', zh: '同一总机号段' }, rarest: 0, partial: true, most: 0 },
    { label: { en: 'two digits off', zh: '相差两位' }, rarest: 0, partial: true, most: 1 },
    { label: { en: 'one digit off or two swapped', zh: '一位不同或相邻两位颠倒' }, rarest: 0 },
    { label: { en: 'same but for extension or area code', zh: '仅分机号或区号不同' }, rarest: 1, sameButForSlip: true },
    same,
  ],
  usual: { u: [0.967, 0.015, 0.008, 0.005, 0.003, 0.002], m: [0.2, 0.03, 0.02, 0.08, 0.07, 0.6], world: 1000 },
  costs: { preparing: 6, comparing: 2 },
  types: ['phone'],
  fits: (type, { digits, numbers, length }) =>
    (type === 'phone' && length >= 6) || (!isAmount(type) && digits > 0.8 && length >= 7 && numbers < 0.8),
  tables: (lexicon) => {
    const digits = spellingArena(lexicon.values, digitsOf)
    return { digits, national: nationalNumbers(lexicon.values, digits), packed: packedDigits(digits), rarities: raritiesOf(lexicon) }
  },
  comparer: phoneComparer,
  same: ({ national }) => national?.texts ?? 'itself',
  keys: ({ values }, salt) => digitKeys(values, salt),
  slips: {
    spelling: (values) => spellingArena(values, digitsOf),
    last,
    sparse: true,
    cost: 1,
    standing,
  },
}

/** The last ten digits without two or three of them; without the last two they are a key of every record already (`digitKeys`). */
function standing(value: string): string[] {
  const digits = value.replace(/\D/g, '').slice(-last)
  return digits.length < 8
    ? []
    : [`|${digits.slice(-7)}`, `${digits.slice(0, 3)}|${digits.slice(-4)}`, `${digits.slice(0, 6)}|${digits.slice(-2)}`]
}

function phoneComparer({ digits: { chars, starts }, national, packed, rarities }: PhoneTables): Comparer {
  const lengths = national?.lengths
  return {
    level: (a, b) => {
      if (a === b) return 5
      const x = a * stride
      const y = b * stride
      const m = packed[x]!
      const n = packed[y]!
      // most pairs are told apart by their packed digits alone
      if (m >= 8 && n >= 8 && packed[x + 1] !== packed[y + 1]) {
        if (m !== n) {
          if (m - n > 1 || n - m > 1) return 0
        } else if (unlike(packed[x + 1]!, packed[y + 1]!) + unlike(packed[x + 2]!, packed[y + 2]!) > 2) return 0
      }
      const as = starts[a]!
      const ae = starts[a + 1]!
      const bs = starts[b]!
      const be = starts[b + 1]!
      const short = Math.min(ae - as, be - bs)
      if (short < 5) return 0
      let tail = 0
      while (tail < short && chars[ae - 1 - tail] === chars[be - 1 - tail]) tail++
      if (tail === short || tail >= 8) {
        // one number, of which only one spelling names the country
        const length = lengths?.[a] ?? 0
        return length !== 0 && length + lengths![b]! === 0 && tail >= Math.abs(length) ? 5 : 4
      }
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
