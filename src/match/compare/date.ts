/** Compares dates part by part: people mistype a digit, swap day and month, or know only the year. */

import { sharedIntsOf } from '../arrays/shared.ts'
import type { Lexicon } from '../columns/lexicon.ts'
import { dateParts } from '../text/date-parts.ts'
import { type Arena, arenaOf, digitSlips } from '../text/edit-distance.ts'
import { digitKeys } from './common-keys.ts'
import { type Comparer, raritiesOf } from './comparer.ts'
import { different, same } from './level.ts'
import type { Method } from './method.ts'

interface DateTables {
  /** Year, month and day of each value; -1 where it does not read as a date. */
  readonly year: Int32Array
  readonly month: Int32Array
  readonly day: Int32Array
  readonly digits: Arena
  readonly rarities: Float32Array
}

export const dateMethod: Method<DateTables> = {
  levels: [
    different,
    { label: { en: 'within ten years', zh: '相差十年以内' }, rarest: 0, partial: true, most: 0 },
    { label: { en: 'within a year', zh: '相差一年以内' }, rarest: 0, partial: true, most: 1 },
    { label: { en: 'within a month, or two digits off', zh: '相差一个月以内或两位数字不同' }, rarest: 0, most: 5 },
    { label: { en: 'one part different', zh: '年、月、日之一不同' }, rarest: 0.5 },
    { label: { en: 'one digit off, or day and month swapped', zh: '一位数字不同或日月颠倒' }, rarest: 0.5, sameButForSlip: true },
    same,
  ],
  usual: {
    u: [0.5, 0.35, 0.08, 0.03, 0.02, 0.015, 0.005],
    m: [0.2, 0.15, 0.08, 0.05, 0.06, 0.06, 0.4],
    world: 300,
  },
  costs: { preparing: 3, comparing: 4 },
  types: ['date'],
  fits: (type, { dates, length }) => dates >= 0.6 && type !== 'phone' && (type === 'date' || length >= 7.5),
  own: () => true,
  tables: dateTables,
  comparer: dateComparer,
  same: ({ digits }) => digits,
  keys: ({ values }, salt) => digitKeys(values, salt),
}

function dateTables(lexicon: Lexicon): DateTables {
  const parts = lexicon.values.map(dateParts)
  const part = (at: 0 | 1 | 2) => sharedIntsOf(parts.map((found) => found?.[at] ?? -1))
  const two = (n: number) => String(n).padStart(2, '0')
  const digits = arenaOf(lexicon.values.map((value, i) => (parts[i] ? `${parts[i][0]}${two(parts[i][1])}${two(parts[i][2])}` : value)))
  return { year: part(0), month: part(1), day: part(2), digits, rarities: raritiesOf(lexicon) }
}

function dateComparer({ year, month, day, digits: { chars, starts }, rarities }: DateTables): Comparer {
  return {
    level: (a, b) => {
      if (a === b) return 6
      const apart = digitSlips(chars, starts[a]!, starts[a + 1]!, starts[b]!, starts[b + 1]!)
      if (apart === 0) return 6
      if (year[a]! < 0 || year[b]! < 0) return apart === 1 ? 5 : 0
      const y = Math.abs(year[a]! - year[b]!)
      const m = Math.abs(month[a]! - month[b]!)
      const d = Math.abs(day[a]! - day[b]!)
      if (apart === 1 || (y === 0 && month[a] === day[b] && day[a] === month[b])) return 5
      if ((y === 0 ? 1 : 0) + (m === 0 ? 1 : 0) + (d === 0 ? 1 : 0) === 2) return 4
      const days = Math.abs((year[a]! - year[b]!) * 365.25 + (month[a]! - month[b]!) * 30.4 + day[a]! - day[b]!)
      if (days <= 31 || apart === 2) return 3
      return days <= 366 ? 2 : days <= 3653 ? 1 : 0
    },
    bits: (a, b, reached) =>
      reached === 6 ? Math.min(rarities[a]!, rarities[b]!) : reached >= 4 ? 0.5 * Math.min(rarities[a]!, rarities[b]!) : 0,
  }
}
