/** Which texts are numbers or dates to programs. */

import type { WriteColumn } from './table.ts'

/** Whether the text is a number that loses nothing as one: `95`, `-3`, `12.5`; not `12.50`, `007`, `1e5` or more digits than a double holds. */
export const isNumber = (text: string) => /^-?\d{1,15}(\.\d{1,15})?$/.test(text) && String(Number(text)) === text

/** A cell of a column of numbers: of values as they were typed only what comes back as the same text is a number; the others stay text. */
export function numberIn({ made }: WriteColumn, text: string): number | string {
  if (made !== true) return isNumber(text) ? Number(text) : text
  const number = Number(text)
  return Number.isFinite(number) ? number : text
}

/** Whether the text is a day of the calendar, `2024-03-05`, or a minute of one, `2024-03-05T14:30`. */
export const isDate = (text: string) => /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(text) && isoOf(text) === text

/** The day or minute as a date in UTC. */
export const dateOf = (text: string) => new Date(text.length > 10 ? `${text}:00Z` : `${text}T00:00:00Z`)

function isoOf(text: string): string {
  const date = dateOf(text)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, text.length)
}
