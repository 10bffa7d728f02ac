/**
 * A number of a workbook as text. Dates are written `YYYY-MM-DD`, with `HH:MM:SS` when the format shows a time; whole numbers of up to
 * fifteen digits plainly, never with an exponent; everything else as the shortest text of Excel's fifteen digits.
 */

import { type FormatSection, type NumberFormat, sectionFor } from './number-format.ts'

const secondsOfDay = 86_400
const lastDay = 2_958_465 // 9999-12-31
/** From 1927 on a day under a time format is taken for a date; smaller numbers are hours that ran over midnight. */
const meantAsDate = 10_000
/** Days between the two calendars a workbook can use: 1904-01-01 is day 1462 of the other. */
const days1904 = 1_462
/** Numbers as most files write them: nothing to repair. The zero stands alone, no zeros end the decimals, at most fifteen digits in all. */
const readyAsIs = /^(?:0|-?[1-9]\d{0,14})$|^(?=-?[\d.]{3,16}$)-?(?:0|[1-9]\d*)\.\d*[1-9]$/

/**
 * `raw` is the number as the file has it (`45000.5`, `1.38E10`); text that is no number is handed back as it is.
 * Serial 60 of the 1900 calendar is 1900-02-29, a day that never was, because that is what Excel shows.
 */
export function numberText(raw: string, format: NumberFormat, date1904: boolean): string {
  if (format.plain && readyAsIs.test(raw)) return raw
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (format.plain) return plainText(raw, value, format.allDigits)
  const section = sectionFor(format, value)
  return sectionText(section, value, date1904) ?? plainText(raw, value, true)
}

/** True when Excel cannot have kept all digits of this number: it has more than fifteen. */
export function isRounded(raw: string): boolean {
  if (raw.length < 16) return /[eE]\+?(?:1[5-9]|[2-9]\d)/.test(raw) // below 1E+15 every whole number is exact
  const value = Math.abs(Number(raw))
  return Number.isFinite(value) && value >= 1e15
}

function sectionText(section: FormatSection, value: number, date1904: boolean): string | null {
  switch (section.kind) {
    case 'plain':
      return null
    case 'digits':
      return digitsText(section.pattern, value)
    case 'elapsed':
      return value < 0 || value > lastDay ? null : clock(Math.round(value * secondsOfDay))
    default:
      return dateText(section.kind, value, date1904)
  }
}

function dateText(kind: 'date' | 'time' | 'date-time' | 'date-or-time', value: number, date1904: boolean): string | null {
  const seconds = Math.round(value * secondsOfDay)
  const day = Math.floor(seconds / secondsOfDay)
  const serial = date1904 ? day + days1904 : day
  if (value < 0 || serial > lastDay) return null
  const time = seconds - day * secondsOfDay
  // In the 1900 calendar day 0 is no day: a number below 1 is a time, unless the format shows nothing but the date.
  if (kind !== 'date' && day === 0 && (!date1904 || kind === 'time')) return clock(time)
  // A time format hides the date; a date someone may have meant is kept all the same.
  if (kind === 'time' && serial < meantAsDate) return clock(time)
  // A format of the day alone hides the time; a time someone may have meant is kept all the same.
  const isDay = time === 0 || (kind === 'date' && serial === 0)
  return isDay && (kind === 'date' || kind === 'date-or-time') ? dayText(serial) : `${dayText(serial)} ${clock(time)}`
}

/** `YYYY-MM-DD` of a day number of the 1900 calendar, Excel's mistake of 1900 included. */
function dayText(serial: number): string {
  if (serial === 60) return '1900-02-29'
  if (serial === 0) return '1900-01-00'
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * secondsOfDay * 1000)
  return date.toISOString().slice(0, 10)
}

/** `HH:MM:SS`; hours go on beyond 24. */
function clock(seconds: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Digits put into a pattern from the right, as Excel does: more digits than places go before the first place. */
function digitsText(pattern: FormatSection['pattern'], value: number): string | null {
  if (!Number.isInteger(value) || Math.abs(value) >= 1e15) return null
  let digits = value === 0 ? '' : String(Math.abs(value))
  const first = pattern.findIndex(({ digit }) => digit)
  let text = ''
  for (let index = pattern.length - 1; index >= 0; index--) {
    const { digit, text: part } = pattern[index]!
    if (!digit) text = part + text
    else if (digits === '') text = (part === '0' ? '0' : '') + text
    else {
      const taken = index === first ? digits : digits.slice(-1)
      digits = index === first ? '' : digits.slice(0, -1)
      text = taken + text
    }
  }
  return value < 0 ? `-${text}` : text
}

function plainText(raw: string, value: number, allDigits: boolean): string {
  const digits = /^-?(\d{16,})$/.exec(raw)?.[1]
  // A program that is not Excel wrote more digits than Excel keeps: the file has them, so they are kept.
  if (digits !== undefined && /[1-9]/.test(digits.slice(15))) return raw
  const rounded = Number(value.toPrecision(15))
  if (rounded === 0) return '0'
  if (Number.isInteger(rounded) && (Math.abs(rounded) < 1e15 || (allDigits && Math.abs(rounded) < 1e21))) return String(rounded)
  const text = String(rounded)
  if (!text.includes('e') && Math.abs(rounded) < 1e15) return text
  const [mantissa = '', exponent = ''] = rounded.toExponential().split('e')
  const size = Number(exponent)
  return `${mantissa}E${size < 0 ? '-' : '+'}${String(Math.abs(size)).padStart(2, '0')}`
}
