/** Rows of a workbook of ours that came back, by the titles of its columns: in whatever order rows and columns stand. */

import { findInputs } from '../../read/inputs.ts'
import { openInput } from '../../read/open.ts'
import type { Sheet } from '../../read/sheet.ts'
import type { Words } from '../../words.ts'

export interface FoundRow<Key extends string> {
  /** Row in the worksheet; row 1 is the first. */
  readonly row: number
  readonly cells: Readonly<Record<Key, string>>
}

/** The rows below the first line of the first worksheet that has all of these columns; null where none has. Throws what reading throws. */
export async function bookRows<Key extends string>(path: string, heads: Readonly<Record<Key, Words>>): Promise<FoundRow<Key>[] | null> {
  const [input] = await findInputs([path], '.')
  const { sheets } = await openInput(input!, {})
  for (const sheet of sheets) {
    const rows = await rowsIn(sheet, heads)
    if (rows !== null) return rows
  }
  return null
}

async function rowsIn<Key extends string>(sheet: Sheet, heads: Readonly<Record<Key, Words>>): Promise<FoundRow<Key>[] | null> {
  const keys = Object.keys(heads) as Key[]
  let places: number[] | null = null
  const rows: FoundRow<Key>[] = []
  for await (const batch of sheet.rows())
    for (const { row, cells } of batch) {
      if (places !== null) {
        const own = places
        rows.push({ row, cells: Object.fromEntries(keys.map((key, at) => [key, (cells[own[at]!] ?? '').trim()])) as Record<Key, string> })
        continue
      }
      places = keys.map((key) => cells.findIndex((cell) => cell.trim() === heads[key].en || cell.trim() === heads[key].zh))
      if (places.includes(-1)) return null
    }
  return places === null ? null : rows
}
