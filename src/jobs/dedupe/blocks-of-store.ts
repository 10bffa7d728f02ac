/** The duplicates of the store in blocks: first the clusters, then pairs that may be one customer, best first. */

import { probabilityOf } from '../../match/model/odds.ts'
import type { Schema } from '../../schema/field.ts'
import type { Store } from '../../store/store.ts'
import type { StoredRecord } from '../../store/stored-record.ts'
import { type RecordExport, recordCells } from '../export/record-cells.ts'
import { type ExportColumn, type Held, heldIn } from '../export/record-columns.ts'
import { areTogether } from './cluster-counts.ts'
import { type Decided, decidedPairs } from './decided.ts'
import { type MarkedRow, marked } from './duplicate-blocks.ts'
import { pairName } from './kept-model.ts'
import { fieldsBehind } from './list-columns.ts'

export interface StoreBlock {
  /** The number of the cluster, or the pair as `left:right`. */
  readonly name: string
  /** `held`: one customer by the evidence, and less certain than what is merged by itself. */
  readonly decision: 'match' | 'held' | 'review'
  /** Of the least certain pair in the block. */
  readonly probability: number
  readonly rows: readonly MarkedRow[]
}

/** Columns of the store that hold anything, and all blocks. @param mergeAt probability from which a pair is certain enough to be merged by itself */
export function blocksOfStore(
  store: Store,
  schema: Schema,
  { mergeAt, ...presentation }: RecordExport & { readonly mergeAt: number },
): { readonly columns: readonly ExportColumn[]; readonly blocks: Iterable<StoreBlock> } {
  const { columns, rowsOf } = rowsOfStore(store, schema, presentation, store.recordsOf(schema.kind).values.held())
  return { columns, blocks: blocks(store, mergeAt, rowsOf) }
}

/** The first clusters, and the columns that hold anything in them. @param most clusters wanted */
export function firstBlocksOfStore(
  store: Store,
  schema: Schema,
  { mergeAt, ...presentation }: RecordExport & { readonly mergeAt: number },
  most: number,
): { readonly columns: readonly ExportColumn[]; readonly blocks: readonly StoreBlock[] } {
  const clusters: Cluster[] = []
  for (const cluster of store.clusters.groups()) if (clusters.push(cluster) === most) break
  const records = clusters.flatMap((cluster) => recordsOf(store, cluster.records))
  const { columns, rowsOf } = rowsOfStore(store, schema, presentation, heldIn(records))
  const decided = decidedPairs(store)
  return { columns, blocks: clusters.map((cluster) => clusterBlock(store, cluster, mergeAt, rowsOf, decided)) }
}

interface Cluster {
  readonly cluster: number
  readonly records: readonly number[]
}

const recordsOf = (store: Store, ids: readonly number[]): StoredRecord[] =>
  ids.map((id) => store.records.get(id)).filter((record) => record !== null)

type RowsOf = (ids: readonly number[]) => MarkedRow[]

/** Cells are compared as they are, also where they are shown masked. */
function rowsOfStore(
  store: Store,
  schema: Schema,
  presentation: RecordExport,
  held: Held,
): { readonly columns: readonly ExportColumn[]; readonly rowsOf: RowsOf } {
  const { columns, cellsOf } = recordCells(store, schema, presentation, held)
  const shown = fieldsBehind(columns)
  const plain =
    presentation.masker === undefined ? cellsOf : recordCells(store, schema, { ...presentation, masker: undefined }, held).cellsOf
  const rowsOf = (ids: readonly number[]) => {
    const records = recordsOf(store, ids)
    const row = (cells: readonly (string | null)[], { key }: StoredRecord) => ({ key, cells: shown.map((c) => cells[c]!) })
    return marked(records.map((record) => row(plain(record), record))).map((one, at) => ({
      ...one,
      ...row(cellsOf(records[at]!), records[at]!),
    }))
  }
  return { columns: shown.map((c) => columns[c]!), rowsOf }
}

function* blocks(store: Store, mergeAt: number, rowsOf: RowsOf): Generator<StoreBlock> {
  const decided = decidedPairs(store)
  for (const cluster of store.clusters.groups()) yield clusterBlock(store, cluster, mergeAt, rowsOf, decided)
  for (const { left, right, probability } of store.pairs.list()) {
    if (areTogether(store, left, right) || decided.get(pairName(left, right))?.isSettled === true) continue
    const rows = rowsOf([left, right]).sort((a, b) => (a.key < b.key ? -1 : 1))
    yield { name: rows.map(({ key }) => key).join(':'), decision: 'review', probability, rows }
  }
}

function clusterBlock(
  store: Store,
  { cluster, records }: Cluster,
  mergeAt: number,
  rowsOf: RowsOf,
  decided: ReadonlyMap<string, Decided>,
): StoreBlock {
  const inside = new Set(records)
  const pairs = records.flatMap((record) => store.pairs.of(record)).filter(({ left, right }) => inside.has(left) && inside.has(right))
  const probability = probabilityOf(Math.min(...pairs.map(({ weight }) => weight)))
  const isHeld = pairs.some(({ left, right, weight }) => probabilityOf(weight) < mergeAt && !decided.get(pairName(left, right))?.isSettled)
  return { name: String(cluster), decision: isHeld ? 'held' : 'match', probability, rows: rowsOf(records) }
}
