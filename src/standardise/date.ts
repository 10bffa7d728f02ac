/** Dates to `YYYY-MM-DD`. What is written decides; day/month order is decided for the column, never guessed for a cell. */

import type { Standardised } from '../record.ts'
import { isoDate, isRealDate } from './calendar.ts'
import type { DateOrder } from './context.ts'
import { inOrder, possibleDates } from './date-order.ts'
import { readDate } from './date-reading.ts'
import { halfWidth } from './half-width.ts'
import { clean, noted, nothing } from './result.ts'

export interface DateContext {
  /** The column's order for 03/04/2024, where it has one. */
  readonly order?: DateOrder
}

const noContext: DateContext = {}

/** True for a real `YYYY-MM-DD`. Hot: no allocation. */
export function isCanonicalDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 0x2d || text.charCodeAt(7) !== 0x2d) return false
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  return year > 0 && isRealDate(year, twoDigits(text, 5), twoDigits(text, 8))
}

/** The number of two digits; far below zero when they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30
  const ones = text.charCodeAt(at + 1) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000
}

/**
 * A date cell as `YYYY-MM-DD`. The time of day is dropped and the date stays that of the clock it was written by.
 * Years of two digits are read as Excel does (30-99 are 19xx). Notes: `impossible-date` (2024-02-30; the value is the text),
 * `undecided-date-order`, `unparsed` (words; a month without a day, with detail `no-day`), `placeholder` (0000-00-00),
 * `excel-restored` (a serial number), `assumed` (113/3/5 is a year of 民国).
 */
export function standardiseDate(raw: string, context: DateContext = noContext): Standardised {
  if (isCanonicalDate(raw)) return clean(raw)
  const text = halfWidth(raw)
  if (text === '') return nothing
  const reading = readDate(text)
  if (reading === null) return noted(text, 'unparsed')
  switch (reading.form) {
    case 'zero':
      return noted(null, 'placeholder', text)
    case 'part':
      return noted(text, 'unparsed', reading.year !== undefined ? 'no-day' : 'no-year')
    case 'named': {
      const { year, month, day, from } = reading
      if (!isRealDate(year, month, day)) return noted(text, 'impossible-date')
      const iso = isoDate(year, month, day)
      if (from === 'serial') return noted(iso, 'excel-restored', 'serial')
      return from === 'era' && /^\d/.test(text) ? noted(iso, 'assumed', '民国') : clean(iso)
    }
    default: {
      const possible = possibleDates(reading)
      if (possible.length === 0) return noted(text, 'impossible-date')
      const order = context.order ?? 'undecided'
      if (order !== 'undecided') {
        const parts = inOrder(reading, order)
        if (parts !== null) return clean(isoDate(...parts))
        // 12/25/2024 in a column that writes the day first: one reading is left, a person should confirm it.
        return possible.length === 1
          ? noted(text, 'impossible-date', order, isoDate(...possible[0]!))
          : noted(text, 'impossible-date', order)
      }
      if (possible.length === 1) return clean(isoDate(...possible[0]!))
      const dayFirst = reading.dotted && reading.form === 'year-last' ? inOrder(reading, 'day-first') : null
      return dayFirst === null ? noted(text, 'undecided-date-order') : clean(isoDate(...dayFirst))
    }
  }
}
