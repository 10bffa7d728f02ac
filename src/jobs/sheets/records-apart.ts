/** The first rows of a sheet laid out: by which schema, under which headers, and which of them are no records. */

import type { LayoutOptions } from '../../read/find-layout.ts'
import { type FoundLayout, keyLayout, sheetLayout } from '../../read/own-layout.ts'
import { marker, withAside } from '../../read/set-aside/set-aside.ts'
import type { RawRow, Sheet } from '../../read/sheet.ts'
import type { Schema } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import type { Standard } from '../../schema/standards/definition.ts'
import { type Chosen, heldTo, standardFor, standardNamed } from '../../schema/standards/standards.ts'
import { knownOf } from './aside-rows.ts'

interface ApartOptions extends LayoutOptions {
  readonly keepAll?: boolean | undefined
  readonly standard?: string | undefined
}

/** The layout of some rows, and the schema they are held to. */
interface Laid {
  readonly chosen: Chosen
  readonly held: Schema
  readonly found: FoundLayout
}

/** Lays rows out by the schema their headers choose. */
function layer(sheet: Sheet, schema: Schema, options: ApartOptions): (rows: readonly RawRow[], headerRow?: number) => Laid {
  const layoutOf = sheet.detection.format === 'json' ? keyLayout : sheetLayout
  return (rows, headerRow) => {
    const lay = (held: Schema, system?: Standard) =>
      layoutOf(rows, held, { ...options, headerRow: options.headerRow ?? headerRow, ...(system === undefined ? {} : { system }) })
    const plain = lay(schema)
    const chosen = chooseStandard(plain.layout, schema, options)
    const held = heldTo(schema, chosen.standard)
    return { chosen, held, found: chosen.standard === null ? plain : lay(held, chosen.standard) }
  }
}

/** The sheet with the rows marked that are no records, its first rows without them, and how these are laid out. */
export function recordsApart(
  sheet: Sheet,
  first: readonly RawRow[],
  schema: Schema,
  options: ApartOptions,
): Laid & { sheet: Sheet; sample: readonly RawRow[] } {
  const lay = layer(sheet, schema, options)
  const laid = lay(first)
  if (options.keepAll === true || sheet.detection.format === 'json') return { sheet, sample: first, ...laid }
  const { layout } = laid.found
  const judged = { layout, sample: first }
  const known = knownOf(laid.held)
  const sample = marker(judged, known)(first).filter(({ aside }) => aside === undefined)
  // Hints and sums among the cells say nothing of what a column means.
  const better = sample.length === first.length ? laid : lay(sample, layout.headerRow)
  const found = { ...better.found, layout: { ...better.found.layout, reason: layout.reason, firstDataRow: layout.firstDataRow } }
  return { ...better, found, sheet: withAside(sheet, judged, known), sample }
}

function chooseStandard(layout: Layout, schema: Schema, { standard: asked }: ApartOptions): Chosen {
  if (asked === undefined || schema.kind !== 'customers') return { standard: null, why: 'own', headers: [] }
  return asked === 'auto' ? standardFor(layout.columns, schema) : { standard: standardNamed(asked) ?? null, why: 'own', headers: [] }
}
