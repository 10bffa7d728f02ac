/** What a newer row changes in a record. Pure: values in, values out. */

import type { FieldName, Note } from '../../record.ts'
import type { StoredRecord } from '../../store/stored-record.ts'

export interface IncomingRow {
  /** Canonical values of the fields the sheet brings. */
  readonly values: ReadonlyMap<FieldName, string | null>
  /** The cells as found, of the fields that have a column. */
  readonly raw: ReadonlyMap<FieldName, string>
  readonly notes: Readonly<Record<FieldName, readonly Note[]>>
  readonly extras: Readonly<Record<string, string>>
}

export interface Difference {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * A field takes the new value when its cell differs from the sheet's earlier one. Where the cell is the same, the record keeps its value,
 * unless the same cell is now read differently and the field was never changed by a fix or by hand (`untouched`). A field that only other
 * columns fill is filled when empty, never emptied. A field that takes a new value loses the cell that a fix or a person wrote. The last
 * differences are those of `_extras`, `_notes` and `_cells`, as JSON.
 */
export function differences(
  record: StoredRecord,
  incoming: IncomingRow,
  untouched: (field: FieldName) => boolean,
  sheetExtras: Readonly<Record<string, string>> = {},
): Difference[] {
  const found: Difference[] = []
  const notes: Record<FieldName, readonly Note[]> = { ...record.notes }
  const cells: Record<FieldName, string> = { ...record.cells }
  for (const [name, after] of incoming.values) {
    const before = record.values[name] ?? null
    const cell = incoming.raw.get(name)
    if (name === 'customer_no' || before === after) continue
    if (cell === undefined ? before !== null : cell === record.sheetCells[name] && !untouched(name)) continue
    found.push({ name, before, after })
    delete notes[name]
    delete cells[name]
    if (incoming.notes[name] !== undefined) notes[name] = incoming.notes[name]
  }
  // A cell of the sheet's own columns that is as it was keeps what somebody wrote in its place.
  const newer = Object.entries(incoming.extras).filter(
    ([header, cell]) => !(Object.hasOwn(record.extras, header) && sheetExtras[header] === cell),
  )
  const extras = { ...record.extras, ...Object.fromEntries(newer) }
  const own = [
    { name: '_extras', before: textOf(record.extras), after: textOf(extras) },
    { name: '_notes', before: textOf(record.notes), after: found.length === 0 ? textOf(record.notes) : textOf(notes) },
    { name: '_cells', before: textOf(record.cells), after: textOf(cells) },
  ]
  return [...found, ...own.filter(({ before, after }) => before !== after)]
}

function textOf(object: object): string | null {
  return Object.keys(object).length === 0 ? null : JSON.stringify(object)
}
