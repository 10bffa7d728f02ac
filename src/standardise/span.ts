/**
 * Stretches of time in words: a day, month, quarter, half or year, named outright (2026Q3, 2026年下半年, Aug 2026) or from today
 * (下个月, 3个月内). Days are `YYYY-MM-DD`, both ends belong to the span.
 */

import { addDays, addMonths, dayNumber, daysInMonth, isoDate, isRealDate, partsOf } from './calendar.ts'
import { parseChineseNumber } from './chinese-number.ts'
import type { DateOrder } from './context.ts'
import { monthOfName } from './data/month-names.ts'
import { inOrder, possibleDates } from './date-order.ts'
import { fullYear, readDate } from './date-reading.ts'

interface Span {
  readonly from: string
  readonly to: string
  /** The last part of what it names (年底, 月末): 前 then means by its end. */
  readonly atEnd?: boolean
  /** Found only by today's date. */
  readonly relative?: boolean
}

export interface Clock {
  /** Today, `YYYY-MM-DD`; null where nobody says what day it is. */
  readonly today: string | null
  readonly order: DateOrder
}

/** `no-clock`: it can only be said with today's date. */
export type SpanReading = Span | 'no-clock' | null

const wholeMonths = (year: number, first: number, last: number): Span => ({
  from: isoDate(year, first, 1),
  to: isoDate(year, last, daysInMonth(year, last)),
})

/** 三个月, 第三季度 and 十二月 with digits. */
export function withDigits(text: string): string {
  return text.replace(/[一二三四五六七八九十两]+(?=\s*(?:个|年|月|周|天|日|号|季|礼拜|星期|[-~至到]))/g, (run) =>
    String(parseChineseNumber(run) ?? run),
  )
}

const partOfYear: readonly (readonly [RegExp, (year: number, match: RegExpExecArray) => Span | null])[] = [
  [/^(?:全年|年内|年度)?$/, (year) => wholeMonths(year, 1, 12)],
  [/^(?:第?([1-4])季度?|q([1-4])|([1-4])q)$/, (year, m) => quarter(year, Number(m[1] ?? m[2] ?? m[3]))],
  [/^(?:上半年|h1|1h)$/, (year) => wholeMonths(year, 1, 6)],
  [/^(?:下半年|h2|2h)$/, (year) => wholeMonths(year, 7, 12)],
  [/^年?初$/, (year) => wholeMonths(year, 1, 1)],
  [/^年?中$/, (year) => wholeMonths(year, 6, 7)],
  [/^年?[底末尾]$/, (year) => ({ ...wholeMonths(year, 12, 12), atEnd: true })],
  [/^(\d{1,2})(?:月份?)?(初|上旬|中旬?|下旬|[底末])?$/, (year, m) => partOfMonth(year, Number(m[1]), m[2])],
  [/^([a-z]{3,9})\.?$/, (year, m) => (monthOfName.has(m[1]!) ? partOfMonth(year, monthOfName.get(m[1]!)!, undefined) : null)],
]

function quarter(year: number, number: number): Span {
  return wholeMonths(year, number * 3 - 2, number * 3)
}

function partOfMonth(year: number, month: number, part: string | undefined): Span | null {
  if (month < 1 || month > 12) return null
  const last = daysInMonth(year, month)
  if (part === undefined) return wholeMonths(year, month, month)
  if (part === '初' || part === '上旬') return { from: isoDate(year, month, 1), to: isoDate(year, month, 10) }
  if (part.startsWith('中')) return { from: isoDate(year, month, 11), to: isoDate(year, month, 20) }
  return { from: isoDate(year, month, 21), to: isoDate(year, month, last), atEnd: part !== '下旬' }
}

function inYear(year: number, rest: string): Span | null {
  const text = rest.trim()
  for (const [pattern, span] of partOfYear) {
    const match = pattern.exec(text)
    if (match !== null) return span(year, match)
  }
  return null
}

const yearsFromNow: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  当年: 0,
  明年: 1,
  来年: 1,
  后年: 2,
  去年: -1,
  'this year': 0,
  'next year': 1,
}
const yearInFront =
  /^(?:((?:19|20)\d{2})(?:\s*年度?|(?=\s*[qh][1-4])|\s*[-./]\s*|\s+|$)|(\d{2})\s*(?:年|(?=[qh][1-4]$))|(今年|本年度?|当年|明年|来年|后年|去年|this year|next year)的?)\s*(.*)$/
