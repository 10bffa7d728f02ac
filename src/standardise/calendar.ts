/** Calendar arithmetic on plain numbers and `YYYY-MM-DD`: no Date parsing, no time zones. Proleptic Gregorian. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month, 1-12; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29
  return lengths[month - 1] ?? 0
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month)
}

const pad = (n: number) => (n < 10 ? `0${n}` : String(n))

/** `YYYY-MM-DD`. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** Year, month and day of an ISO date; what follows the date is ignored. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) }
}

const dayLength = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber(iso: string): number {
  const { year, month, day } = partsOf(iso)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day) // Date.UTC would read the years 0-99 as 19xx
  return date.getTime() / dayLength
}

/** The date of a day number: the inverse of `dayNumber`. */
export function dateOfDay(day: number): string {
  const date = new Date(day * dayLength)
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

export function addDays(iso: string, days: number): string {
  return dateOfDay(dayNumber(iso) + days)
}

/** The same day of another month; the month's last day where it has no such day (31 January + 1 month is 28 or 29 February). */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOf(iso)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = (index % 12) + 1
  return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** 25569 is 1970-01-01 in Excel's 1900 date system; from 1 March 1900 on its phantom 29 February no longer matters. */
const serialOf1970 = 25_569

/** The date of an Excel serial number (1900 date system, 61 and later); its fraction is the time of day. */
export function dateOfSerial(serial: number): string {
  return dateOfDay(Math.floor(serial) - serialOf1970)
}
