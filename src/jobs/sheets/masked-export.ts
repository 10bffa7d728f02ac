/** Whether a sheet is an export of our own with its personal values masked. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import { strictMasker } from '../../check/mask/masker.ts'
import type { RawRow } from '../../read/sheet.ts'
import type { Schema } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import { looksMasked } from '../../standardise/masked-cell.ts'

/** Of ten personal cells at most one may be plain: a person may have added a row since. */
const plainShare = 0.1

/**
 * Its headers are the names that an export gives to fields, and what is personal in its first rows is masked as we mask it. A sheet that another
 * system masked has other headers, or values that stay plain.
 */
export function isMaskedExport(sample: readonly RawRow[], layout: Layout, schema: Schema): boolean {
  const rows = sample.filter(({ row, aside, broken }) => row >= layout.firstDataRow && aside === undefined && broken === undefined)
  const isMasked = (row: RawRow) => layout.columns.some(({ index }) => looksMasked(row.cells[index] ?? ''))
  if (!rows.some(isMasked)) return false
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const columns = layout.columns.map(({ index, header, field }) => {
    const known = field === null ? undefined : fields.get(field)
    return { index, header, place: known ?? extraPlace(header), names: known && [known.name, known.label.en, known.label.zh] }
  })
  const named = columns.filter(({ names }) => names !== undefined)
  if (named.length === 0 || !named.every(({ header, names }) => names?.includes(header.trim()))) return false
  let [masked, plain] = [0, 0]
  for (const { cells } of rows) {
    for (const { index, place } of columns) {
      const cell = cells[index] ?? ''
      if (looksMasked(cell)) masked++
      else if (strictMasker.cell(cell, place) !== cell) plain++
    }
  }
  return plain <= masked * plainShare
}
