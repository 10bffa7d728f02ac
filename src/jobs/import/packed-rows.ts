/**
 * Records made flat, to cross from the thread that reads to the one that writes: a few long lists cost a fraction of a million small objects.
 * A hot path: runs once for every row of an import.
 */

import type { RawRow } from '../../read/sheet.ts'
import type { CustomerRecord, FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import type { NewRows } from '../../store/raw-rows.ts'
import type { RecordBatch } from '../sheets/record-batch.ts'
import { hashOf, rowText } from './row-hash.ts'

export interface PackedRows extends NewRows {
  readonly count: number
  /** The fields `values` stands for: those with a column, and others that standardising filled. */
  readonly fields: readonly FieldName[]
  /** `fields.length` a record, one record after the other. */
  readonly values: (string | null)[]
  /** The sheet's own key of each record. */
  readonly keys: readonly (string | null)[]
  /** In a copy of a sheet: digests of the rows these are copies of; NaN for a row of its own. */
  readonly origins?: Float64Array
  /** JSON texts; null where there is nothing. */
  readonly extras: readonly (string | null)[]
  readonly notes: (string | null)[]
  readonly broken: readonly RawRow[]
  /** Rows that are no records. */
  readonly aside: readonly RawRow[]
  /** Cells that were emptied because their kind is never stored. */
  readonly refused: number
}

export interface Packer {
  pack(batch: RecordBatch & { readonly refused: number }): PackedRows
}

/** @param hasKey the user named the sheet's own key column */
export function packer(schema: Schema, layout: Layout, hasKey: boolean): Packer {
  // All records of a table hold the schema's fields in the schema's order: one list of values is quicker than forty look-ups by name.
  const names = Object.keys(Object.fromEntries(schema.fields.map(({ name }) => [name, null])))
  const mapped = new Set(layout.columns.map(({ field }) => field))
  const fields = names.filter((name) => mapped.has(name))
  const places = fields.map((name) => names.indexOf(name))
  const others = names.flatMap((name, place) => (mapped.has(name) ? [] : [place]))
  const numbered = schema.kind === 'customers' // elsewhere a customer number says whose row it is, not which

  /** A field without a column that standardising filled is handed over from then on. */
  function addFilled(lists: readonly (readonly (string | null)[])[]): void {
    for (const values of lists) {
      for (let at = others.length - 1; at >= 0; at--) {
        const place = others[at]!
        if (values[place] == null) continue
        fields.push(names[place]!)
        places.push(place)
        others.splice(at, 1)
      }
    }
  }

  return {
    pack({ records, rows, broken, aside, refused }) {
      const lists = records.map((record) => Object.values(record.values))
      addFilled(lists)
      const values = new Array<string | null>(records.length * places.length)
      const texts = new Array<string>(records.length)
      const positions = new Int32Array(records.length * 2)
      const hashes = new Float64Array(records.length)
      for (let at = 0, cell = 0; at < lists.length; at++) {
        const list = lists[at]!
        for (let index = 0; index < places.length; index++) values[cell++] = list[places[index]!]!
        const { row, line, cells } = rows[at]!
        const text = rowText(cells)
        hashes[at] = hashOf(text)
        texts[at] = text
        positions[at * 2] = row
        positions[at * 2 + 1] = line
      }
      const keys = records.map((record) => (hasKey ? ownKey(record) : numbered ? (record.values.customer_no ?? null) : null))
      const isCopy = rows.some(({ origin }) => origin !== undefined)
      const extras = records.map((record) => jsonOf(record.extras))
      const notes = records.map((record) => jsonOf(record.notes))
      return {
        count: records.length,
        fields: [...fields],
        values,
        keys,
        extras,
        notes,
        cells: texts,
        places: positions,
        hashes,
        ...(isCopy ? { origins: Float64Array.from(rows, ({ origin }) => origin ?? Number.NaN) } : {}),
        broken,
        aside,
        refused,
      }
    },
  }
}

function ownKey({ key, ref }: CustomerRecord): string | null {
  return key === `row:${ref.row}` ? null : key
}

function jsonOf(object: object): string | null {
  for (const _ in object) return JSON.stringify(object)
  return null
}
