/** The country whose phones an export may write without a prefix. */

import type { Schema } from '../schema/field.ts'
import type { ColumnLayout } from '../schema/layout.ts'
import { surveyor } from '../standardise/survey.ts'
import type { Store } from '../store/store.ts'
import { everyRecord } from './export/export-records.ts'
import { cellsOfColumns } from './export/record-cells.ts'
import { columnsHeld, type ExportColumn, heldIn } from './export/record-columns.ts'

/** Rows that are surveyed when a file is opened (see `sheets/table.ts`); the store is surveyed over as many. */
const sampleRows = 2_000

/** The prefix of the only numbers that may lose it: without one of these no other export is asked for. */
const china = '+86'

/**
 * The country to write phones for when none is configured: the one that reading the export again will find by its text, so that a number
 * without a prefix comes back as the same number; null where that finds none.
 */
export function usualCountry(store: Store, schema: Schema): string | null {
  const records = first(everyRecord(store, schema.kind), sampleRows - 1)
  if (!records.some(({ values }) => Object.values(values).some((value) => value?.startsWith(china)))) return null
  const options = { language: 'en', phones: 'national', country: 'CN', options: 'zh' } as const
  // numbers of clusters say nothing of a country
  const held = columnsHeld(store, heldIn(records), schema, options).filter(({ of }) => of !== 'cluster')
  const { columns, fields, write } = cellsOfColumns(store, schema, options, held)
  const layout = { headerRow: 1, reason: 'first-row', firstDataRow: 2, columns: columns.map(columnLayout) } as const
  const survey = surveyor(schema, layout)
  for (const { id, values, extras } of records) {
    const own = fields.map((name) => values[name] ?? null)
    survey.add(write(id, own, 0, extras).map((cell) => cell ?? ''))
  }
  // Only China is told by the text alone, whatever the language of the headers; numbers of other countries are written with their prefix.
  const { country } = survey.context()
  return country === 'CN' ? country : null
}

function first<Item>(items: Iterable<Item>, most: number): Item[] {
  const taken: Item[] = []
  for (const item of items) {
    taken.push(item)
    if (taken.length === most) break
  }
  return taken
}

// The names in JSON: where their letters leave the sheet Chinese, headers in any language do.
function columnLayout({ key }: ExportColumn, index: number): ColumnLayout {
  return { index, header: key, field: null, certainty: 1, by: 'none', rivals: [], type: 'text' }
}