const yearBehind = /^(.*?[a-z]\d?|[1-4]q|h[12])[\s,'/-]*(20\d{2}|\d{2})$/

/** One span; a year that is missing is taken from `year`, else the next time such a span comes round. */
export function readSpan(raw: string, clock: Clock, year?: number): SpanReading {
  const text = withDigits(raw.trim().toLowerCase())
  if (text === '') return null
  const day = readDay(text, clock)
  if (day !== null) return day
  const front = yearInFront.exec(text)
  if (front !== null) {
    const [, full, short, word, rest] = front as unknown as [string, string?, string?, string?, string?]
    if (word === undefined) return inYear(full === undefined ? fullYear(Number(short)) : Number(full), rest ?? '')
    const span = clock.today === null ? null : inYear(partsOf(clock.today).year + yearsFromNow[word]!, rest ?? '')
    if (clock.today === null) return 'no-clock'
    return span === null ? null : { ...span, relative: true }
  }
  const behind = yearBehind.exec(text)
  if (behind !== null) {
    const span = inYear(fullYear(Number(behind[2])), behind[1]!)
    if (span !== null) return span
  }
  if (year !== undefined) {
    const span = inYear(year, text) ?? dayOfYear(year, text)
    if (span !== null) return span
  }
  return fromToday(text, clock)
}

function readDay(text: string, clock: Clock): Span | null {
  const reading = readDate(text)
  if (reading === null || reading.form === 'zero' || reading.form === 'part') return null
  let parts: readonly [number, number, number] | null
  if (reading.form === 'named') {
    if (reading.from === 'serial') return null
    parts = isRealDate(reading.year, reading.month, reading.day) ? [reading.year, reading.month, reading.day] : null
  } else {
    const possible = possibleDates(reading)
    parts = clock.order !== 'undecided' ? inOrder(reading, clock.order) : possible.length === 1 ? possible[0]! : null
  }
  if (parts === null) return null
  const iso = isoDate(...parts)
  return { from: iso, to: iso, atEnd: true }
}

/** 8月15日. */
function dayOfYear(year: number, text: string): Span | null {
  const match = /^(\d{1,2})[月/.-](\d{1,2})[日号]?$/.exec(text)
  if (match === null || !isRealDate(year, Number(match[1]), Number(match[2]))) return null
  const iso = isoDate(year, Number(match[1]), Number(match[2]))
  return { from: iso, to: iso, atEnd: true }
}

/** A length of time: months and days. Three digits at most: nobody plans further. */
export function readLength(text: string): { readonly months: number; readonly days: number } | null {
  const match =
    /^(\d{1,3}(?:\.5)?|半|an?)\s*个?\s*(半)?\s*(年|月|季度?|周|星期|礼拜|天|日|工作日|years?|months?|quarters?|weeks?|days?)(半)?$/.exec(
      text,
    )
  if (match === null) return null
  const count =
    (match[1] === '半' ? 0.5 : /^a/.test(match[1]!) ? 1 : Number(match[1])) + (match[2] !== undefined || match[4] !== undefined ? 0.5 : 0)
  const unit = match[3]!
  if (/^(?:年|year)/.test(unit)) return { months: Math.round(count * 12), days: 0 }
  if (/^(?:季|quarter)/.test(unit)) return { months: Math.round(count * 3), days: 0 }
  if (/^(?:月|month)/.test(unit)) return { months: Math.floor(count), days: count % 1 === 0 ? 0 : 15 }
  if (/^(?:周|星期|礼拜|week)/.test(unit)) return { months: 0, days: Math.round(count * 7) }
  return { months: 0, days: Math.round(count) }
}

/** The day so long after another. */
export function after(day: string, length: { readonly months: number; readonly days: number }): string {
  return addDays(addMonths(day, length.months), length.days)
}

const named: readonly (readonly [RegExp, (today: string) => Span])[] = [
  [/^(?:今天|今日|today)$/, (today) => ({ from: today, to: today, atEnd: true })],
  [/^(?:明天|明日|tomorrow)$/, (today) => ({ from: addDays(today, 1), to: addDays(today, 1), atEnd: true })],
  [/^后天$/, (today) => ({ from: addDays(today, 2), to: addDays(today, 2), atEnd: true })],
  [/^(?:本周|这周|这个?星期|this week)内?$/, (today) => weekOf(today, 0)],
  [/^(?:下周|下个?星期|下个?礼拜|next week)内?$/, (today) => weekOf(today, 1)],
  [/^(?:本月|这个?月|当月|月内|this month)内?$/, (today) => monthOf(today, 0)],
  [/^(?:下个?月|次月|next month)内?$/, (today) => monthOf(today, 1)],
  [/^(?:下下个?月)$/, (today) => monthOf(today, 2)],
  [/^(?:本|这个?)?月[底末]$/, (today) => ({ from: monthOf(today, 0).to.replace(/\d\d$/, '21'), to: monthOf(today, 0).to, atEnd: true })],
  [/^下个?月[底末]$/, (today) => ({ from: monthOf(today, 1).to.replace(/\d\d$/, '21'), to: monthOf(today, 1).to, atEnd: true })],
  [/^(?:本季度?|这个?季度|this quarter)内?$/, (today) => quarterOf(today, 0)],
  [/^(?:下个?季度?|next quarter)内?$/, (today) => quarterOf(today, 1)],
  [/^(?:年内)$/, (today) => wholeMonths(partsOf(today).year, 1, 12)],
]

function weekOf(today: string, weeks: number): Span {
  const weekday = (((dayNumber(today) + 3) % 7) + 7) % 7 // 1970-01-01 was a Thursday; 0 is Monday
  const monday = addDays(today, weeks * 7 - weekday)
  return { from: monday, to: addDays(monday, 6) }
}

function monthOf(today: string, months: number): Span {
  const { year, month } = partsOf(addMonths(today.slice(0, 8).concat('01'), months))
  return wholeMonths(year, month, month)
}

function quarterOf(today: string, quarters: number): Span {
  const { year, month } = partsOf(addMonths(today.slice(0, 8).concat('01'), quarters * 3))
  return quarter(year, Math.ceil(month / 3))
}

function fromToday(text: string, clock: Clock): SpanReading {
  const match = named.find(([pattern]) => pattern.test(text))
  if (match !== undefined) return clock.today === null ? 'no-clock' : { ...match[1](clock.today), relative: true }
  const probe = inYear(2000, text) ?? dayOfYear(2000, text)
  if (probe === null || text === '' || /^\d+$/.test(text)) return null
  if (clock.today === null) return 'no-clock'
  const { year } = partsOf(clock.today)
  const soon = inYear(year, text) ?? dayOfYear(year, text)
  const next = soon === null || soon.to < clock.today ? (inYear(year + 1, text) ?? dayOfYear(year + 1, text)) : soon
  return next === null ? null : { ...next, relative: true }
}
