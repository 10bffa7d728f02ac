/** Which number is the day in a column of 03/04/2024: every value votes, once for the whole column. */

import { isoDate, isRealDate } from './calendar.ts'
import type { DateOrder } from './context.ts'
import { type DateReading, fullYear, readDate } from './date-reading.ts'
import { halfWidth } from './half-width.ts'

export type DecidedOrder = Exclude<DateOrder, 'undecided'>

/** The date a reading states under one order, as year, month, day; null where there is none. */
export function inOrder(reading: DateReading, order: DecidedOrder): readonly [number, number, number] | null {
  if (reading === null) return null
  let parts: readonly [number, number, number]
  if (reading.form === 'year-last') {
    if (order === 'year-first') return null
    parts = order === 'day-first' ? [reading.year, reading.second, reading.first] : [reading.year, reading.first, reading.second]
  } else if (reading.form === 'short') {
    const { first, second, third } = reading
    if (order === 'year-first') parts = [fullYear(first), second, third]
    else parts = order === 'day-first' ? [fullYear(third), second, first] : [fullYear(third), first, second]
  } else return null
  return isRealDate(parts[0], parts[1], parts[2]) ? parts : null
}

const orders: readonly DecidedOrder[] = ['day-first', 'month-first', 'year-first']

/** The dates a reading may mean, without doubles: 05/05/2024 is one date in any order. */
export function possibleDates(reading: DateReading): readonly (readonly [number, number, number])[] {
  const found: (readonly [number, number, number])[] = []
  for (const order of orders) {
    const parts = inOrder(reading, order)
    if (parts !== null && !found.some((other) => other.join() === parts.join())) found.push(parts)
  }
  return found
}

/** How lopsided the evidence must be: one slip in twenty does not unsettle a column. */
const majority = 20
/** So many dates with two-digit years say something together, when one reading keeps them within so many years and no other does. */
const fewShorts = 10
const narrowYears = 20

export interface DateOrderTally {
  /** Takes a raw cell into account. */
  add(raw: string): void
  /** Cells so far whose date depends on the order. While it is 0 the column needs no order. */
  readonly dependent: number
  /** The column's order, by all the cells so far. */
  order(): DateOrder
}

/**
 * Counts, over a column's cells, how many each order cannot read.
 * @param latest the last day that the column's dates can be, `YYYY-MM-DD`: today, where they are of the past; null: any
 */
export function dateOrderTally(latest: string | null = null): DateOrderTally {
  const against = { 'day-first': 0, 'month-first': 0, 'year-first': 0 }
  /** First and last year each order makes of the dates with two-digit years. */
  const years = { 'day-first': [9999, 0], 'month-first': [9999, 0], 'year-first': [9999, 0] } satisfies Record<
    DecidedOrder,
    [number, number]
  >
  let shorts = 0
  let dependent = 0
  return {
    get dependent() {
      return dependent
    },
    add(raw) {
      if (isIso(raw)) return
      const reading = readDate(halfWidth(raw))
      if (reading === null || (reading.form !== 'year-last' && reading.form !== 'short')) return
      let allowed = orders.filter((order) => inOrder(reading, order) !== null)
      if (allowed.length === 0) return
      if (possibleDates(reading).length > 1) dependent++
      // Dots are read day first all over the world.
      if (reading.form === 'year-last' && reading.dotted && allowed.includes('day-first')) allowed = ['day-first']
      const possible = allowed.filter((order) => latest === null || isoDate(...inOrder(reading, order)!) <= latest)
      // A date that lies ahead in every order says nothing of the order.
      if (possible.length > 0) allowed = possible
      for (const order of orders) if (!allowed.includes(order)) against[order]++
      if (reading.form !== 'short') return
      shorts++
      for (const order of allowed) {
        const year = inOrder(reading, order)![0]
        const range = years[order]
        range[0] = Math.min(range[0]!, year)
        range[1] = Math.max(range[1]!, year)
      }
    },
    order() {
      const best = Math.min(...orders.map((order) => against[order]))
      const left = orders.filter((order) => against[order] === best || against[order] <= best * majority)
      if (left.length === 1) return left[0]!
      if (shorts < fewShorts) return 'undecided'
      // 24/3/5, 23/12/1 ...: read otherwise, the years would lie all over a century.
      const span = (order: DecidedOrder) => years[order][1]! - years[order][0]!
      const [narrow, next] = [...left].sort((x, y) => span(x) - span(y)) as [DecidedOrder, DecidedOrder]
      return span(narrow) <= narrowYears && span(next) >= span(narrow) + narrowYears ? narrow : 'undecided'
    },
  }
}

/** `2024-03-05`, and what begins so: needs no vote. */
function isIso(raw: string): boolean {
  return raw.length >= 10 && raw.charCodeAt(4) === 0x2d && raw.charCodeAt(7) === 0x2d
}

/** The order of a whole column at once. */
export function decideDateOrder(values: Iterable<string>): DateOrder {
  const tally = dateOrderTally()
  for (const value of values) tally.add(value)
  return tally.order()
}
