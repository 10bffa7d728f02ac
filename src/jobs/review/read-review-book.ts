/** Reads a workbook that came back: what its rows say, in whatever order they stand. */

import { fault } from '../../errors.ts'
import { findInputs } from '../../read/inputs.ts'
import { openInput } from '../../read/open.ts'
import type { Sheet } from '../../read/sheet.ts'
import { bookHeads } from './book-words.ts'

export interface BookRow {
  /** Row in the worksheet; row 1 is the first. */
  readonly row: number
  /** Number of the case, and of the record in it. */
  readonly case: number
  readonly record: number
  /** The customer number. */
  readonly key: string
  readonly decision: string
  readonly keep: string
  readonly mark: string
}

/** Rows by case, then by record. Throws what reading throws, and REVIEW_BOOK_UNKNOWN for a workbook that `review --export` did not make. */
export async function readReviewBook(path: string): Promise<BookRow[]> {
  const [input] = await findInputs([path], '.')
  const { sheets } = await openInput(input!, {})
  for (const sheet of sheets) {
    const rows = await rowsIn(sheet)
    if (rows !== null) return rows.sort((a, b) => a.case - b.case || a.record - b.record)
  }
  throw fault('REVIEW_BOOK_UNKNOWN', { path })
}

const wanted = ['case', 'decision', 'keep', 'record', 'mark'] as const

/** Null where the sheet has not all of our columns. */
async function rowsIn(sheet: Sheet): Promise<BookRow[] | null> {
  let places: Record<(typeof wanted)[number], number> | null = null
  const rows: BookRow[] = []
  for await (const batch of sheet.rows())
    for (const { row, cells } of batch) {
      if (places === null) {
        places = placesOf(cells)
        if (places === null) return null
        continue
      }
      const { case: number, ...at } = places
      const [, name, record] = /^\s*(\d+)-(\d+)\s*$/.exec(cells[number] ?? '') ?? []
      const key = (cells[at.record] ?? '').trim()
      if (name === undefined || record === undefined || key === '') continue
      const [decision, keep, mark] = [at.decision, at.keep, at.mark].map((c) => (cells[c] ?? '').trim()) as [string, string, string]
      rows.push({ row, case: Number(name), record: Number(record), key, decision, keep, mark })
    }
  return places === null ? null : rows
}

function placesOf(cells: readonly string[]): Record<(typeof wanted)[number], number> | null {
  const isHead = (key: (typeof wanted)[number], cell: string) => cell.trim() === bookHeads[key].en || cell.trim() === bookHeads[key].zh
  const places = wanted.map((key) => cells.findIndex((cell) => isHead(key, cell)))
  if (places.includes(-1)) return null
  return Object.fromEntries(wanted.map((key, at) => [key, places[at]!])) as Record<(typeof wanted)[number], number>
}
