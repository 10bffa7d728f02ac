/** Columns as numbers: each distinct value gets one, and everything later speaks of those. Plain and fast: a million rows pass through. */

import type { FieldType } from '../schema/field.ts'
import type { Lexicon } from './compare/comparer.ts'
import type { MatchColumn } from './table.ts'

export interface EncodedColumn extends Lexicon {
  readonly name: string
  readonly type: FieldType
  /** Number of the value each record holds; -1 is none. */
  readonly ids: Int32Array
}

/** Numbers the values of a column, in order of first appearance under `order` (positions of records, canonical first). */
export function encodeColumn(column: MatchColumn, order: Int32Array): EncodedColumn {
  const numbers = new Map<string, number>()
  const values: string[] = []
  const counts: number[] = []
  const ids = new Int32Array(new SharedArrayBuffer(order.length * 4))
  let filled = 0
  for (let i = 0; i < order.length; i++) {
    const value = column.values[order[i]!]
    if (value === null || value === undefined || value === '') {
      ids[i] = -1
      continue
    }
    let number = numbers.get(value)
    if (number === undefined) {
      number = values.length
      numbers.set(value, number)
      values.push(value)
      counts.push(0)
    }
    counts[number]!++
    ids[i] = number
    filled++
  }
  return { name: column.name, type: column.type, values, counts: Int32Array.from(counts), ids, filled }
}
