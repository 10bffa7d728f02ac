/** The first clusters found in sheets, in blocks. */

import { extraPlace } from '../../check/mask/kind-of-value.ts'
import type { Masker } from '../../check/mask/masker.ts'
import { textAt } from '../../match/arrays/text-table.ts'
import type { MatchTable } from '../../match/columns/table.ts'
import { probabilityOf } from '../../match/model/odds.ts'
import type { Schema } from '../../schema/field.ts'
import type { Words } from '../../words.ts'
import { type Presentation, presenter } from '../../write/present.ts'
import { type MarkedRow, marked } from './duplicate-blocks.ts'
import { clusterSizes } from './duplicate-lists.ts'
import type { DuplicatesFound } from './find-duplicates.ts'

export interface SheetBlock {
  /** Of the least certain pair in the block. */
  readonly probability: number
  readonly rows: readonly MarkedRow[]
}

export interface ShownColumn {
  readonly key: string
  readonly label: Words
}

/** Cells are compared as they are, also where they are shown masked. @param most blocks wanted; a cluster stands where its first record does */
export function blocksOfSheets(
  found: DuplicatesFound,
  schema: Schema,
  { masker, ...presentation }: Presentation & { readonly masker: Masker | null },
  most: number,
): { readonly columns: readonly ShownColumn[]; readonly blocks: readonly SheetBlock[] } {
  const { table, result, keys } = found
  const wanted = new Map(
    [...clusterSizes(found).keys()]
      .sort((a, b) => a - b)
      .slice(0, most)
      .map((cluster) => [cluster, [] as number[]]),
  )
  for (const [i, cluster] of result.clusters.entries()) wanted.get(cluster)?.push(i)
  const weights = new Map<number, number>()
  for (const { left, right, weight } of result.pairs) {
    const cluster = result.clusters[left]!
    if (cluster === result.clusters[right]) weights.set(cluster, Math.min(weight, weights.get(cluster) ?? Number.POSITIVE_INFINITY))
  }
  const fields = new Map(schema.fields.map((field) => [field.name, field]))
  const cells = table.columns.map((column) => valuesOf(column, presenter(fields.get(column.name) ?? column, presentation)))
  const places = table.columns.map((column) => fields.get(column.name) ?? { ...extraPlace(column.name), type: column.type })
  const shown = (row: MarkedRow): MarkedRow =>
    masker === null
      ? row
      : { ...row, key: masker.key(row.key), cells: row.cells.map((cell, c) => (cell === null ? null : masker.cell(cell, places[c]!))) }
  return {
    columns: table.columns.map(({ name }) => ({ key: name, label: fields.get(name)?.label ?? { en: name, zh: name } })),
    blocks: [...wanted].map(([cluster, members]) => ({
      // copies of one row are no pair of their own
      probability: weights.has(cluster) ? probabilityOf(weights.get(cluster)!) : 1,
      rows: marked(members.map((i) => ({ key: keys[i]!, cells: cells.map((cellOf) => cellOf(i)) }))).map(shown),
    })),
  }
}

/** Makes the function that gives the value of a record in a column, by position. */
function valuesOf(column: MatchTable['columns'][number], present: (value: string) => string): (i: number) => string | null {
  if ('values' in column) {
    const { values } = column
    return (i) => (values[i] == null ? null : present(values[i]))
  }
  return (i) => (column.ids[i]! < 0 ? null : present(textAt(column.texts, column.ids[i]!)))
}
