/** Counting in days between canonical dates. */

const day = 86_400_000

/** Days from one `YYYY-MM-DD` to another; negative when the second comes first, NaN for what is no date. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day)
}

/** A `YYYY-MM-DD` so many days before another. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * day).toISOString().slice(0, 10)
}

/** True for `YYYY-MM-DD`. */
export function isDay(value: string | null | undefined): value is string {
  return value != null && /^\d{4}-\d\d-\d\d$/.test(value)
}
