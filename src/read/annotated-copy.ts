/** A copy of a sheet in an annotated workbook: its last column says which row of which sheet each row is, and is no column of the sheet. */

import { type CopyOrigin, originOf, tagOf } from '../schema/copy-tag.ts'
import type { Breakage, RawRow, Sheet } from './sheet.ts'

interface CopyColumn {
  readonly index: number
  readonly origin: CopyOrigin
}

/** The column of the tags, by its title in the first rows; null for a sheet that is no copy. */
export function copyColumn(sample: readonly RawRow[]): CopyColumn | null {
  for (const { cells } of sample) {
    for (let index = cells.length - 1; index >= 0; index--) {
      const origin = originOf(cells[index]!)
      if (origin !== null) return { index, origin }
    }
  }
  return null
}

/** The rows without their tags, each with what its tag says. */
export function withoutTags(rows: readonly RawRow[], { index }: CopyColumn): RawRow[] {
  return rows.flatMap((row) => {
    const text = row.cells[index] ?? ''
    if (text === '') return [row]
    const cells = row.cells.slice()
    cells[index] = ''
    if (cells.every((cell) => cell === '')) return [] // only the tag is left of it
    const tag = tagOf(text)
    if (tag === null) return [{ ...row, cells }]
    if (tag.hash !== null) return [{ ...row, cells, origin: tag.hash }]
    return [{ ...row, cells, broken: { reason: tag.broken as Breakage, raw: cells.join('\t').trimEnd() }, origin: Number.NaN }]
  })
}

/** The sheet as it is without its tags. */
export function asCopy(sheet: Sheet, column: CopyColumn): Sheet {
  return {
    ...sheet,
    copyOf: column.origin,
    async *rows() {
      for await (const batch of sheet.rows()) yield withoutTags(batch, column)
    },
  }
}
