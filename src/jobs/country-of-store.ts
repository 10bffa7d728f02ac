/** The country whose phones an export may write without a prefix. */

import type { Schema } from '../schema/field.ts'
import type { ColumnLayout } from '../schema/layout.ts'
import { surveyor } from '../standardise/survey.ts'
import type { Store } from '../store/store.ts'
import type { ExportColumn } from './export/export-columns.ts'
import { recordTable } from './export/export-records.ts'

/** Rows that are surveyed when a file is opened (see `sheets/table.ts`); the store is surveyed over as many. */
const sampleRows = 2_000

/**
 * The country to write phones for when none is configured: the one that reading the export again will find by its text, so that a number
 * without a prefix comes back as the same number; null where that finds none.
 */
export function usualCountry(store: Store, schema: Schema): string | null {
  const { columns, rows } = recordTable(store, schema, { language: 'en', phones: 'e164', country: null, options: 'zh' })
  const layout = { headerRow: 1, reason: 'first-row', firstDataRow: 2, columns: columns.map(columnLayout) } as const
  const survey = surveyor(schema, layout)
  let row = 0
  for (const cells of rows) {
    survey.add(cells.map((cell) => cell ?? ''))
    if (++row === sampleRows - 1) break
  }
  // Only China is told by the text alone, whatever the language of the headers; numbers of other countries are written with their prefix.
  const { country } = survey.context()
  return country === 'CN' ? country : null
}

// The names in JSON: where their letters leave the sheet Chinese, headers in any language do.
function columnLayout({ key }: ExportColumn, index: number): ColumnLayout {
  return { index, header: key, field: null, certainty: 1, by: 'none', rivals: [], type: 'text' }
}
