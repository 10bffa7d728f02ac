/**
 * Records made flat, to cross from the thread that reads to the one that writes: a few long lists cost a fraction of a million small objects.
 * A hot path: runs once for every row of an import.
 */

import type { RawRow } from '../../read/sheet.ts'
import type { CustomerRecord, FieldName } from '../../record.ts'
import type { Schema } from '../../schema/field.ts'
import type { Layout } from '../../schema/layout.ts'
import type { RecordBatch } from '../table.ts'

export interface PackedRows {
  readonly count: number
  /** The fields `values` stands for: those with a column, and others that standardising filled. */
  readonly fields: readonly FieldName[]
  /** `fields.length` a record, one record after the other. */
  readonly values: (string | null)[]
  /** The sheet's own key of each record. */
  readonly keys: readonly (string | null)[]
  /** JSON texts; null where there is nothing. */
  readonly extras: readonly (string | null)[]
  readonly notes: (string | null)[]
  /** Raw rows: `[row, line, [cell, ...]]`, trailing empty cells left out. */
  readonly texts: readonly string[]
  /** Hash of each row's cells, an integer below 2^53. */
  readonly hashes: Float64Array
  readonly broken: readonly RawRow[]
}

export interface Packer {
  pack(batch: RecordBatch): PackedRows
}

/** @param hasKey the user named the sheet's own key column */
export function packer(schema: Schema, layout: Layout, hasKey: boolean): Packer {
  const mapped = layout.columns.flatMap(({ field }) => (field === null ? [] : [field]))
  const fields = [...new Set(mapped)]
  const numbered = schema.kind === 'customers' // elsewhere a customer number says whose row it is, not which
  const others = new Set(schema.fields.map(({ name }) => name).filter((name) => !fields.includes(name)))
  return {
    pack({ records, rows, broken }) {
      for (const record of records) for (const name of others) if (record.values[name] != null) addField(name)
      const values: (string | null)[] = []
      const texts: string[] = []
      const hashes = new Float64Array(records.length)
      for (let at = 0; at < records.length; at++) {
        const record = records[at]!
        const { row, line, cells } = rows[at]!
        for (const field of fields) values.push(record.values[field] ?? null)
        const text = JSON.stringify(trimmed(cells))
        hashes[at] = hashOf(text)
        texts.push(`[${row},${line},${text}]`)
      }
      const keys = records.map((record) => (hasKey ? ownKey(record) : numbered ? (record.values.customer_no ?? null) : null))
      const extras = records.map((record) => jsonOf(record.extras))
      const notes = records.map((record) => jsonOf(record.notes))
      return { count: records.length, fields: [...fields], values, keys, extras, notes, texts, hashes, broken }
    },
  }

  function addField(name: FieldName): void {
    fields.push(name)
    others.delete(name)
  }
}

function ownKey({ key, ref }: CustomerRecord): string | null {
  return key === `row:${ref.row}` ? null : key
}

function jsonOf(object: object): string | null {
  for (const _ in object) return JSON.stringify(object)
  return null
}

function trimmed(cells: readonly string[]): readonly string[] {
  let end = cells.length
  while (end > 0 && cells[end - 1] === '') end--
  return end === cells.length ? cells : cells.slice(0, end)
}

/** 53 bits of a text (cyrb53, after a public-domain function by bryc). Rows that agree in it are still compared whole. */
function hashOf(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** The cells of a packed row's text, as text. */
export function cellsText(text: string): string {
  return text.slice(text.indexOf('[', 1), -1)
}
