/**
 * What a text says about a date, before anything is decided: the year, month and day it states, or the numbers whose order only the
 * column can tell. Understands ISO and Chinese forms, month names in fifteen languages, compact digits, Excel serials and era years.
 */

import { dateOfSerial, isRealDate, partsOf } from './calendar.ts'
import { chineseDigits, parseChineseNumber } from './chinese-number.ts'
import { idleWords, monthOfName } from './data/month-names.ts'
import { wordForm } from './word-form.ts'

export type DateReading =
  /** The text says which number is which. The date need not exist. */
  | {
      readonly form: 'named'
      readonly year: number
      readonly month: number
      readonly day: number
      readonly from?: 'serial' | 'era' | 'short-era'
    }
  /** Day and month in unknown order, then the year. `dotted`: 05.03.2024, which the world writes day first. */
  | { readonly form: 'year-last'; readonly first: number; readonly second: number; readonly year: number; readonly dotted: boolean }
  /** Three numbers of two digits. */
  | { readonly form: 'short'; readonly first: number; readonly second: number; readonly third: number; readonly dotted: boolean }
  /** 0000-00-00 and Excel's 1900-01-00: an empty date written out. */
  | { readonly form: 'zero' }
  /** A month or a year without a day, a day without a year. */
  | { readonly form: 'part'; readonly year?: number; readonly month?: number }
  | null

/** Years of two digits as Excel reads them: 00-29 are 2000-2029, 30-99 are 1930-1999. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year
}

/** 1927-05-18 to 2100-12-31: five digits a person would only meet when Excel lost the date format. */
const serials = { first: 10_000, last: 73_415 }

/** Year before the era's first, by name; 民国 is the calendar of Taiwan, the others are Japan's. */
const eras: Readonly<Record<string, number>> = {
  民国: 1911,
  民國: 1911,
  中华民国: 1911,
  中華民國: 1911,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
}

