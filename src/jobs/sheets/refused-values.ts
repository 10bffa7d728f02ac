/** Kinds of personal data that are never stored: the number goes before anything of it reaches the store, the rest of a remark stays. */

import type { RawRow } from '../../read/sheet.ts'
import type { CustomerRecord } from '../../record.ts'
import type { Layout } from '../../schema/layout.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import { luhn } from '../../standardise/code.ts'
import { homeAddress, homeHeader, idNumber, isResidentId } from '../../standardise/personal-data.ts'
import type { RecordBatch } from './record-batch.ts'

const patterns: Readonly<Record<RefusedKind, { readonly shape: RegExp; readonly holds: (found: string, text: string) => boolean }>> = {
  bank_card: {
    // The ranges of UnionPay, Visa, Mastercard, American Express and JCB; written in one, or in groups.
    shape: /(?<![\dA-Za-z])(?:62|4\d|5[1-5]|3[457]|2[2-7])\d{2}(?:[ -]?\d){11,15}(?![\dA-Za-z])/g,
    holds: (text) => luhn(text.replace(/[ -]/g, '')),
  },
  resident_id: { shape: idNumber, holds: isResidentId },
  home_address: { shape: homeAddress, holds: () => true },
  passport: { shape: /(?<![\dA-Za-z])(?:[EGDSP]\d{8}|E[A-HJ-NP-Z]\d{7})(?![\dA-Za-z])/g, holds: () => true },
}

/** The text without values of the refused kinds; the same text where there are none. */
export function withoutRefused(text: string, kinds: readonly RefusedKind[]): string {
  if (text.length < 9) return text
  const narrow = text.normalize('NFKC')
  let rest = narrow
  for (const kind of kinds) {
    const { shape, holds } = patterns[kind]
    rest = rest.replace(shape, (found) => (holds(found, narrow) ? '' : found))
  }
  return rest === narrow ? text : rest.replace(/ {2,}/g, ' ').trim()
}

/** Makes the function that takes the refused values out of a batch; `refused` is the number of cells they stood in. */
export function refuser(layout: Layout, kinds: readonly RefusedKind[]) {
  const homes = new Set(
    kinds.includes('home_address') ? layout.columns.filter(({ header }) => homeHeader.test(header)).map(({ index }) => index) : [],
  )
  const without = (cell: string, index: number) => (homes.has(index) ? '' : withoutRefused(cell, kinds))
  return (batch: RecordBatch): RecordBatch & { readonly refused: number } => {
    if (kinds.length === 0) return { ...batch, refused: 0 }
    let refused = 0
    const rows = [...batch.rows]
    const records = batch.records.map((record, at) => {
      const { cells } = rows[at]!
      const left = cells.map(without)
      const changed = left.filter((cell, index) => cell !== cells[index]).length
      if (changed === 0) return record
      rows[at] = { ...rows[at]!, cells: left }
      refused += changed
      const found = layout.columns.filter(({ index }) => (left[index] ?? '') !== (cells[index] ?? ''))
      return cleared(record, found, left, kinds)
    })
    const broken = batch.broken.map((row) => withoutRefusedText(row, kinds))
    const aside = batch.aside.map((row) => ({ ...row, cells: row.cells.map(without) }))
    return { records, rows, broken, aside, refused }
  }
}

/** The record without the refused values: what is left of a text stays, other values of such a cell go. */
function cleared(
  record: CustomerRecord,
  columns: Layout['columns'],
  left: readonly string[],
  kinds: readonly RefusedKind[],
): CustomerRecord {
  const values = { ...record.values }
  const raw = { ...record.raw }
  const notes = { ...record.notes }
  const extras = { ...record.extras }
  for (const { field, header, index } of columns) {
    const cell = left[index] ?? ''
    if (field === null) extras[header] = cell
    else {
      values[field] = cell === '' ? null : withoutRefused(values[field] ?? '', kinds) || null
      raw[field] = cell
      delete notes[field]
    }
  }
  // Values that standardising took from a refused cell lose it, too.
  for (const [field, value] of Object.entries(values)) if (value !== null) values[field] = withoutRefused(value, kinds) || null
  const key = withoutRefused(record.key, kinds) === record.key ? record.key : `row:${record.ref.row}`
  return { ...record, key, values, raw, notes, extras }
}

function withoutRefusedText(row: RawRow, kinds: readonly RefusedKind[]): RawRow {
  if (row.broken === undefined) return row
  const cells = row.cells.map((cell) => withoutRefused(cell, kinds))
  return { ...row, cells, broken: { ...row.broken, raw: withoutRefused(row.broken.raw, kinds) } }
}
