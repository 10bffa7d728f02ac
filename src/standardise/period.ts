/** When something is expected: a date or a stretch of time, as `from/to`. */

import type { Standardised } from '../record.ts'
import type { DateOrder } from './context.ts'
import { isCanonicalDate } from './date.ts'
import { readDate } from './date-reading.ts'
import { halfWidth } from './half-width.ts'
import { clean, noted, nothing } from './result.ts'
import { after, type Clock, readLength, readSpan, type SpanReading, withDigits } from './span.ts'

export interface PeriodContext {
  /** The clock's time in ISO 8601; its date is today. Without one, 3个月内 cannot be said in dates. */
  readonly now?: string | undefined
  readonly order?: DateOrder | undefined
}

export interface Period {
  /** `YYYY-MM-DD`; null is an open end. */
  readonly from: string | null
  readonly to: string | null
}

const vague =
  /近期|最近|尽快|尽早|立即|马上|随时|情况|不确定|未定|不急|暂时|暂无|再说|以后|将来|未来|长期|年前|年后|节前|节后|春节|国庆|过完?年|有需要|有预算|asap|soon|later|some ?day|not sure|flexible|immediate/i
const about = /^(?:约|大约|大概|预计|计划|估计|about|around|approx\.?|ca\.?)\s*|\s*(?:左右|前后|上下)$/gi
const before = /^(?:before|by|until|no later than|不晚于)\s+(.+)$|^(.+?)(?:之前|以前|前|为止|止)$/i
const later = /^(?:after|from|since|starting)\s+(.+)$|^(.+?)(?:之后|以后|后|起|开始)$/i
const within = /^(?:within|in|in the next)\s+(.+)$|^(?:未来|今后|接下来的?)?(.+?)(?:以内|之内|内)$/i
const separators = [/\s*(?:至|到|~|〜|–|—|\.\.+|\bto\b|\btill\b)\s*/i, /\s+-\s+|\//, /-/]

/**
 * A period cell as `from/to`: a date, 2026Q3, 2026年下半年, 2026年3月-5月, 3个月内, 年底前, within 3 months. What is said from today needs
 * `now`. Notes: `extra-text` (the time of day, which is left out), `vague` (尽快, 年前), `approximate` (2026年8月左右), `undecided-date-order`, `impossible-date`, `unparsed` (detail `no-clock` where only
 * today's date is missing).
 */
export function standardisePeriod(raw: string, context: PeriodContext = {}): Standardised {
  if (parsePeriod(raw) !== null) return clean(raw)
  const text = halfWidth(raw)
  if (text === '') return nothing
  const clock: Clock = { today: context.now === undefined ? null : context.now.slice(0, 10), order: context.order ?? 'undecided' }
  const core = text.replace(about, '').trim()
  const found = periodOf(core, clock)
  if (typeof found === 'object' && found !== null) {
    const value = `${found.from ?? '..'}/${found.to ?? '..'}`
    const times = timesOf(text)
    if (times !== '') return noted(value, 'extra-text', times)
    return core === text ? clean(value) : noted(value, 'approximate', text)
  }
  if (found === 'no-clock') return noted(text, 'unparsed', 'no-clock')
  if (vague.test(text)) return noted(text, 'vague')
  const reading = readDate(text)
  if (reading === null || reading.form === 'part' || reading.form === 'zero') return noted(text, 'unparsed')
  return noted(text, reading.form === 'named' ? 'impossible-date' : 'undecided-date-order')
}

/** Times of day with their zones: a period counts in days. */
const timeInside =
  /\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:[ap]\.?m\b\.?|uhr)?(?:\s?(?:Z|(?:UTC|GMT|[A-Z]{3,4})(?![a-z])))?(?:\s?[+-]\d{2}:?\d{2})?(?:\s?\([^()\d]+\))?|[上下中]?午?\s?\d{1,2}\s?[点點时時](?:\d{1,2}分?)?|\d{1,2}\s?(?:[ap]\.?m\b\.?|uhr)/gi

