/** A row without its masked cells where the record knows the value: such a cell says less than the record, and takes nothing from it. */

import { extraName, headerOf } from '../../merge/member.ts'
import type { FieldName } from '../../record.ts'
import { looksMasked } from '../../standardise/masked-cell.ts'
import { objectText, storedObject } from '../../store/stored-json.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { Difference, IncomingRow } from './changed-fields.ts'

export interface UnmaskedRow {
  /** The row as it came where no cell is left out. */
  readonly row: IncomingRow
  /** The cells left out, by place: a field, or `_extras:<header>`. */
  readonly left: ReadonlyMap<string, string>
}

export function unmaskedRow(record: StoredRecord, row: IncomingRow): UnmaskedRow {
  const isKnown = (value: string | null | undefined) => value != null && value !== '' && !looksMasked(value)
  const left = new Map<string, string>()
  for (const [name, cell] of row.raw) if (looksMasked(cell) && isKnown(record.values[name])) left.set(name, cell)
  for (const [header, cell] of Object.entries(row.extras)) {
    if (looksMasked(cell) && isKnown(record.extras[header])) left.set(extraName(header), cell)
  }
  if (left.size === 0) return { row, left }
  const without = <Value>(cells: ReadonlyMap<FieldName, Value>) => new Map([...cells].filter(([name]) => !left.has(name)))
  const extras = Object.fromEntries(Object.entries(row.extras).filter(([header]) => !left.has(extraName(header))))
  return { row: { values: without(row.values), raw: without(row.raw), notes: row.notes, extras }, left }
}

/** The differences with the cells from which the record's values were made, where masked ones stand in the row that it is made from now on. */
export function cellsKept(found: readonly Difference[], record: StoredRecord, { left }: UnmaskedRow): readonly Difference[] {
  const names = [...left.keys()].filter((place) => headerOf(place) === null && record.cells[place] === undefined)
  if (names.length === 0) return found
  const own = found.find(({ name }) => name === '_cells')
  const cells: Record<string, unknown> = { ...(own === undefined ? record.cells : storedObject(own.after)) }
  for (const name of names) cells[name] = record.raw[name] ?? ''
  const kept = { name: '_cells', before: objectText(record.cells), after: objectText(cells) }
  return [...found.filter(({ name }) => name !== '_cells'), kept]
}

/** How many of the cells left out are news: not those that the source, or the sheet a copy was made from, had before. */
export function newlyMasked(
  { left }: UnmaskedRow,
  was: { field(name: FieldName): string | undefined; extra(header: string): string | undefined },
) {
  return [...left].filter(([place, cell]) => {
    const header = headerOf(place)
    return cell !== (header === null ? was.field(place) : was.extra(header))
  }).length
}
