/** The headers of every language, each word for one field. */

import type { FieldName } from '../../record.ts'
import { chinese } from './chinese.ts'
import { czech } from './czech.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { indonesian } from './indonesian.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import { swedish } from './swedish.ts'
import { turkish } from './turkish.ts'
import { vietnamese } from './vietnamese.ts'

// A word that stands in several lists means the field of the earlier one: `Firma` is the company, not the signature.
const languages = [
  chinese,
  english,
  german,
  french,
  spanish,
  japanese,
  portuguese,
  italian,
  dutch,
  polish,
  turkish,
  russian,
  korean,
  vietnamese,
  czech,
  swedish,
  indonesian,
]

/** A word without case, accents, spaces and marks. */
const withoutMarks = (word: string) =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The headers that mean a field, those of the earlier languages first. */
export function headersOf(field: FieldName): readonly string[] {
  return byField.get(field) ?? []
}

const byField = collected()

function collected(): ReadonlyMap<FieldName, readonly string[]> {
  const owners = new Map<string, FieldName>()
  const lists = new Map<FieldName, string[]>()
  for (const language of languages) {
    for (const [field, words] of Object.entries(language)) {
      for (const word of words) {
        const same = withoutMarks(word)
        if ((owners.get(same) ?? field) !== field) continue
        owners.set(same, field)
        lists.set(field, [...(lists.get(field) ?? []), word])
      }
    }
  }
  return lists
}
