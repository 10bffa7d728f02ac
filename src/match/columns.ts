/** Columns as numbers: each distinct value gets one, and everything later speaks of those. Plain and fast: a million rows pass through. */

import type { FieldType } from '../schema/field.ts'
import type { Lexicon } from './compare/comparer.ts'
import type { Facts } from './facts.ts'
import { Numbering } from './numbering.ts'
import { hashText, hashTwice } from './random.ts'
import { sortByKey } from './sort.ts'
import type { MatchColumn, MatchTable, NumberedColumn } from './table.ts'

export interface EncodedColumn extends Lexicon {
  readonly name: string
  readonly type: FieldType
  /** Number of the value each record holds; -1 is none. */
  readonly ids: Int32Array
}

/** A table in the order matching goes by: its contents alone decide it, whatever order the rows came in. */
export interface EncodedTable {
  readonly size: number
  /** By name. */
  readonly columns: readonly EncodedColumn[]
  /** Position in the table of each record. */
  readonly order: Int32Array
  /** Runs of records alike in every cell, as first and last place. */
  readonly twins: readonly (readonly [number, number])[]
}

/** @param facts what is known of each column where the table holds a part of all records only */
export function encodeTable({ size, columns }: MatchTable, facts?: Facts): EncodedTable {
  const raw = [...columns].sort((a, b) => (a.name < b.name ? -1 : 1)).map((column) => numbered(column, size))
  const { order, twins } = canonicalOrder(raw, size)
  const encoded = raw.map((column) => encodeColumn(column, order))
  return { size, order, twins, columns: facts === undefined ? encoded : encoded.map((column) => amongAll(column, facts)) }
}

/** The column as part of all records: its values are as common as they are among all. */
function amongAll(column: EncodedColumn, facts: Facts): EncodedColumn {
  const { filled, held, heldPart, all } = facts(column.name)
  const counts = Int32Array.from(column.values, held)
  return { ...column, counts, filled, heldPart, ...(all === undefined ? {} : { all }) }
}

/** Numbers the values of a column, in order of first appearance. */
function numbered(column: MatchColumn | NumberedColumn, size: number): NumberedColumn {
  if ('ids' in column) return column
  const numbering = new Numbering(column.name, column.type)
  for (let i = 0; i < size; i++) numbering.put(i, column.values[i])
  return numbering.done(size)
}

/**
 * Positions of records in an order that depends on their contents alone, so that a sheet shuffled gives the same result; and runs of
 * records alike in every cell, as first and last place in that order.
 */
function canonicalOrder(columns: readonly NumberedColumn[], size: number): { order: Int32Array; twins: [number, number][] } {
  const high = new Uint32Array(size)
  const low = new Uint32Array(size)
  for (const { name, values, ids } of columns) {
    const salt = hashText(name)
    const highs = new Uint32Array(values.length)
    const lows = new Uint32Array(values.length)
    hashTwice(values, salt, highs, salt ^ 0x5bd1e995, lows)
    for (let i = 0; i < size; i++) {
      const id = ids[i]!
      if (id < 0) continue
      high[i]! += highs[id]!
      low[i]! += lows[id]!
    }
  }
  const order = new Int32Array(sortByKey(high, sortByKey(low)))
  const twins: [number, number][] = []
  let first = 0
  for (let i = 1; i <= size; i++) {
    if (i < size && high[order[i]!] === high[order[first]!] && low[order[i]!] === low[order[first]!]) continue
    if (i - first > 1) twins.push([first, i - 1])
    first = i
  }
  return { order, twins }
}

/** The column with its records in canonical order, and its values numbered by their first appearance there. */
function encodeColumn(raw: NumberedColumn, order: Int32Array): EncodedColumn {
  const { name, type } = raw
  const renumbered = new Int32Array(raw.values.length).fill(-1)
  const values: string[] = new Array<string>(raw.values.length)
  const counts = new Int32Array(raw.values.length)
  const ids = new Int32Array(new SharedArrayBuffer(order.length * 4))
  let next = 0
  let filled = 0
  for (let i = 0; i < order.length; i++) {
    const old = raw.ids[order[i]!]!
    if (old < 0) {
      ids[i] = -1
      continue
    }
    let id = renumbered[old]!
    if (id < 0) {
      id = next++
      renumbered[old] = id
      values[id] = raw.values[old]!
    }
    counts[id]!++
    ids[i] = id
    filled++
  }
  return { name, type, values, counts, ids, filled }
}
