/**
 * Records that say the same thing in two columns (a private customer's name as company and as contact). Where both records of a pair
 * do, the second column is no further evidence. Plain and fast.
 */

import type { EncodedColumn } from './columns.ts'
import { tuning } from './tuning.ts'

/** Of each column: 1 for every record in which it repeats an earlier column; null for a column that never does. */
export type Echoes = readonly (Uint8Array | null)[]

export function echoesOf(columns: readonly EncodedColumn[], isText: readonly boolean[], size: number): Echoes {
  const step = Math.max(1, Math.floor(size / tuning.sampledRecords))
  return columns.map((column, c) => {
    if (!isText[c]) return null
    let echoes: Uint8Array | null = null
    for (let d = 0; d < c; d++) {
      if (!isText[d]) continue
      const other = columns[d]!
      const repeats = (i: number) => {
        const a = column.ids[i]!
        const b = other.ids[i]!
        return a >= 0 && b >= 0 && column.values[a] === other.values[b]
      }
      let seen = 0
      for (let i = 0; i < size; i += step) if (repeats(i)) seen++
      if (seen < 3) continue
      echoes ??= new Uint8Array(new SharedArrayBuffer(size))
      for (let i = 0; i < size; i++) if (repeats(i)) echoes[i] = 1
    }
    return echoes
  })
}
