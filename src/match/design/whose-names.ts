/** Whose names a column holds: a column of names that may be a company's or a person's is told by what stands in it. */

import { whoseNames } from '../../schema/names-by-type.ts'
import { looksLikeCompanyName } from '../../standardise/company-name.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { hasHan } from '../text/fold.ts'

/** `registered`: companies in Chinese characters. */
export type Named = 'people' | 'companies' | 'registered'

/** Read over at most 500 of its values; null where they are no names. */
export function namedIn({ type, values }: EncodedColumn): Named | null {
  const whose = whoseNames(type)
  if (whose === 'people' || whose === null) return whose
  const step = Math.max(1, Math.floor(values.length / 500))
  let looked = 0
  let companies = 0
  let inHan = 0
  let digits = 0
  for (let id = 0; id < values.length; id += step) {
    const value = values[id]!
    looked++
    if (looksLikeCompanyName(value)) companies++
    if (hasHan(value)) inHan++
    if (/\d/.test(value)) digits++
  }
  // not every company says its form of law, and hardly a person has one
  if (whose === 'companies' || companies * 5 > looked) return inHan * 2 > looked ? 'registered' : 'companies'
  return digits * 10 < looked ? 'people' : null
}