/** The times of day that a period says, as written; midnight is what programs write for none. */
const timesOf = (text: string) =>
  (text.match(timeInside) ?? []).filter((time) => /[1-9]/.test(time.replace(/[+-]\d{2}:?\d{2}.*/, ''))).join(' ')

function periodOf(text: string, clock: Clock): Period | 'no-clock' | null {
  const whole = readSpan(text, clock)
  if (whole !== null) return whole === 'no-clock' ? whole : { from: whole.from, to: whole.to }
  return lengthFromToday(text, clock) ?? openEnded(text, clock) ?? rangeOf(text, clock)
}

/** 3个月内, 3-6个月, 6个月后, within 3 months. */
function lengthFromToday(text: string, clock: Clock): Period | 'no-clock' | null {
  const low = withDigits(text.toLowerCase())
  const inside = within.exec(low)
  const behind = later.exec(low)
  const core = inside?.[1] ?? inside?.[2] ?? behind?.[1] ?? behind?.[2] ?? low
  const two = /^(\d+)\s*(?:[-~至到]|to)\s*(\d+)\s*(.+)$/.exec(core)
  const unit = two === null ? core : two[2]! + two[3]!
  // 3月 is March and 10-12月 October to December; only 3个月 is a length.
  const length = /\d\s*月$/.test(unit) ? null : readLength(unit)
  if (length === null) return null
  if (clock.today === null) return 'no-clock'
  const end = after(clock.today, length)
  if (two !== null) {
    const first = readLength(two[1]! + two[3]!)
    return first === null ? null : { from: after(clock.today, first), to: end }
  }
  return behind !== null && inside === null ? { from: end, to: null } : { from: clock.today, to: end }
}

/** 年底前, 2026年6月后, by 2026-08-15. */
function openEnded(text: string, clock: Clock): Period | 'no-clock' | null {
  const early = before.exec(text)
  const late = early === null ? later.exec(text) : null
  const inside = early === null && late === null ? within.exec(text) : null
  const match = early ?? late ?? inside
  if (match === null) return null
  const span = readSpan((match[1] ?? match[2])!, clock)
  if (span === null || span === 'no-clock') return span
  if (late !== null) return { from: span.from, to: null }
  if (inside !== null) return { from: span.from, to: span.to }
  const to = span.atEnd || match[1] !== undefined ? span.to : after(span.from, { months: 0, days: -1 })
  // From today where today is what it counts from; a plain date says nothing of when it begins.
  return { from: span.relative && clock.today !== null && clock.today <= to ? clock.today : null, to }
}

function rangeOf(text: string, clock: Clock): Period | 'no-clock' | null {
  for (const separator of separators) {
    for (const match of text.matchAll(new RegExp(separator, 'gi'))) {
      const first = text.slice(0, match.index)
      const second = text.slice(match.index + match[0].length)
      // 2026年3-5月: the unit stands at the end only.
      const low = either(readSpan(first, clock), () => (/\d$/.test(first) && /月份?$/.test(second) ? readSpan(`${first}月`, clock) : null))
      if (low === null || low === 'no-clock') {
        if (low === 'no-clock' && readSpan(second, clock) !== null) return low
        continue
      }
      const high = readSpan(second, clock, Number(low.from.slice(0, 4)))
      if (high === null || high === 'no-clock' || high.to < low.from) continue
      return { from: low.from, to: high.to }
    }
  }
  return null
}

function either(found: SpanReading, other: () => SpanReading): SpanReading {
  return found ?? other()
}

/** A canonical period; null when the value is none. */
export function parsePeriod(canonical: string): Period | null {
  if (canonical.length < 13 || canonical.length > 21) return null
  const [from, to, more] = canonical.split('/') as [string, string?, string?]
  if (to === undefined || more !== undefined || (from === '..' && to === '..')) return null
  if ((from !== '..' && !isCanonicalDate(from)) || (to !== '..' && !isCanonicalDate(to))) return null
  return { from: from === '..' ? null : from, to: to === '..' ? null : to }
}
