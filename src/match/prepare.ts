/** Records made ready to be compared: what each kind of comparison works out once for every distinct value. */

import { type Kind, methods } from './choose.ts'
import type { EncodedColumn } from './columns.ts'
import type { Comparer } from './compare/comparer.ts'
import type { Design } from './design.ts'
import { type Echoes, echoesOf } from './echo.ts'
import { type Exchange, exchangeOf, exchangeTables } from './exchange.ts'
import { few, inWorld } from './few.ts'

export interface Comparison {
  readonly column: EncodedColumn
  readonly kind: Exclude<Kind, 'none'>
  /** Whether its values bring records together. */
  readonly keyed: boolean
  readonly comparer: Comparer
}

export interface Prepared {
  readonly size: number
  readonly comparisons: readonly Comparison[]
  readonly exchanges: readonly Exchange[]
  readonly echoes: Echoes
}

/** @param columns those the design compares, and perhaps more; one that is not there counts as empty */
export function prepare({ columns: all, size }: { columns: readonly EncodedColumn[]; size: number }, design: Design): Prepared {
  const columns = design.comparisons.map(({ name }) => all.find((column) => column.name === name) ?? emptyColumn(name, size))
  const comparisons = design.comparisons.map(({ kind, keyed }, c): Comparison => {
    const column = size < few ? inWorld(columns[c]!, kind) : columns[c]!
    return { column, kind, keyed, comparer: methods[kind].comparer(methods[kind].tables(column)) }
  })
  const ids = columns.map((column) => column.ids)
  return {
    size,
    comparisons,
    exchanges: design.exchanges.map(([a, b]) => exchangeOf(exchangeTables(a, b, columns), ids)),
    echoes: echoesOf(columns, design.echoes, size),
  }
}

function emptyColumn(name: string, size: number): EncodedColumn {
  return { name, type: 'text', values: [], counts: new Int32Array(0), filled: 0, ids: new Int32Array(size).fill(-1) }
}
