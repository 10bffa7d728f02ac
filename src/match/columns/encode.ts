/**
 * Columns as numbers: each distinct value of a column gets a number, and all later stages work on those. Plain and fast: a million rows
 * pass, one column a step, so that threads can share the work.
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
  /** The values in the form that is handed to other threads; absent where the counts are those of all records (see `Facts`). */
  readonly texts?: FlatTexts
  /** The number of the value that each record holds; -1 is no value. */
  readonly ids: Int32Array
}

/** A table in canonical order: record 0 is row `order[0]` of the table that was given. */
export interface EncodedTable extends CanonicalOrder {
  readonly size: number
  /** Sorted by name. */
  readonly columns: readonly EncodedColumn[]
}

/** Encodes a table; all threads share the work. */
export async function encodeTable(crew: Crew, { size, columns }: MatchTable): Promise<EncodedTable> {
  const raw = numberedColumns(columns, size)
  const { order, twins } = await canonicalOrder(crew, raw, size)
  const laid = await crew.each(layColumn, { columns: raw, order }, raw.length)
  return { size, order, twins, columns: laid.map((column) => ({ ...column, values: stringsOf(column.texts) })) }
}

/**
 * Encodes a table of few records in this thread.
 * @param facts counts over all records, where the table holds only some of them
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

/** The column with the counts of all records in place of those of the records at hand. */
function amongAll({ texts: _, ...column }: EncodedColumn, facts: Facts): EncodedColumn {
  const { filled, held, heldPart, all } = facts(column.name)
  const counts = Int32Array.from(column.values, held)
  return { ...column, counts, filled, heldPart, ...(all === undefined ? {} : { all }) }
}

/** The columns sorted by name, their values numbered in order of first appearance. */
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

/** One column a step: its records in canonical order, and its values numbered anew by their first appearance in it. */
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

/** The first `count` texts that `named` lists by number, in that order. */
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
