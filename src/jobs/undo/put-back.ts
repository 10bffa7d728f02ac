/** The columns of a record after some of its places are put back to what they were before a run. */

import { isDeepStrictEqual } from 'node:util'
import { headerOf } from '../../merge/member.ts'
import type { LoggedChange } from '../../store/changes.ts'
import type { Store } from '../../store/store.ts'
import { objectText, storedValue } from '../../store/stored-json.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { Place } from '../record-log/atoms.ts'
import type { RecordLog } from '../record-log/record-log.ts'
import type { Restored } from './restored.ts'

type Objects = Record<'_notes' | '_cells' | '_extras', Record<string, unknown>>

/**
 * @param own the run's entries in the record's log
 * @param back the places to put back; where the record stands on another row by then, their fields keep the cells they had
 */
export function putBack(
  store: Store,
  record: StoredRecord,
  own: readonly LoggedChange[],
  log: RecordLog,
  run: number,
  back: ReadonlySet<Place>,
): Restored['columns'] {
  const columns: { name: string; before: string | null; after: string | null }[] = []
  const now: Objects = { _notes: record.notes, _cells: record.cells, _extras: record.extras }
  const then: Objects = { _notes: { ...record.notes }, _cells: { ...record.cells }, _extras: { ...record.extras } }
  for (const place of back) {
    for (const [column, before] of log.before(run, place)) {
      const colon = column.indexOf(':')
      if (column === '_row') columns.push({ name: column, before: String(record.rowId), after: before })
      else if (column === '_into') columns.push({ name: column, before: record.into === null ? null : String(record.into), after: before })
      else if (colon < 0) columns.push({ name: column, before: record.values[column] ?? null, after: before })
      else {
        const [name, key] = [column.slice(0, colon) as keyof Objects, column.slice(colon + 1)]
        if (before === null) delete then[name][key]
        else then[name][key] = storedValue(before)
      }
    }
  }
  const row = Number(log.before(run, '_row').get('_row') ?? record.rowId)
  if (!back.has('_row') && row !== record.rowId) Object.assign(then._cells, oldCells(store, record, row, back, then._cells))
  for (const name of Object.keys(now) as (keyof Objects)[])
    if (!isDeepStrictEqual(now[name], then[name]))
      columns.push({ name, before: objectText(now[name]), after: asNoted(own, name, then[name]) })
  // a value that is what it was before is put back, too: the log then says that the run no longer holds there
  return columns.filter(({ name, before, after }) => before !== after || !name.startsWith('_'))
}

/** Cells of a row that the record stood on, for fields that are put back, have no cell of their own and stand otherwise in the row it keeps. */
function oldCells(
  store: Store,
  { sheetCells }: StoredRecord,
  row: number,
  back: ReadonlySet<Place>,
  written: object,
): Record<string, string> {
  const { file, cells } = store.rows.get(row)
  const old = new Map(store.files.get(file).columns.map(([index, , field]) => [field, cells[index] ?? '']))
  const fields = [...back].filter((place) => headerOf(place) === null && !place.startsWith('_') && !Object.hasOwn(written, place))
  return Object.fromEntries(
    fields.flatMap((field) => {
      const cell = old.get(field) ?? ''
      return cell === (sheetCells[field] ?? '') ? [] : [[field, cell]]
    }),
  )
}

/** The JSON text that the run found, byte for byte, where it means the same; else a new one, whose names may be in another order. */
function asNoted(own: readonly LoggedChange[], name: string, object: Record<string, unknown>): string | null {
  const noted = own.find(({ field }) => field === name)?.before
  return noted != null && isDeepStrictEqual(storedValue(noted), object) ? noted : objectText(object)
}
