/** The language of a sheet, by its headers: in it its records are written back. */

import type { Language } from '../errors.ts'
import type { FieldName } from '../record.ts'

/** null where the headers are field ids or there is none that means a field: then the sheet is of no language. Kana and hangul are not Chinese. */
export function sheetLanguage(columns: readonly { readonly header: string; readonly field: FieldName | null }[]): Language | null {
  const mapped = columns.filter(({ header, field }) => field !== null && header !== field)
  if (mapped.length === 0) return null
  if (columns.some(({ header }) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(header))) return 'en'
  return mapped.filter(({ header }) => /\p{Script=Han}/u.test(header)).length * 2 >= mapped.length ? 'zh' : 'en'
}
