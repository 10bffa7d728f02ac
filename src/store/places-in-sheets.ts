/** Where many records stand in their sheets: each block of raw rows is read once, in the order in which the blocks lie. A hot path. */

import type { SheetKind } from '../schema/field.ts'
import type { Connection } from './connection.ts'
import type { FileStore } from './files.ts'
import { inBatches } from './in-batches.ts'
import { quoted, recordKey } from './names.ts'
import type { RawRowStore } from './raw-rows.ts'

export interface PlaceInSheet {
  /** The customer number, else the record's key in its sheet. */
  readonly key: string
  readonly source: string
  readonly file: string
  readonly sheet: string | null
  readonly row: number
}

/** Makes the function that finds records by their ids, also those that were merged or taken out; ids that no record has are left out. */
export function placesInSheets(
  db: Connection,
  kind: SheetKind,
  files: FileStore,
  rows: RawRowStore,
): (ids: readonly number[]) => ReadonlyMap<number, PlaceInSheet> {
  return (ids) => {
    const some = db
      .prepare<[string], [id: number, rowId: number, key: string]>(
        `SELECT _id, _row, ${recordKey(kind)} FROM ${quoted(kind)} WHERE _id IN (SELECT value FROM json_each(?))`,
      )
      .raw()
    const found = inBatches(ids).flatMap((batch) => some.all(JSON.stringify(batch)))
    found.sort(([, a], [, b]) => a - b)
    const places = rows.places(found.map(([, rowId]) => rowId))
    return new Map(
      found.map(([id, , key], at) => {
        const { source, path, sheet } = files.get(places.file[at]!)
        return [id, { key, source, file: path, sheet, row: places.row[at]! }]
      }),
    )
  }
}
