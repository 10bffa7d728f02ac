/**
 * Columns as numbers: each distinct value gets one, and everything later speaks of those. Plain and fast: a million rows pass through,
 * column by column or stretch by stretch, so that threads can share the work.
 */

import type { FieldType } from '../../schema/field.ts'
import { sharedInts } from '../arrays/shared.ts'
import { type FlatTexts, roomFor, stringsOf } from '../arrays/text-table.ts'
import type { Crew } from '../crew.ts'
import { type CanonicalOrder, canonicalOrder, canonicalOrderHere } from './canonical-order.ts'
import type { Lexicon } from './lexicon.ts'
import { Numbering } from './numbering.ts'
import type { MatchColumn, MatchTable, NumberedColumn } from './table.ts'
import type { Facts } from './value-counts.ts'

export interface EncodedColumn extends Lexicon {
  readonly name: string
  readonly type: FieldType
  /** The values as threads hand them on; absent where facts of other records stand in for those at hand. */
  readonly texts?: FlatTexts
  /** Number of the value each record holds; -1 is none. */
  readonly ids: Int32Array
}

/** A table in the order matching goes by: its contents alone decide it, whatever order the rows came in. */
export interface EncodedTable extends CanonicalOrder {
  readonly size: number
  /** By name. */
  readonly columns: readonly EncodedColumn[]
}

/** The table encoded by all threads. */
export async function encodeTable(crew: Crew, { size, columns }: MatchTable): Promise<EncodedTable> {
  const raw = numberedColumns(columns, size)
  const { order, twins } = await canonicalOrder(crew, raw, size)
  const laid = await crew.each(layColumn, { columns: raw, order }, raw.length)
  return { size, order, twins, columns: laid.map((column) => ({ ...column, values: stringsOf(column.texts) })) }
}

/**
 * The same at once, for a few records.
 * @param facts what is known of each column where the table holds a part of all records only
 */
export function encodeHere({ size, columns }: MatchTable, facts?: Facts): EncodedTable {
  const raw = numberedColumns(columns, size)
  const { order, twins } = canonicalOrderHere(raw, size)
  const lay = layColumn({ columns: raw, order })
  const encoded = raw.map((_, c) => {
    const column = lay(c)
    return { ...column, values: stringsOf(column.texts) }
  })
  return { size, order, twins, columns: facts === undefined ? encoded : encoded.map((column) => amongAll(column, facts)) }
}

/** The column as part of all records: its values are as common as they are among all. */
function amongAll({ texts: _, ...column }: EncodedColumn, facts: Facts): EncodedColumn {
  const { filled, held, heldPart, all } = facts(column.name)
  const counts = Int32Array.from(column.values, held)
  return { ...column, counts, filled, heldPart, ...(all === undefined ? {} : { all }) }
}

/** By name, each value with a number, in order of first appearance. */
function numberedColumns(columns: MatchTable['columns'], size: number): NumberedColumn[] {
  return [...columns].sort((a, b) => (a.name < b.name ? -1 : 1)).map((column) => numbered(column, size))
}

function numbered(column: MatchColumn | NumberedColumn, size: number): NumberedColumn {
  if ('ids' in column) return column
  const numbering = new Numbering(column.name, column.type)
  for (let i = 0; i < size; i++) numbering.put(i, column.values[i])
  return numbering.done(size)
}

interface Laying {
  readonly columns: readonly NumberedColumn[]
  readonly order: Int32Array
}

interface LaidColumn {
  readonly name: string
  readonly type: FieldType
  readonly texts: FlatTexts
  readonly counts: Int32Array
  readonly ids: Int32Array
  readonly filled: number
}

/** A column with its records in canonical order, and its values numbered by their first appearance there. */
export const layColumn =
  ({ columns, order }: Laying) =>
  (step: number): LaidColumn => {
    const raw = columns[step]!
    const renumbered = new Int32Array(raw.texts.ends.length).fill(-1)
    const old = new Int32Array(renumbered.length)
    const heldBy = new Int32Array(renumbered.length)
    const ids = sharedInts(order.length)
    let next = 0
    let filled = 0
    for (let i = 0; i < order.length; i++) {
      const before = raw.ids[order[i]!]!
      if (before < 0) {
        ids[i] = -1
        continue
      }
      let id = renumbered[before]!
      if (id < 0) {
        id = next++
        renumbered[before] = id
        old[id] = before
      }
      heldBy[id]!++
      ids[i] = id
      filled++
    }
    const counts = sharedInts(next)
    counts.set(heldBy.subarray(0, next))
    return { name: raw.name, type: raw.type, texts: chosenTexts(raw.texts, old, next), counts, ids, filled }
  }

/** Some of the texts, in the order they are named. */
function chosenTexts({ units, ends }: FlatTexts, named: Int32Array, count: number): FlatTexts {
  let room = 0
  for (let t = 0; t < count; t++) room += ends[named[t]!]! - (named[t] === 0 ? 0 : ends[named[t]! - 1]!)
  const chosen = roomFor(count, room)
  let at = 0
  for (let t = 0; t < count; t++) {
    const text = named[t]!
    const end = ends[text]!
    for (let from = text === 0 ? 0 : ends[text - 1]!; from < end; from++) chosen.units[at++] = units[from]!
    chosen.ends[t] = at
  }
  return chosen
}