const separator = '(?:\\s*[-–—/.\\\\,_·、。]\\s*|\\s*[年년]\\s*|\\s*[月월]\\s*|\\s+)'
const yearFirst = new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})\\s*[日号號일]?$`)
const yearLast = /^(\d{1,2})\s*([-–—/.\\, ])\s*(\d{1,2})\s*[-–—/.\\, ]\s*(\d{4})$/
const short = /^(\d{1,2})\s*([-–—/.\\])\s*(\d{1,2})\s*[-–—/.\\]\s*(\d{2})$/
const shortChinese = /^(\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/
const shortYear = /^(\d{2})\s*([-–—/.\\])\s*(\d{1,2})\s*[-–—/.\\]\s*(\d{1,2})$/
const rocYear = /^(1[0-3]\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const era = /^((?:中[华華])?民[国國]|令和|平成|昭和|大正|明治)\s*(元|\d{1,3})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const shortEra = /^([MTSHR])\s?(元|\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/i
/** The year before the first of a Japanese era, by its letter. */
const erasByLetter: Readonly<Record<string, number>> = { M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 }
/** Months as Poles, Hungarians and older Germans number them: 5.III.2024, 2024. III. 5. */
const romans = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')
const romanMonth = new RegExp(`^(\\d{1,2})\\s*[-./ ]\\s*(${romans.join('|')})\\s*[-./ ]\\s*(\\d{4}|\\d{2})$`)
const romanAfterYear = new RegExp(`^(\\d{4})\\s*[-./ ]\\s*(${romans.join('|')})\\s*[-./ ]\\s*(\\d{1,2})\\.?$`)
const monthOnly = /^(\d{4})(?:\s*[-–—/.\\]\s*|\s*[年년]\s*)(\d{1,2})\s*[月월]?(?:份)?$/
const yearOnly = /^((?:1[6-9]|20)\d{2})\s*[年년]?$/
const dayOnly = /^(\d{1,2})(?:\s*月\s*|[-/])(\d{1,2})\s*[日号號]?$/
const chineseRun = new RegExp(`[${chineseDigits}]+(?=[年月日号號])`, 'g')

// A time of day after a date, with its zone; the date of the local clock stays as written.
const time =
  /[T\s,]*(?:[上下中]午|午[前後后]|오[전후]|凌晨|早上|晚上|AM|PM)?\s*(?:[T\s]|(?<=[日号號일]))\s*(?:(?:at|um|à|kl\.?|klo|alle(?: ore)?|ore|a las?|às|om|godz\.?|saat|в|о|ob)\s+)?(?:[上下中]午|午[前後后]|오[전후]|凌晨|早上|晚上|AM|PM)?\s*\d{1,2}\s*(?:(?:[::点點时時시h]|\.(?=\d\d\s*(?:[ap]\.?m|uhr)))\s*(?:\d{1,2}\s*(?:[::分분m.]?\s*(?:\d{1,2}(?:[.,]\d+)?\s*[秒초s]?)?)?)?|(?=\s*(?:[ap]\.?m|uhr)))\s*(?:[ap]\.?m\.?|uhr|hrs?\.?)?\s*(?:Z|UTC|GMT|WES?T|CES?T|EES?T|MESZ?|MEZ|BST|MSK|[AECMP][SD]T|AK[SD]T|HST|A[CEW][SD]T|NZ[SD]T|JST|KST|HKT|CCT|SGT|IST|PKT|ICT|WIB|GST|SAST|EAT|WAT|CAT|BRT|ART|CLT)?\s*(?:[+-]\d{2}:?\d{2})?(?:\[[\w/]+\]|\s?\([^()\d]{2,40}\))?\s*$/i
const weekday = /\s*[(（[]?\s*(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\s*[)）\]]?\s*$/
const halfDay = /(?<=[日号號\d])\s*[上下中]午$/

/**
 * The time of day that a text gives behind its date, `14:30`; null where it gives none. Midnight is what programs write for no time.
 * `impossible`: 25:61, and 24:00, which may be the end of that day or the next one.
 */
export function timeOfDay(text: string): string | 'impossible' | null {
  if (/^\d{12}(?:\d\d)?$/.test(text)) return clock(Number(text.slice(8, 10)), Number(text.slice(10, 12)))
  const serial = /^\d{5}(\.\d+)$/.exec(text)
  if (serial !== null) {
    const minutes = Math.round(Number(serial[1]) * 24 * 60)
    return minutes >= 24 * 60 ? null : clock(Math.floor(minutes / 60), minutes % 60)
  }
  if (text.length <= 10) return null
  const written = time.exec(text)?.[0]
  const match =
    written === undefined
      ? null
      : /(\d{1,2})(?:\s*[::点點时時시h.]\s*(\d{1,2})?|(?=\s*(?:[ap]\.?m|uhr)))/i.exec(
          written.replace(/[+-]\d{2}:?\d{2}(?:\[[\w/]+\]|\s?\([^()]*\))?\s*$/, ''),
        )
  if (written === undefined || match === null) return null
  const hour = Number(match[1])
  const isLate = /下午|晚上|午[後后]|오후|p\.?m/i.test(written) && hour < 12
  const isEarly = /上午|凌晨|早上|午前|오전|a\.?m/i.test(written) && hour === 12
  return clock(isLate ? hour + 12 : isEarly ? 0 : hour, Number(match[2] ?? 0))
}

const zone = /(?:Z|UTC|GMT|(?<![A-Z])[A-Z]{3,4})?\s*(?:[+-]\d{2}:?\d{2})?(?:\[[\w/]+\]|\s?\([^()\d]{2,40}\))?$/i

/** The zone or offset that a text gives behind its time of day: `Z`, `-08:00`, `EST`; null where it gives none. */
export function zoneOf(text: string): string | null {
  const written = text.length <= 10 ? undefined : time.exec(text)?.[0].trim()
  const found = written === undefined ? '' : (zone.exec(written)?.[0] ?? '').trim()
  return found === '' || /^(?:[ap]\.?m\.?|uhr|hrs)$/i.test(found) ? null : found
}

function clock(hour: number, minute: number): string | 'impossible' | null {
  if (hour > 23 || minute > 59) return 'impossible'
  if (hour === 0 && minute === 0) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Takes the time of day and the weekday off; the text itself when there are none. */
function withoutTime(text: string): string {
  if (text.length <= 10 && !/[周星週礼禮午]/.test(text)) return text
  return text.replace(time, '').replace(weekday, '').replace(halfDay, '').replace(weekday, '')
}

/** `Dienstag, 5.3.2024` without its day. */
const withoutWeekday = (text: string) =>
  text.replace(/^(\p{L}{2,14})[.,]{0,2}\s+(?=\d{1,4}[-/.])/u, (whole, word: string) => (idleWords.has(wordForm(word)) ? '' : whole))

function named(year: number, month: number, day: number, from?: 'serial' | 'era' | 'short-era'): DateReading {
  if (month === 0 && day === 0 && year === 0) return { form: 'zero' }
  if (year === 1900 && month === 1 && day === 0) return { form: 'zero' }
  return from === undefined ? { form: 'named', year, month, day } : { form: 'named', year, month, day, from }
}

/** 20240305, 05032024, 20240305143000, 202403, 45356, 2024. */
function readDigits(text: string): DateReading {
  const length = text.length
  if (length === 5) {
    const serial = Number(text)
    if (serial < serials.first || serial > serials.last) return null
    const { year, month, day } = partsOf(dateOfSerial(serial))
    return named(year, month, day, 'serial')
  }
  const year = Number(text.slice(0, 4))
  const plausible = year >= 1000 && year <= 2999
  if (length === 4) return year >= 1600 && year <= 2099 ? { form: 'part', year } : null
  if (length === 6)
    return year >= 1600 && year <= 2099 && Number(text.slice(4)) <= 12 ? { form: 'part', year, month: Number(text.slice(4)) } : null
  if (length !== 8 && length !== 12 && length !== 14) return null
  const month = Number(text.slice(4, 6))
  const day = Number(text.slice(6, 8))
  if (length > 8 && (Number(text.slice(8, 10)) > 23 || Number(text.slice(10, 12)) > 59 || Number(text.slice(12)) > 60)) return null
  if (length > 8) return plausible && isRealDate(year, month, day) ? named(year, month, day) : null
  if (text === '00000000') return { form: 'zero' }
  const last = Number(text.slice(4))
  if ((!plausible || !isRealDate(year, month, day)) && last >= 1900 && last <= 2099) {
    return { form: 'year-last', first: Number(text.slice(0, 2)), second: Number(text.slice(2, 4)), year: last, dotted: false }
  }
  return plausible ? named(year, month, day) : null
}

/** 5 Mar 2024, Mar 5th, 2024, mardi 5 mars 2024, 05MAR2024, 2024-Mar-05: one month by name, the rest numbers. */
function readWords(text: string): DateReading {
  const tokens = wordForm(text).match(/\p{L}+|\d+|[^\s\p{L}\d]/gu)
  if (tokens === null || tokens.length > 14) return null
  let month = 0
  let monthAt = 0
  const numbers: string[] = []
  for (const token of tokens) {
    if (/^\d/.test(token)) numbers.push(token)
    else if (/^\p{L}/u.test(token)) {
      const named = monthOfName.get(token)
      if (named !== undefined && month === 0) {
        month = named
        monthAt = numbers.length
      } else if (!idleWords.has(token) && !(numbers.length > 0 && /^(?:st|nd|rd|th|er|o)$/.test(token))) return null
    } else if (!/^[-–—/.,'’()]$/.test(token)) return null
  }
  if (month === 0) return null
  if (numbers.length === 1) return numbers[0]!.length === 4 ? { form: 'part', year: Number(numbers[0]), month } : { form: 'part', month }
  if (numbers.length !== 2) return null
  const [first, second] = numbers as [string, string]
  if (first.length > 2 && first.length !== 4) return null
  if (second.length > 2 && second.length !== 4) return null
  if (first.length === 4) return second.length === 4 ? null : named(Number(first), month, Number(second))
  if (monthAt === 2) return null
  return second.length === 1 ? null : named(fullYear(Number(second)), month, Number(first))
}

/** Reads one tidied text (half width, trimmed); null when it is no date at all. */
export function readDate(text: string): DateReading {
  if (text.length > 64 || !/[\d零〇○一二三四五六七八九十元]/.test(text)) return null
  if (/^\d+$/.test(text)) return readDigits(text)
  let core = withoutWeekday(withoutTime(text))
  if (/^\d{8}$/.test(core)) return readDigits(core)
  if (/[零〇○一二三四五六七八九十]/.test(core)) core = core.replace(chineseRun, (run) => String(parseChineseNumber(run) ?? run))

  let m = yearFirst.exec(core)
  if (m) return named(Number(m[1]), Number(m[2]), Number(m[3]))
  m = yearLast.exec(core)
  if (m) return { form: 'year-last', first: Number(m[1]), second: Number(m[3]), year: Number(m[4]), dotted: m[2] === '.' }
  m = shortChinese.exec(core)
  if (m) return named(fullYear(Number(m[1])), Number(m[2]), Number(m[3]))
  m = short.exec(core) ?? shortYear.exec(core)
  if (m) return { form: 'short', first: Number(m[1]), second: Number(m[3]), third: Number(m[4]), dotted: m[2] === '.' }
  m = romanMonth.exec(core)
  if (m) return named(fullYear(Number(m[3])), romans.indexOf(m[2]!) + 1, Number(m[1]))
  m = romanAfterYear.exec(core)
  if (m) return named(Number(m[1]), romans.indexOf(m[2]!) + 1, Number(m[3]))
  m = era.exec(core)
  if (m) return named(eras[m[1]!]! + (m[2] === '元' ? 1 : Number(m[2])), Number(m[3]), Number(m[4]), 'era')
  m = shortEra.exec(core)
  if (m) return named(erasByLetter[m[1]!.toUpperCase()]! + (m[2] === '元' ? 1 : Number(m[2])), Number(m[3]), Number(m[4]), 'short-era')
  m = rocYear.exec(core)
  if (m) return named(1911 + Number(m[1]), Number(m[2]), Number(m[3]), 'era')
  m = monthOnly.exec(core)
  if (m) return { form: 'part', year: Number(m[1]), month: Number(m[2]) }
  m = yearOnly.exec(core)
  if (m) return { form: 'part', year: Number(m[1]) }
  if (dayOnly.test(core)) return { form: 'part' }
  m = /^(\d{5})\.\d+$/.exec(core) // a serial with its time of day
  if (m) return readDigits(m[1]!)
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]{3}/u.test(core) ? readWords(core) : null
}
