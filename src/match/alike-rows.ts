/** Rows that another row equals in all that tells customers apart: where most are so, no comparison can say who is who. */

import { mix } from './arrays/hash.ts'
import type { EncodedColumn } from './columns/encode.ts'

/** How many rows there are of which another one holds the same. @param aside columns that say nothing of the customer */
export function alikeRows(columns: readonly EncodedColumn[], size: number, aside: readonly string[]): number {
  const telling = columns.filter(({ name }) => !aside.includes(name))
  if (telling.length === 0) return 0
  const rows = new Uint32Array(size)
  for (const { ids } of telling) for (let row = 0; row < size; row++) rows[row] = mix(rows[row]!, ids[row]!)
  rows.sort()
  let alike = 0
  for (let at = 0; at < size; at++) if (rows[at] === rows[at - 1] || rows[at] === rows[at + 1]) alike++
  return alike
}
