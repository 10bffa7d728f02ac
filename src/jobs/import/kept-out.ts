/** Rows of a sheet whose records a person took out: they are kept out, with their text, and counted. */

import type { RawRow } from '../../read/sheet.ts'
import type { SheetKind } from '../../schema/field.ts'
import type { RowApart } from '../../store/quarantine.ts'
import type { Store } from '../../store/store.ts'
import type { PackedRows } from './packed-rows.ts'

export interface KeptOut {
  /** The very row of a record that was taken out: of several equal rows so many as records of them were. Asked before a row is matched. */
  isRow(hash: number): boolean
  /** A row that no record was found for, with the key of one that was taken out. */
  isKey(key: string | null): boolean
}

/** Null where no record of the source was ever taken out. */
export function keptOut(store: Store, kind: SheetKind, source: number): KeptOut | null {
  const rows = store.removedRows.of(kind, source)
  if (rows.length === 0) return null
  const left = new Map<number, number>()
  for (const { hash } of rows) left.set(hash, (left.get(hash) ?? 0) + 1)
  const keys = new Set(rows.map(({ key }) => key))
  return {
    isRow(hash) {
      const count = left.get(hash) ?? 0
      if (count > 0) left.set(hash, count - 1)
      return count > 0
    },
    isKey: (key) => key !== null && keys.has(key),
  }
}

/** A packed row as it is kept in quarantine. */
export function rowApart({ cells, places }: PackedRows, at: number): RowApart {
  const row: Omit<RawRow, 'aside'> = { row: places[at * 2]!, line: places[at * 2 + 1]!, cells: JSON.parse(cells[at]!) as string[] }
  return { ...row, aside: 'removed' }
}
