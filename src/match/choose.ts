/** Which comparison fits a column: by its type, and where the contents say otherwise, by them. */

import { parseCompanyName } from '../standardise/company-name.ts'
import type { EncodedColumn } from './columns.ts'
import { choiceMethod, choicesMethod } from './compare/choice.ts'
import { codeMethod } from './compare/code.ts'
import { companyMethod } from './compare/company.ts'
import type { Method } from './compare/comparer.ts'
import { dateMethod, dateParts } from './compare/date.ts'
import { emailMethod } from './compare/email.ts'
import { longTextMethod } from './compare/long-text.ts'
import { numberMethod } from './compare/number.ts'
import { phoneMethod } from './compare/phone.ts'
import { shortTextMethod } from './compare/short-text.ts'
import { few, kindOfFew } from './few.ts'
import { fold, hasHan, tokensOf } from './fold.ts'

export type Kind = 'none' | 'choice' | 'choices' | 'code' | 'company' | 'date' | 'email' | 'number' | 'phone' | 'short-text' | 'long-text'

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

/** The comparison a column calls for; `none` where the column cannot be evidence (empty, constant, or a running number). */
export function kindOf(column: EncodedColumn, size: number): Kind {
  if (size < few) return kindOfFew(column, size, () => kindByContents(column, contentsOf(column.values)))
  const distinct = column.values.length
  if (column.filled < 10 || distinct < 2) return 'none'
  let most = 0
  for (const count of column.counts) if (count > most) most = count
  if (most > 0.98 * column.filled) return 'none'
  const contents = contentsOf(column.values)
  // a key of the sheet itself: every record has its own, all of one make
  if (
    distinct === size &&
    size >= 50 &&
    contents.length < 20 &&
    column.type !== 'phone' &&
    (column.type === 'id' || column.type === 'code' || contents.numbers > 0.95)
  )
    return 'none'
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

/** How values of each kind are compared. */
export const methods: Record<Exclude<Kind, 'none'>, Method<unknown>> = {
  choice: choiceMethod,
  choices: choicesMethod,
  code: codeMethod,
  company: companyMethod,
  date: dateMethod,
  email: emailMethod,
  number: numberMethod,
  phone: phoneMethod,
  'short-text': shortTextMethod,
  'long-text': longTextMethod,
}
