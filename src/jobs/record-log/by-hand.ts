/** Which values of a record a person wrote: imports keep them, fixes leave them alone. */

import { headerOf } from '../../merge/member.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import type { Place } from './atoms.ts'
import { recordLogWhenAsked } from './record-log.ts'

/** Commands by which a person writes values. */
export const hands: ReadonlySet<string> = new Set(['edit', 'review'])

/**
 * Whether a person wrote the value that a place holds now: by an edit, in a corrected copy of a sheet, or in a record of their own. The log is
 * read when the first question comes.
 */
export function byHandIn(
  store: Store,
  kind: SheetKind,
  record: StoredRecord,
  logOf = recordLogWhenAsked(store, kind, record.id),
): (place: Place) => boolean {
  return (place) => {
    const log = logOf()
    const entry = log.inForce(place)
    if (entry === null) return log.madeBy?.command === 'add' && (record.sheetCells[place] ?? '') !== ''
    if (hands.has(entry.command)) return true
    // An import writes a cell in place of the sheet's where a person corrected it in a copy, or where another source gave it.
    const isInPlace = Object.hasOwn(record.cells, place) || (headerOf(place) !== null && !log.placesOf(entry.run).includes('_row'))
    return entry.command === 'import' && isInPlace && store.sourceRows.rowIn(entry.run, kind, record.id) === null
  }
}
