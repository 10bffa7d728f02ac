/** Today, where the user is. Every command and job asks here what day it is. */

/**
 * The calendar day of a moment, `YYYY-MM-DD`: by the offset of the time that `--now` was given as, else by the computer's zone.
 * @param written the time as the user wrote it, `2026-12-01T07:00:00+08:00`; a day alone is that day
 */
export function localDay(now: Date, written?: string): string {
  if (written !== undefined && /^\d{4}-\d\d-\d\d$/.test(written)) return written
  const zone = /(Z|[+-]\d\d:?\d\d)$/i.exec(written ?? '')?.[1]
  const offset = zone === undefined ? -now.getTimezoneOffset() : minutesOf(zone)
  return new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 10)
}

function minutesOf(zone: string): number {
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone)
  return match === null ? 0 : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}

/**
 * A moment as a person reads it, `2026-12-01 07:00`: by the offset of the time that `--now` was given as, else by the computer's zone.
 * @param at ISO 8601
 */
export function localTime(at: string, written?: string): string {
  const then = new Date(at)
  if (Number.isNaN(then.getTime())) return at
  const zone = /(Z|[+-]\d\d:?\d\d)$/i.exec(written ?? '')?.[1]
  const offset = zone === undefined ? -then.getTimezoneOffset() : minutesOf(zone)
  return new Date(then.getTime() + offset * 60_000).toISOString().slice(0, 16).replace('T', ' ')
}
