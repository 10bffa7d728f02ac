/** Kinds of personal data that are never stored: a cell that holds one is emptied before anything of it reaches the store. */

import type { RawRow } from '../../read/sheet.ts'
import type { CustomerRecord } from '../../record.ts'
import type { Layout } from '../../schema/layout.ts'
import type { RefusedKind } from '../../schema/refused-kind.ts'
import { luhn, residentIdProblem } from '../../standardise/code.ts'
import type { RecordBatch } from './record-batch.ts'

const patterns: Readonly<Record<RefusedKind, { readonly shape: RegExp; readonly holds: (text: string) => boolean }>> = {
  bank_card: {
    // The ranges of UnionPay, Visa, Mastercard, American Express and JCB; written in one, or in groups.
    shape: /(?<![\dA-Za-z])(?:62|4\d|5[1-5]|3[457]|2[2-7])\d{2}(?:[ -]?\d){11,15}(?![\dA-Za-z])/g,
    holds: (text) => luhn(text.replace(/[ -]/g, '')),
  },
  resident_id: { shape: /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g, holds: (text) => residentIdProblem(text.toUpperCase()) === null },
  passport: { shape: /(?<![\dA-Za-z])(?:[EGDSP]\d{8}|E[A-HJ-NP-Z]\d{7})(?![\dA-Za-z])/g, holds: () => true },
}

/** The text without values of the refused kinds; the same text where there are none. */
export function withoutRefused(text: string, kinds: readonly RefusedKind[]): string {
  if (text.length < 9) return text
  const narrow = text.normalize('NFKC')
  let rest = narrow
  for (const kind of kinds) {
    const { shape, holds } = patterns[kind]
    rest = rest.replace(shape, (found) => (holds(found) ? '' : found))
  }
  return rest === narrow ? text : rest
}

/** Makes the function that empties the refused cells of a batch; `refused` is their number. */
export function refuser(layout: Layout, kinds: readonly RefusedKind[]) {
  return (batch: RecordBatch): RecordBatch & { readonly refused: number } => {
    if (kinds.length === 0) return { ...batch, refused: 0 }
    let refused = 0
    const isRefused = (cell: string) => withoutRefused(cell, kinds) !== cell
    const rows = [...batch.rows]
    const records = batch.records.map((record, at) => {
      const { cells } = rows[at]!
      const found = layout.columns.filter(({ index }) => isRefused(cells[index] ?? ''))
      if (found.length === 0 && !cells.some(isRefused)) return record
      rows[at] = { ...rows[at]!, cells: cells.map((cell) => (isRefused(cell) ? '' : cell)) }
      refused += cells.filter(isRefused).length
      return emptied(record, found, isRefused)
    })
    const broken = batch.broken.map((row) => withoutRefusedText(row, kinds))
    return { records, rows, broken, refused }
  }
}

function emptied(record: CustomerRecord, columns: Layout['columns'], isRefused: (cell: string) => boolean): CustomerRecord {
  const values = { ...record.values }
  const raw = { ...record.raw }
  const notes = { ...record.notes }
  const extras = { ...record.extras }
  for (const { field, header } of columns) {
    if (field === null) extras[header] = ''
    else {
      values[field] = null
      raw[field] = ''
      delete notes[field]
    }
  }
  // Values that standardising took from a refused cell are emptied too.
  for (const [field, value] of Object.entries(values)) if (value !== null && isRefused(value)) values[field] = null
  const key = isRefused(record.key) ? `row:${record.ref.row}` : record.key
  return { ...record, key, values, raw, notes, extras }
}

function withoutRefusedText(row: RawRow, kinds: readonly RefusedKind[]): RawRow {
  if (row.broken === undefined) return row
  const cells = row.cells.map((cell) => withoutRefused(cell, kinds))
  return { ...row, cells, broken: { ...row.broken, raw: withoutRefused(row.broken.raw, kinds) } }
}
