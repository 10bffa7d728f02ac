/** Counting in days between canonical dates. */

const day = 86_400_000

/** Days from one date to another, times of day left aside; negative when the second comes first, NaN for what is no date. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / day)
}

/** A `YYYY-MM-DD` so many days before another. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * day).toISOString().slice(0, 10)
}

/** A `YYYY-MM-DD` so many days after another, which may have `THH:MM` behind it; parts of a day are cut off. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date.slice(0, 10)) + Math.floor(days) * day).toISOString().slice(0, 10)
}

/** True for a day of the calendar as `YYYY-MM-DD`, also with `THH:MM` behind it; false for 2023-13-01 and 2026-02-30. */
export function isDay(value: string | null | undefined): value is string {
  if (value == null || !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(value)) return false
  const at = Date.parse(value.slice(0, 10))
  // Date.parse takes 2026-02-30 for March 2
  return !Number.isNaN(at) && Number(value.slice(8, 10)) === new Date(at).getUTCDate()
}
