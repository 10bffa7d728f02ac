/** Which comparison fits a column: by its type, and where the contents say otherwise, by them. */

import type { FieldType } from '../../schema/field.ts'
import { parseCompanyName } from '../../standardise/company-name.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { hasHan } from '../text/fold.ts'
import { type Contents, contentsOf, isIdentifier } from './contents.ts'
import { few, kindOfFew } from './few-records.ts'
import { type Kind, kinds, methods } from './kind.ts'

/** The comparison a column calls for; null where the column cannot be evidence (empty, constant, or a running number). */
export function kindOf(column: EncodedColumn, size: number): Kind | null {
  if (size < few) return kindOfFew(column, size, () => kindThatFits(column.type, contentsOf(column.values)))
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
    (isIdentifier(column.type) || contents.numbers > 0.95)
  )
    return null
  const fitting = kindThatFits(column.type, contents)
  // few addresses are addresses still
  if (fitting === 'email') return fitting
  if (column.type === 'choices') return 'choices'
  if (distinct <= 30 && contents.digits < 0.5) return 'choice'
  if (column.type === 'choice' && distinct <= 200) return 'choice'
  return fitting
}

/** The first kind that fits. */
function kindThatFits(type: FieldType, contents: Contents): Kind {
  return kinds.find((kind) => methods[kind].fits?.(type, contents) === true) ?? 'long-text'
}

/** The comparison of a column that is all there is to compare, in place of `kind`; null where nothing better is known than `kind`. */
export function kindAlone(column: EncodedColumn, kind: Kind): Kind | null {
  return methods[kind].traits?.text === true && holdsCompanyNames(column) ? 'company' : null
}

/** Whether a column of texts holds Chinese company names, a good part of them in full: read over at most 500 of its values. */
function holdsCompanyNames({ type, values }: EncodedColumn): boolean {
  if (!['company', 'party', 'text'].includes(type)) return false
  const step = Math.max(1, Math.floor(values.length / 500))
  let looked = 0
  let full = 0
  for (let id = 0; id < values.length; id += step) {
    const value = values[id]!
    looked++
    if (hasHan(value) && value.length > 4 && parseCompanyName(value).legalForm !== null) full++
  }
  return full >= looked / 5
}
