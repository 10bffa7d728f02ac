/** The language that records are exported in: that of the source they came from. */

import type { Language } from '../errors.ts'
import type { SheetKind } from '../schema/field.ts'
import { sheetLanguage } from '../schema/sheet-language.ts'
import type { Store } from '../store/store.ts'

/** The language of the imported sheets' headers; `otherwise` where they are in two languages or in none. */
export function languageOfStore(store: Store, kind: SheetKind, otherwise: Language): Language {
  const undone = new Set(store.runs.list().flatMap(({ run, state }) => (state === 'undone' ? [run] : [])))
  const files = store.files.list().filter((file) => file.kind === kind && !undone.has(file.run))
  const languages = new Set(files.flatMap(({ columns }) => sheetLanguage(columns.map(([, header, field]) => ({ header, field }))) ?? []))
  const [only] = languages
  return only !== undefined && languages.size === 1 ? only : otherwise
}
