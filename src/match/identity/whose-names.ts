/** Whose names a column holds: a column of names that may be a company's or a person's is told by what stands in it. */

import { whoseNames } from '../../schema/names-by-type.ts'
import { looksLikeCompanyName } from '../../standardise/company-name.ts'
import { givenNameGroups } from '../../standardise/names/nicknames.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { fold, hasHan } from '../text/fold.ts'

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
  let people = 0
  let givenNames = 0
  /** Family names are many, the trades of companies few. */
  const lastWords = new Set<string>()
  for (let id = 0; id < values.length; id += step) {
    const value = values[id]!
    looked++
    if (looksLikeCompanyName(value)) companies++
    if (hasHan(value)) inHan++
    if (isPersonLike(value)) people++
    if (value.split(/[ ,]+/).some((word) => givenNameGroups(fold(word)).length > 0)) givenNames++
    lastWords.add(value.slice(value.lastIndexOf(' ') + 1))
  }
  // not every company says its form of law, and hardly a person has one
  if (whose === 'companies' || companies * 5 > looked) return inHan * 2 > looked ? 'registered' : 'companies'
  if (people * 5 <= looked * 4) return null
  return givenNames * 4 > looked || looked < 50 || lastWords.size * 10 > looked ? 'people' : null
}

/** Two to four words of letters, or two to four Chinese characters: as a person is written. */
const isPersonLike = (value: string) =>
  /^\p{L}[\p{L}.'’-]*(?:,? \p{L}[\p{L}.'’-]*){1,3}$/u.test(value) || /^\p{Script=Han}{2,4}$/u.test(value)
