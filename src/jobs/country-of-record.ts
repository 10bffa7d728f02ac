/** The country whose phones a record has without a prefix: what its sheet would be read with. */

import type { Schema } from '../schema/field.ts'
import type { Layout } from '../schema/layout.ts'
import { countryOfPoints, decisive, rowSigns } from '../standardise/country/row-signs.ts'
import { surveyor } from '../standardise/survey.ts'
import type { Store } from '../store/store.ts'
import type { StoredRecord } from '../store/stored-record.ts'
import { everyRecord } from './export/export-records.ts'

/** Rows that are surveyed when a file is opened (see `sheets/table.ts`); a source is surveyed over as many. */
const sampleRows = 2_000

/** Points by which a record is believed against the country configured. */
const againstConfigured = 4

/**
 * The country that the record's own cells speak for, its column of countries first, else the one configured, else that of its source's rows; null where
 * none is plain.
 * @param configured the country of crm-clean.yaml
 */
export function countryOfRecord(store: Store, schema: Schema, record: StoredRecord, configured: string | null): string | null {
  const { columns } = store.files.get(record.fileId)
  const types = new Map(schema.fields.map(({ name, type }) => [name, type]))
  const layout: Layout = {
    headerRow: 1,
    reason: 'first-row',
    firstDataRow: 2,
    columns: columns.map(([index, header, field]) => ({
      index,
      header,
      field,
      certainty: 1,
      by: 'none',
      rivals: [],
      type: types.get(field ?? '') ?? 'text',
    })),
  }
  const cells: string[] = []
  for (const [index, header, field] of columns) cells[index] = (field === null ? record.extras[header] : record.values[field]) ?? ''
  const points = rowSigns(layout, types)(cells)
  const own = countryOfPoints(points, configured === null ? [] : [configured])
  if (own !== null && own.points >= (configured === null ? decisive : againstConfigured)) return own.country
  if (configured !== null) return configured
  const survey = surveyor(schema, layout)
  let rows = 0
  for (const { source, rowId, fileId } of everyRecord(store)) {
    if (source !== record.source || fileId !== record.fileId) continue
    survey.add(store.rows.get(rowId).cells)
    if (++rows === sampleRows) break
  }
  const { country } = survey.context()
  return countryOfPoints(points, country === null ? [] : [country])?.country ?? country
}
