/** The records as a night writes them: like the sheet they came from where that is wanted, else in all their columns. */

import type { Language } from '../errors.ts'
import type { Schema } from '../schema/field.ts'
import { mostInWorkbook, type NightOutput, type NightSettings } from '../schema/night-settings.ts'
import type { Store } from '../store/store.ts'
import { type ExportTable, recordTable } from './export/export-records.ts'
import { likeSource } from './export/like/like-source.ts'
import { onlySource, sheetOfSource, textFormOf } from './export/like/sheet-of-source.ts'
import type { WriteTableOptions } from './export/write-table.ts'
import { languageOfStore } from './language-of-store.ts'

/** Files with records that the settings ask for, and those left out because they would be very large. */
export function recordFiles(
  store: Store,
  { outputs }: NightSettings,
  usual: readonly NightOutput[],
): { readonly written: readonly NightOutput[]; readonly left: readonly NightOutput[] } {
  const files = (outputs ?? usual).filter((name) => name.startsWith('customers.'))
  if (outputs !== null || store.records.count() <= mostInWorkbook) return { written: files, left: [] }
  return { written: files.filter((name) => name !== 'customers.xlsx'), left: files.filter((name) => name === 'customers.xlsx') }
}

/** The table of records for a file, and how the file is written: like the sheet where that is wanted. Throws UNKNOWN_SOURCE for a source that `run.like` names and the store does not know. */
export function recordsOfNight(
  store: Store,
  schema: Schema,
  { like }: NightSettings,
  { language, country }: { readonly language: Language; readonly country: string | null },
): { readonly table: (name: NightOutput) => ExportTable; readonly form: (name: NightOutput) => Partial<WriteTableOptions> } {
  const words = languageOfStore(store, schema.kind, language)
  const sheet = like === 'off' ? null : like === 'auto' ? onlySource(store, schema) : sheetOfSource(store, schema, like)
  const presentation = { language: words, phones: 'national', country } as const
  const isForPeople = (name: NightOutput) => /\.(?:csv|xlsx)$/.test(name)
  return {
    table(name) {
      if (isForPeople(name) && sheet !== null) return likeSource(store, schema, sheet, country).table
      return recordTable(store, schema, { ...presentation, options: isForPeople(name) ? words : 'code' })
    },
    form(name) {
      if (sheet === null || !isForPeople(name)) return {}
      return name.endsWith('.csv') ? textFormOf(sheet) : sheet.sheet === null ? {} : { name: sheet.sheet }
    },
  }
}
