/** Dates to `YYYY-MM-DD`, with `THH:MM` where a time of day was given. What is written decides; day/month order is decided for the column, never guessed for a cell. */

import type { Standardised } from '../record.ts'
import { isoDate, isRealDate } from './calendar.ts'
import type { DateOrder } from './context.ts'
import { inOrder, possibleDates } from './date-order.ts'
import { type DateReading, readDate, timeOfDay, zoneOf } from './date-reading.ts'
import { asciiDigits } from './digits.ts'
import { halfWidth } from './half-width.ts'
import { clean, noted, nothing } from './result.ts'

export interface DateContext {
  /** The column's order for 03/04/2024, where it has one. */
  readonly order?: DateOrder
}

const noContext: DateContext = {}

/** True for a real `YYYY-MM-DD`, also with a time of day behind it, `YYYY-MM-DDTHH:MM`. Hot: no allocation. */
export function isCanonicalDate(text: string): boolean {
  if ((text.length !== 10 && !(text.length === 16 && timeBehind.test(text))) || text.charCodeAt(4) !== 0x2d || text.charCodeAt(7) !== 0x2d)
    return false
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  return year > 0 && isRealDate(year, twoDigits(text, 5), twoDigits(text, 8))
}

const timeBehind = /T(?:[01]\d|2[0-3]):[0-5]\d$/

/** The number of two digits; far below zero when they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30
  const ones = text.charCodeAt(at + 1) - 0x30
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000
}

/**
 * A date cell as `YYYY-MM-DD`, with `THH:MM` where it gives a time of day other than midnight: that of the clock it was written by.
 * Years of two digits are read as Excel does (30-99 are 19xx). Notes: `impossible-date` (2024-02-30; the value is the text; with detail `time`, 2024-03-05 25:61),
 * `undecided-date-order`, `unparsed` (words; a month without a day, with detail `no-day`), `placeholder` (0000-00-00),
 * `excel-restored` (a serial number), `assumed` (113/3/5 is a year of 民国), `repaired` with a proposal (15/03/2567 of the Buddhist calendar,
 * R6.3.5 of a Japanese era), `extra-text` (a remark in brackets behind it: left out), `zone` (the offset or zone of the time, `-08:00`: it may be another day elsewhere).
 */
export function standardiseDate(raw: string, context: DateContext = noContext): Standardised {
  if (isPlainDate(raw)) return clean(raw)
  const text = asciiDigits(halfWidth(raw))
  if (text === '') return nothing
  const day = dayOf(text, context)
  if (day.value === null || !isCanonicalDate(day.value)) {
    const isUnread = day.notes.some(({ kind, detail }) => kind === 'unparsed' && detail === undefined)
    return (isUnread ? withoutRemark(text, context) : null) ?? day
  }
  const time = timeOfDay(text)
  if (time === null) return day
  if (time === 'impossible') return noted(text, 'impossible-date', 'time')
  const zone = zoneOf(text)
  return { value: `${day.value}T${time}`, notes: zone === null ? day.notes : [...day.notes, { kind: 'zone', detail: zone }] }
}

/** A date with a remark in brackets behind it: 2024-03-05（补录）. */
const remarked = /^(\d.*?)\s*[（(]([^()（）]*\p{L}[^()（）]*)[)）]$/u

/** The date in front of a remark, which is a note of it; null where there is none. */
function withoutRemark(text: string, context: DateContext): Standardised | null {
  const [, alone, remark] = remarked.exec(text) ?? []
  if (alone === undefined || remark === undefined) return null
  const { value, notes } = standardiseDate(alone, context)
  if (value === null || !isCanonicalDate(value)) return null
  return { value, notes: [...notes, { kind: 'extra-text', detail: remark.trim() }] }
}

/** True for a canonical date whose year is of our calendar: 2567-03-05 is of the Buddhist one. */
export const isPlainDate = (text: string) =>
  isCanonicalDate(text) && (text.charCodeAt(1) < 0x34 || !isBuddhistYear(Number(text.slice(0, 4))))

const isBuddhistYear = (year: number) => year >= buddhist.first && year <= buddhist.last

/** Years of the Buddhist calendar that are years of our time. */
const buddhist = { first: 2443, last: 2643, ahead: 543 }

/** A date of the Buddhist calendar in ours; null for any other. 29 February is left to the person. */
function ofBuddhist(reading: DateReading, order: DateOrder): string | null {
  if (reading === null || (reading.form !== 'named' && reading.form !== 'year-last')) return null
  const { year } = reading
  if (!isBuddhistYear(year)) return null
  const ours = { ...reading, year: year - buddhist.ahead }
  if (ours.form === 'named') return isRealDate(ours.year, ours.month, ours.day) ? isoDate(ours.year, ours.month, ours.day) : null
  // Thailand writes the day first.
  const parts = inOrder(ours, order === 'undecided' ? 'day-first' : order)
  return parts === null ? null : isoDate(...parts)
}

function dayOf(text: string, context: DateContext): Standardised {
  const reading = readDate(text)
  const ours = ofBuddhist(reading, context.order ?? 'undecided')
  if (ours !== null) return noted(text, 'repaired', 'buddhist', ours)
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
      if (from === 'short-era') return noted(text, 'repaired', 'era', iso)
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
