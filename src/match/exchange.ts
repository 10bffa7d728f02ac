/** Two names put in each other's column: compared crosswise where comparing straight finds nothing. Plain and fast. */

import type { EncodedColumn } from './columns.ts'
import type { Comparer } from './compare/comparer.ts'
import { shortTextComparer } from './compare/short-text.ts'
import { fold } from './fold.ts'

export interface Exchange {
  readonly a: number
  readonly b: number
  /** Rewrites the levels of both comparisons when the values match crosswise; at `order` stands 0 for exchanged, 1 for as usual. */
  apply(i: number, j: number, levels: Uint8Array, bits: Float32Array, at: number, order: number): void
}

interface Named {
  readonly column: EncodedColumn
  readonly comparer: Comparer
}

/** @param a @param b positions of the two comparisons */
export function exchangeOf(a: number, b: number, comparisons: readonly Named[]): Exchange {
  const one = comparisons[a]!.column
  const two = comparisons[b]!.column
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const pool = (column: EncodedColumn) =>
    Int32Array.from(column.values, (value, id) => {
      const folded = fold(value)
      const number = numbers.get(folded) ?? numbers.size
      numbers.set(folded, number)
      counts[number] = (counts[number] ?? 0) + column.counts[id]!
      return number
    })
  const inOne = pool(one)
  const inTwo = pool(two)
  const both = shortTextComparer({ values: [...numbers.keys()], counts: Int32Array.from(counts), filled: one.filled + two.filled })
  return {
    a,
    b,
    apply: (i, j, levels, bits, at, order) => {
      const straightA = levels[at + a]!
      const straightB = levels[at + b]!
      levels[at + order] = 255
      bits[at + order] = 0
      const ai = one.ids[i]!
      const bi = two.ids[i]!
      const aj = one.ids[j]!
      const bj = two.ids[j]!
      if ((ai < 0 && bi < 0) || (aj < 0 && bj < 0)) return
      levels[at + order] = 1
      if ((straightA !== 255 && straightA >= 3) || (straightB !== 255 && straightB >= 3)) return
      const x = ai < 0 || bj < 0 ? -1 : both.level(inOne[ai]!, inTwo[bj]!)
      const y = bi < 0 || aj < 0 ? -1 : both.level(inTwo[bi]!, inOne[aj]!)
      if ((x < 0 && y < 0) || (x >= 0 && x < 3) || (y >= 0 && y < 3)) return
      levels[at + order] = 0
      levels[at + a] = x < 0 ? 255 : x
      levels[at + b] = y < 0 ? 255 : y
      bits[at + a] = x < 0 ? 0 : both.bits(inOne[ai]!, inTwo[bj]!, x)
      bits[at + b] = y < 0 ? 0 : both.bits(inTwo[bi]!, inOne[aj]!, y)
    },
  }
}
