/** Two names put in each other's column: compared crosswise where comparing straight finds nothing. Plain and fast. */

import { sharedIntsOf } from '../arrays/shared.ts'
import type { EncodedColumn } from '../columns/encode.ts'
import { idIn, type Rows } from '../columns/record-rows.ts'
import { type Kind, methods } from '../compare/kind.ts'
import { agreesFrom, type Level } from '../compare/level.ts'
import { fold } from '../text/fold.ts'

/** What an exchange says of a pair, as levels of a comparison. */
export const exchangeLevels: readonly Level[] = [
  { label: { en: 'stand in each other’s column', zh: '两列内容互换' }, rarest: 0 },
  { label: { en: 'in their own columns', zh: '各在其列' }, rarest: 0 },
]

export interface Exchange {
  readonly a: number
  readonly b: number
  /** Rewrites the levels of both comparisons when the values match crosswise; at `order` stands 0 for exchanged, 1 for as usual. */
  apply(i: number, j: number, levels: Uint8Array, bits: Float32Array, at: number, order: number): void
}

/** The values of both columns in one dictionary. */
export interface ExchangeTables {
  readonly a: number
  readonly b: number
  /** Number in the dictionary of each value of either column. */
  readonly inOne: Int32Array
  readonly inTwo: Int32Array
  readonly kind: Kind
  readonly tables: unknown
}

/** @param a @param b positions of the two columns, which are compared by `kind` */
export function exchangeTables(a: number, b: number, columns: readonly EncodedColumn[], kind: Kind): ExchangeTables {
  const one = columns[a]!
  const two = columns[b]!
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const pool = (column: EncodedColumn) =>
    sharedIntsOf(
      column.values.map((value, id) => {
        const folded = fold(value)
        const number = numbers.get(folded) ?? numbers.size
        numbers.set(folded, number)
        counts[number] = (counts[number] ?? 0) + column.counts[id]!
        return number
      }),
    )
  const inOne = pool(one)
  const inTwo = pool(two)
  const values = [...numbers.keys()]
  const heldPart = (part: string) => (one.heldPart?.(part) ?? 0) + (two.heldPart?.(part) ?? 0)
  const held = one.heldPart === undefined ? counts : values.map(heldPart)
  const tables = methods[kind].tables({ values, counts: Int32Array.from(held), filled: one.filled + two.filled })
  return { a, b, inOne, inTwo, kind, tables }
}

export function exchangeOf({ a, b, inOne, inTwo, kind, tables }: ExchangeTables, { rows, width }: Rows): Exchange {
  const { levels: levelsOfNames, comparer } = methods[kind]
  const both = comparer(tables)
  /** From this level on, two names agree. */
  const agree = agreesFrom(levelsOfNames)
  return {
    a,
    b,
    apply: (i, j, levels, bits, at, order) => {
      const straightA = levels[at + a]!
      const straightB = levels[at + b]!
      levels[at + order] = 255
      bits[at + order] = 0
      const ai = idIn(rows[i * width + a]!)
      const bi = idIn(rows[i * width + b]!)
      const aj = idIn(rows[j * width + a]!)
      const bj = idIn(rows[j * width + b]!)
      if ((ai < 0 && bi < 0) || (aj < 0 && bj < 0)) return
      levels[at + order] = 1
      if ((straightA !== 255 && straightA >= agree) || (straightB !== 255 && straightB >= agree)) return
      const x = ai < 0 || bj < 0 ? -1 : both.level(inOne[ai]!, inTwo[bj]!)
      const y = bi < 0 || aj < 0 ? -1 : both.level(inTwo[bi]!, inOne[aj]!)
      if ((x < 0 && y < 0) || (x >= 0 && x < agree) || (y >= 0 && y < agree)) return
      levels[at + order] = 0
      levels[at + a] = x < 0 ? 255 : x
      levels[at + b] = y < 0 ? 255 : y
      bits[at + a] = x < 0 ? 0 : both.bits(inOne[ai]!, inTwo[bj]!, x)
      bits[at + b] = y < 0 ? 0 : both.bits(inTwo[bi]!, inOne[aj]!, y)
    },
  }
}
