/** A text as the number or truth value that a cell of a column with a form of its own holds. */

import type { WriteColumn } from './table.ts'

const day = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?$/
const secondsOfDay = 86_400
/** The first day after Excel's 1900-02-29, which never was. */
const firstSafeDay = 61

/** null where the text says more than such a cell can hold: `约10万` in a column of numbers, `00123` under General. */
export function formedCell(text: string, { kind, format }: NonNullable<WriteColumn['form']>): number | boolean | null {
  if (kind === 'boolean') return text === 'TRUE' ? true : text === 'FALSE' ? false : null
  if (kind === 'date') return serialOf(text)
  const isPadded = /^0{2,}$/.test(format)
  if (isPadded && text.length !== format.length) return null
  const plain = isPadded ? text.replace(/^0+(?=\d)/, '') : text
  return /^-?\d{1,15}(\.\d+)?$/.test(plain) && String(Number(plain)) === plain ? Number(plain) : null
}

/** `2023-04-05 10:12` as 45021.425. */
function serialOf(text: string): number | null {
  const found = day.exec(text)
  if (found === null) return null
  const [, year, month, date, hours = 0, minutes = 0, seconds = 0] = found.map(Number) as number[]
  const at = Date.UTC(year!, month! - 1, date, hours || 0, minutes || 0, seconds || 0)
  // A day that is in no calendar, such as 2023-02-31, stays as it was typed.
  if (!new Date(at).toISOString().startsWith(text.slice(0, 16).replace(' ', 'T'))) return null
  const serial = (at - Date.UTC(1899, 11, 30)) / 1000 / secondsOfDay
  return serial < firstSafeDay ? null : serial
}
