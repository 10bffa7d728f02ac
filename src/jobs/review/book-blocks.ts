/** The rows of a workbook of pairs, case by case. */

import type { BookRow } from './read-review-book.ts'

export function* blocksOf(rows: readonly BookRow[]): Generator<readonly BookRow[]> {
  let block: BookRow[] = []
  for (const row of rows) {
    if (block.length > 0 && block[0]!.case !== row.case) {
      yield block
      block = []
    }
    block.push(row)
  }
  if (block.length > 0) yield block
}
