/**
 * Records that say the same thing in two columns (a private customer's name as company and as contact). Where both records of a pair
 * do, the second column is no further evidence. Plain and fast.
 */

import { sharedBytes } from '../arrays/shared.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { tuning } from '../tuning.ts'

/** Of each column: 1 for every record in which it repeats an earlier column; null for a column that never does. */
export type Echoes = readonly (Uint8Array | null)[]

/** A column (second) that now and then repeats an earlier one (first), by position. */
export type Echo = readonly [number, number]

const repeats = (first: EncodedColumn, second: EncodedColumn, i: number): boolean => {
  const a = first.ids[i]!
  const b = second.ids[i]!
  return a >= 0 && b >= 0 && first.values[a] === second.values[b]
}

/** Which columns repeat which, seen on a part of the records. */
export function echoingColumns(columns: readonly EncodedColumn[], isText: readonly boolean[], size: number): Echo[] {
  const step = Math.max(1, Math.floor(size / tuning.sampledRecords))
  const found: Echo[] = []
  for (let c = 0; c < columns.length; c++)
    for (let d = 0; d < c; d++) {
      if (!isText[c] || !isText[d]) continue
      let seen = 0
      for (let i = 0; i < size; i += step) if (repeats(columns[d]!, columns[c]!, i)) seen++
      if (seen >= 3) found.push([d, c])
    }
  return found
}

export function echoesOf(columns: readonly EncodedColumn[], echoing: readonly Echo[], size: number): Echoes {
  const echoes = columns.map((_, c) => (echoing.some(([, second]) => second === c) ? sharedBytes(size) : null))
  for (const [first, second] of echoing)
    for (let i = 0; i < size; i++) if (repeats(columns[first]!, columns[second]!, i)) echoes[second]![i] = 1
  return echoes
}
