/** What a newer row changes in a record. Pure: values in, values out. */

import { extraName } from '../../merge/member.ts'
import type { FieldName, Note } from '../../record.ts'
import { objectText } from '../../store/stored-json.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { SourceCells } from './source-cells.ts'
import { wordsReplaced } from './words-replaced.ts'

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

/** A cell that differs from what its source last said, and meets what a person wrote. */
export interface Contested {
  /** A field, or `_extras:<header>`. */
  readonly place: string
  /** What the cell means. */
  readonly value: string | null
}

/** What is known of a record besides its values. */
export interface RecordFacts {
  /** What the row's source last said of it. */
  readonly last: Pick<SourceCells, 'cell' | 'extra'>
  /** The record is made from a row of another source: what this one brings stands in cells of its own, and the row stays. */
  readonly isOther: boolean
  /** The value was made from this same cell, which is read in another way now, and nobody changed the field since. */
  readonly readAnew: (field: FieldName, cell: string) => boolean
  /** A person wrote the value at a place, a field or `_extras:<header>`. */
  readonly byHand: (place: string) => boolean
}

export interface RowDifferences {
  /** The last ones are those of `_extras`, `_notes` and `_cells`, as JSON. */
  readonly found: readonly Difference[]
  readonly contested: readonly Contested[]
  /** Places whose cells differ from what the source last said, whatever came of it. */
  readonly moved: readonly string[]
}

/** What a row changes in its record. */
export interface RowChange extends RowDifferences {
  /** The row's place among those it came with. */
  readonly at: number
  readonly record: StoredRecord
  /** The record is made from a row of another source. */
  readonly isOther: boolean
  /** The record as a person corrected it, in place of what was found. */
  readonly now?: StoredRecord
}

/**
 * A field takes the new value when its cell differs from what the same source last said; where a person wrote the value, the person's stays and
 * the cell is contested. A cell that says nothing on first contact empties nothing. A field that only other columns fill is filled when empty,
 * never emptied, but for words that came with a value that is another now.
 */
export function differences(record: StoredRecord, incoming: IncomingRow, facts: RecordFacts): RowDifferences {
  const { last, isOther, readAnew, byHand } = facts
  const found: Difference[] = []
  const contested: Contested[] = []
  const moved: string[] = []
  const notes: Record<FieldName, readonly Note[]> = { ...record.notes }
  const cells: Record<FieldName, string> = { ...record.cells }
  for (const [name, after] of incoming.values) {
    if (name === 'customer_no') continue
    const before = record.values[name] ?? null
    const cell = incoming.raw.get(name)
    const was = last.cell(name)
    const isMoved = cell !== undefined && cell !== was
    if (isMoved) moved.push(name)
    if (before === after) continue
    if (cell === undefined ? before !== null || byHand(name) : !isMoved && !readAnew(name, cell)) continue
    if (was === undefined && after === null && saysNothing(cell, incoming.notes[name])) continue
    if (isMoved && byHand(name)) {
      contested.push({ place: name, value: after })
      continue
    }
    found.push({ name, before, after })
    delete notes[name]
    delete cells[name]
    if (isOther && cell !== undefined) cells[name] = cell
    if (incoming.notes[name] !== undefined) notes[name] = incoming.notes[name]
  }
  found.push(...wordsReplaced(record, incoming, found, notes, byHand))
  const extras: Record<string, string> = { ...record.extras }
  for (const [header, cell] of Object.entries(incoming.extras)) {
    const was = last.extra(header)
    if (cell === was && Object.hasOwn(extras, header)) continue
    const place = extraName(header)
    if (cell !== was) moved.push(place)
    if (cell === (extras[header] ?? '') || (was === undefined && cell === '')) extras[header] ??= cell
    else if (Object.hasOwn(extras, header) && byHand(place)) contested.push({ place, value: cell === '' ? null : cell })
    else extras[header] = cell
  }
  const own = [
    { name: '_extras', before: objectText(record.extras), after: objectText(extras) },
    { name: '_notes', before: objectText(record.notes), after: found.length === 0 ? objectText(record.notes) : objectText(notes) },
    { name: '_cells', before: objectText(record.cells), after: objectText(cells) },
  ]
  return { found: [...found, ...own.filter(({ before, after }) => before !== after)], contested, moved }
}

/** An empty cell, or a filler such as `无`. */
function saysNothing(cell: string | undefined, notes: readonly Note[] = []): boolean {
  return (cell ?? '').trim() === '' || notes.some(({ kind }) => kind === 'placeholder')
}
