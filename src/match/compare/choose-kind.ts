/** Which comparison fits a column: by its type, and where the contents say otherwise, by them. */

import { parseCompanyName } from '../../standardise/company-name.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { fold, hasHan, tokensOf } from '../text/fold.ts'
import { dateParts } from './date.ts'
import { few, kindOfFew } from './few-records.ts'
import type { Kind } from './kind.ts'

interface Contents {
  readonly dates: number
  readonly emails: number
  readonly digits: number
  readonly numbers: number
  readonly han: number
  readonly words: number
  readonly length: number
}

/** Shares over a column's distinct values (at most 2,000 of them, evenly taken). */
function contentsOf(values: readonly string[]): Contents {
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

/** The comparison a column calls for; null where the column cannot be evidence (empty, constant, or a running number). */
export function kindOf(column: EncodedColumn, size: number): Kind | null {
  if (size < few) return kindOfFew(column, size, () => kindByContents(column, contentsOf(column.values)))
  const distinct = column.values.length
  if (column.filled < 10 || distinct < 2) return null
  let most = 0
  for (const count of column.counts) if (count > most) most = count
  if (most > 0.98 * column.filled) return null
  const contents = contentsOf(column.values)
  // a key of the sheet itself: every record has its own, all of one make
  if (
    distinct === size &&
    size >= 50 &&
    contents.length < 20 &&
    column.type !== 'phone' &&
    (column.type === 'id' || column.type === 'code' || contents.numbers > 0.95)
  )
    return null
  if (contents.emails >= 0.5) return 'email'
  if (column.type === 'choices') return 'choices'
  if (distinct <= 30 && contents.digits < 0.5) return 'choice'
  if (column.type === 'choice' && distinct <= 200) return 'choice'
  return kindByContents(column, contents)
}

function kindByContents(column: EncodedColumn, contents: Contents): Kind {
  const shortCode = contents.length <= 24 && contents.words <= 2.2
  if (contents.emails >= 0.5) return 'email'
  if (contents.dates >= 0.6 && (column.type === 'date' || contents.length >= 7.5)) return column.type === 'phone' ? 'phone' : 'date'
  if (column.type === 'phone' && contents.length >= 6) return 'phone'
  if (column.type === 'money' || column.type === 'number') return contents.numbers > 0.7 ? 'number' : shortCode ? 'code' : 'long-text'
  if (contents.digits > 0.8 && contents.length >= 7 && contents.numbers < 0.8) return 'phone'
  if (contents.numbers > 0.8) return contents.length <= 5 ? 'number' : 'code'
  if (column.type === 'code' || column.type === 'id') return shortCode ? 'code' : 'long-text'
  if (contents.han > 0.5) return contents.length <= 4.5 ? 'short-text' : 'long-text'
  if (contents.words <= 2.0 && contents.length <= 24) return 'short-text'
  return 'long-text'
}

/** Whether a column of texts holds Chinese company names, a good part of them in full: read over at most 500 of its values. */
export function holdsCompanyNames(column: EncodedColumn, kind: Kind): boolean {
  if (kind !== 'long-text' && kind !== 'short-text') return false
  if (!['company', 'party', 'text'].includes(column.type)) return false
  const step = Math.max(1, Math.floor(column.values.length / 500))
  let looked = 0
  let full = 0
  for (let id = 0; id < column.values.length; id += step) {
    const value = column.values[id]!
    looked++
    if (hasHan(value) && value.length > 4 && parseCompanyName(value).legalForm !== null) full++
  }
  return full >= looked / 5
}
