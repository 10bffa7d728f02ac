/** What stands in a column, in numbers: by them a kind of comparison tells whether it fits the column. */

import type { FieldType } from '../../schema/field.ts'
import { dateParts } from '../text/date-parts.ts'
import { fold, hasHan, tokensOf } from '../text/fold.ts'

export interface Contents {
  /** Shares (0–1) of the values that read as a date, an e-mail address, digits with what divides them, a plain number, Chinese. */
  readonly dates: number
  readonly emails: number
  readonly digits: number
  readonly numbers: number
  readonly han: number
  /** Words of a value on average (two Chinese characters count as one), and characters. */
  readonly words: number
  readonly length: number
}

/** Shares over a column's distinct values (at most 2,000 of them, evenly taken). */
export function contentsOf(values: readonly string[]): Contents {
  const step = Math.max(1, Math.floor(values.length / 2000))
  let n = 0
  const sum = { dates: 0, emails: 0, digits: 0, numbers: 0, han: 0, words: 0, length: 0 }
  for (let i = 0; i < values.length; i += step) {
    const value = values[i]!
    n++
    if (dateParts(value) !== null) sum.dates++
    if (/^[^\s@]+@[^\s@]+$/.test(value)) sum.emails++
    if (/^[\d\s()+./-]*\d[\d\s()+./-]*$/.test(value)) sum.digits++
    if (/^[-+]?\d+(\.\d+)?$/.test(value)) sum.numbers++
    if (hasHan(value)) sum.han++
    sum.words += hasHan(value) ? value.length / 2 : tokensOf(fold(value)).length
    sum.length += value.length
  }
  return {
    dates: sum.dates / n,
    emails: sum.emails / n,
    digits: sum.digits / n,
    numbers: sum.numbers / n,
    han: sum.han / n,
    words: sum.words / n,
    length: sum.length / n,
  }
}

/** Whether columns of this type hold amounts. */
export const isAmount = (type: FieldType): boolean => type === 'money' || type === 'number'

/** Whether columns of this type hold codes that name one thing each. */
export const isIdentifier = (type: FieldType): boolean => type === 'code' || type === 'id'
