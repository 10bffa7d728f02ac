/** Whether a cell with a currency sign of its own counts in the unit of its header: ￥1000 under 万元 may be 1000 yuan, or ten million. */

import { halfWidth } from '../half-width.ts'
import { type CurrencyContext, currencyIn } from './currency.ts'

/** What the cells of a column with a unit in its header say: powers of ten of a usual cell, marked (with a currency of its own) or bare. */
export interface UsualSize {
  readonly bare: number | null
  readonly marked: number | null
}

export interface UnitTally {
  /** Takes a raw cell into account. */
  add(raw: string): void
  usual(): UsualSize
}

/** Cells looked at. */
const most = 1_000
/** Fewer marked cells say nothing together. */
const fewest = 3
const number = /^[\d.,'’ ]*\d$/

/** Counts, over the cells of a column with a unit in its header, how large those without a unit of their own are. */
export function unitTally(context: CurrencyContext): UnitTally {
  const sizes = { bare: [] as number[], marked: [] as number[] }
  return {
    add(raw) {
      if (!/\d/.test(raw) || sizes.bare.length + sizes.marked.length >= most) return
      const { currency, rest } = currencyIn(halfWidth(raw), context)
      if (!number.test(rest)) return
      const size = sizeOf(rest)
      if (size !== null) sizes[currency === null ? 'bare' : 'marked'].push(size)
    },
    usual: () => ({ bare: middle(sizes.bare), marked: sizes.marked.length < fewest ? null : middle(sizes.marked) }),
  }
}

/** Powers of ten of a number as typed; null for 0. Its decimals are of no account here. */
export function sizeOf(text: string): number | null {
  const whole = text.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '')
  const value = Number(whole)
  return value > 0 ? Math.log10(value) : null
}

function middle(sizes: readonly number[]): number | null {
  return sizes.length === 0 ? null : [...sizes].sort((a, b) => a - b)[sizes.length >> 1]!
}

/** So many powers of ten nearer to the usual size: no doubt. */
const clearly = 1

/**
 * Whether a marked cell of this size counts in the header's unit (`unit`) or is written out (`whole`); `undecided` where the column does not say.
 * @param places powers of ten of the unit
 */
export function countsIn(size: number | null, places: number, { bare, marked }: UsualSize): 'unit' | 'whole' | 'undecided' {
  if (size === null || places === 0) return 'unit'
  if (bare !== null) {
    const asUnit = Math.abs(size - bare)
    const asWhole = Math.abs(size - places - bare)
    if (Math.abs(asUnit - asWhole) < clearly) return 'undecided'
    return asUnit < asWhole ? 'unit' : 'whole'
  }
  // All are marked: less than one unit would hardly have been written out in a column of such units.
  if (marked === null) return 'undecided'
  if (marked < places) return 'unit'
  return marked >= places + 2 ? 'whole' : 'undecided'
}
