/** What is compared, and how: decided once from all records, kept with the model. */

import type { EncodedColumn, EncodedTable } from '../columns/encode.ts'
import { kindAlone, kindOf } from '../compare/choose-kind.ts'
import { type Kind, methods } from '../compare/kind.ts'
import { type Identity, identityOf, type Wanted } from '../identity/identity.ts'
import { tuning } from '../tuning.ts'
import { hardColumns } from './contradictions.ts'
import { composedColumns, exchangedColumns } from './derived-columns.ts'
import { type Echo, echoingColumns } from './repeated-columns.ts'

export interface Design {
  readonly comparisons: readonly {
    /** The column. */
    readonly name: string
    readonly kind: Kind
    /** Whether its values are varied enough to bring records together. */
    readonly keyed: boolean
  }[]
  /** Comparisons whose values now and then stand in each other's column, by position. */
  readonly exchanges: readonly (readonly [number, number])[]
  readonly echoes: readonly Echo[]
  /** Columns whose values, where valid and different, keep two records apart whatever else agrees. */
  readonly hard: readonly string[]
  /** Company names are all there is to compare. */
  readonly lone: boolean
  /** Who a row is, and by which columns. */
  readonly identity: Identity
}

/** Throws what `identityOf` throws. */
export function designOf({ columns: all, size }: EncodedTable, wanted?: Wanted): Design {
  const identity = identityOf(all, size, wanted)
  const kindsOfAll = all.map((column) => kindOf(column, size))
  const composed = composedColumns(all, kindsOfAll, size)
  const used = all.map((_, c) => c).filter((c) => kindsOfAll[c] !== null && !composed.has(c) && !identity.aside.includes(all[c]!.name))
  const columns = used.map((c) => all[c]!)
  const kinds = used.map((c) => kindsOfAll[c]!)
  const alone = used.length === 1 ? kindAlone(columns[0]!, kinds[0]!) : null
  if (alone !== null) kinds[0] = alone
  const isText = kinds.map((kind) => methods[kind].traits?.text === true)
  return {
    comparisons: columns.map((column, c) => ({
      name: column.name,
      kind: kinds[c]!,
      keyed: variety(column) >= tuning.leastVariety,
    })),
    exchanges: exchangedColumns(columns, kinds),
    echoes: echoingColumns(columns, isText, size),
    hard: hardColumns(all),
    lone: alone !== null,
    identity,
  }
}

/** How many equally common values would be as varied as these. */
function variety(column: EncodedColumn): number {
  let sum = 0
  for (const count of column.counts) sum += count * count
  return sum === 0 ? 0 : column.filled ** 2 / sum
}
